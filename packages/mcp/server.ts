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
const year = z
  .number()
  .int()
  .optional()
  .describe('Reporting year. The figure is as at 30 September. The newest if it is left out.');

const INSTRUCTIONS = [
  'Average caseloads of children’s social workers in councils of England, from official figures.',
  'Use sentences as they are and give their caveats, year and source. Do not turn an average into a number for one person.',
  'Do not say why a figure changed, and do not rank or compare beyond what a tool answers.',
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
      description: 'Finds councils of Great Britain by a name, a town or a postcode.',
      inputSchema: { query: z.string().max(200).describe('A name, a town or a postcode.') },
      ...common,
    },
    ({ query }) => answer((known) => findCouncil(query, site, known)),
  );
  server.registerTool(
    'figure',
    {
      title: 'One council’s average caseload',
      description: 'The average caseload of a council in a year, or why there is none.',
      inputSchema: { council: slug, year },
      ...common,
    },
    (asked) => answer((known) => figureOf(asked.council, asked.year, known, site)),
  );
  server.registerTool(
    'compare',
    {
      title: 'Compare councils',
      description: 'The average caseloads of two to ten councils in one year.',
      inputSchema: { councils: z.array(slug).min(2).max(10), year },
      ...common,
    },
    (asked) => answer((known) => comparisonOf(asked.councils, asked.year, known, site)),
  );
  server.registerTool(
    'can_i_say',
    {
      title: 'Can I say this?',
      description: `Judges a claim. over: a council’s average is over the proposed cap of 20. rank: it is the highest or has another rank. change: it has risen or fallen since a year. why: something made it change. more: it is higher than another’s. run: it has been over the cap for years. each: every social worker has so many cases. share: how many averages are over the cap.`,
      inputSchema: {
        kind: z.enum(KINDS),
        council: slug.optional(),
        other: slug.optional().describe('The other council, for more.'),
        year,
        since: z.number().int().optional().describe('The earlier year, for change and why.'),
      },
      ...common,
    },
    (asked) => answer((known) => claimAnswer(asked, known, site)),
  );
  return server;
}
