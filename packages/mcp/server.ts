/** The server for assistants: four tools, each of which answers with year, source and caveats. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { ANSWER, asResult, type Answer } from './answer.ts';
import { findCouncil } from './find-council.ts';
import { claimAnswer, comparisonOf, figureOf, KINDS } from './judge.ts';
import { readKnowledge, type Knowledge } from './knowledge.ts';
import type { Site } from './site.ts';

const slug = z
  .string()
  .max(100)
  .describe('Slug of a council, as find_council gives it: such as bolton.');
const place = slug.describe(
  'Slug of a council, or of an area such as england, north-west or inner-london.',
);
const year = z
  .number()
  .int()
  .optional()
  .describe('Reporting year. The figure is as at 30 September. The newest if it is left out.');

const INSTRUCTIONS = [
  'Average caseloads of children’s social workers in councils of England, from official figures.',
  'Use sentences as they are and give their caveats, year and source. Do not turn an average into a number for one person.',
  'Do not say why a figure changed, and do not rank, compare, average, add up or turn into a percentage beyond what a tool answers.',
  'Do not call a council safe, dangerous, unlawful, good or the worst. can_i_say with quality explains why.',
  'Look up the slug of a council with find_council first. A postcode stays on this computer.',
].join(' ');

/** Makes the server. Nothing is read before the first question. */
export function caseloadServer(site: Site): McpServer {
  const server = new McpServer(
    { name: 'caseload-watch', version: '0.1.0' },
    { instructions: INSTRUCTIONS },
  );
  let reading: Promise<Knowledge> | undefined;
  const knowledge = (): Promise<Knowledge> => {
    reading ??= readKnowledge(site).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
  const answer = async (give: (known: Knowledge) => Answer | Promise<Answer>) =>
    asResult(await give(await knowledge()));
  const common = { outputSchema: ANSWER, annotations: { readOnlyHint: true } };

  server.registerTool(
    'find_council',
    {
      title: 'Find a council',
      description:
        'Finds councils of the United Kingdom, and regions of England, by a name, a town, a postcode or a GSS code.',
      inputSchema: z.strictObject({
        query: z.string().max(200).describe('A name, a town, a postcode or a GSS code.'),
      }),
      ...common,
    },
    ({ query }) => answer((known) => findCouncil(query, site, known)),
  );
  server.registerTool(
    'figure',
    {
      title: 'One council’s or area’s average caseload',
      description:
        'The average caseload of a council, a region or England in a year, or why there is none.',
      inputSchema: z.strictObject({ council: place, year }),
      ...common,
    },
    (asked) => answer((known) => figureOf(asked.council, asked.year, known, site)),
  );
  server.registerTool(
    'compare',
    {
      title: 'Compare councils',
      description: 'The average caseloads of two to ten councils or areas in one year.',
      inputSchema: z.strictObject({ councils: z.array(place).min(2).max(10), year }),
      ...common,
    },
    (asked) => answer((known) => comparisonOf(asked.councils, asked.year, known, site)),
  );
  server.registerTool(
    'can_i_say',
    {
      title: 'Can I say this?',
      description: `Judges a claim. over: a council’s average is over the proposed cap of 20, or over another. rank: it is the highest or has another rank. change: it has risen or fallen since a year, doubled or halved. why: something made it change. more: it is higher than another’s. run: it has been over the cap for years. each: every social worker has so many cases. quality: it is safe, dangerous, illegal, badly run or the worst. share: how many averages are over the cap.`,
      inputSchema: z.strictObject({
        kind: z.enum(KINDS),
        council: slug.optional().describe('Slug of the council, for all kinds but share.'),
        other: slug.optional().describe('The other council, for more.'),
        year,
        since: z
          .number()
          .int()
          .optional()
          .describe('The earlier year, for change and why. The first if it is left out.'),
        cap: z
          .number()
          .optional()
          .describe(
            'Another cap than the proposed 20, from 8 to 30 in steps of 0.5, for over, run and share.',
          ),
      }),
      ...common,
    },
    (asked) => answer((known) => claimAnswer(asked, known, site)),
  );
  return server;
}
