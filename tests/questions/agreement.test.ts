/**
 * The judge agrees with its own sentences: each claim that the API publishes, asked again of the server for assistants, has
 * the same verdict, sentence and caveats. The one is made at the build, the other from the compact files that a browser reads.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../packages/mcp/answer.ts';
import { claimAnswer, figureOf, type Asked } from '../../packages/mcp/judge.ts';
import { readKnowledge, type Knowledge } from '../../packages/mcp/knowledge.ts';
import { inForce } from '../../src/dataset/dataset.ts';
import { siteContext } from '../../src/site/context.ts';
import { claimsJson } from '../../src/site/exports/json/claims.ts';
import { madeSite } from '../packages/mcp/made-site.ts';

interface Published {
  readonly claim: string;
  readonly year: number;
  readonly since: number | null;
  readonly verdict: string;
  readonly sentence: string | null;
  readonly caveats: readonly string[];
  readonly record: string;
}

const KINDS: Readonly<Record<string, Asked['kind']>> = {
  'over-cap': 'over',
  rank: 'rank',
  change: 'change',
  why: 'why',
  'years-over-cap': 'run',
  'each-worker': 'each',
};

const context = siteContext();
const site = madeSite();
const published = context.dataset.councils
  .filter((council) => context.years.some((year) => inForce(council, year)))
  .map((council) => ({
    slug: council.slug,
    claims: (claimsJson(context, council) as { claims: readonly Published[] }).claims,
  }));

describe('every claim that the API publishes', () => {
  let knowledge: Knowledge;

  beforeAll(async () => {
    knowledge = await readKnowledge(site);
  });

  function asked(slug: string, { claim, year, since }: Published): Answer | undefined {
    if (claim === 'figure') return figureOf(slug, year, knowledge, site);
    const kind = KINDS[claim];
    if (kind === undefined) return undefined;
    const question = { kind, council: slug, year, since: since ?? undefined };
    return claimAnswer(question, knowledge, site);
  }

  test('is judged alike by the server for assistants', () => {
    let count = 0;
    const other = published.flatMap(({ slug, claims }) =>
      claims.flatMap((one) => {
        const answer = asked(slug, one);
        if (answer === undefined) return [];
        count += 1;
        const [ours, theirs] = [one, answer].map(({ sentence, caveats }) =>
          JSON.stringify([sentence, caveats]),
        );
        const isSame =
          ours === theirs && (answer.verdict === null || answer.verdict === one.verdict);
        return isSame ? [] : [`${slug} ${one.claim} ${String(one.year)}: ${ours} and ${theirs}`];
      }),
    );
    expect(other).toEqual([]);
    expect(count).toBeGreaterThan(9_000);
  });

  test('is there for every council of the United Kingdom', () => {
    const without = published.filter(({ claims }) => !claims.some(({ claim }) => claim === 'rank'));
    expect(without).toEqual([]);
    expect(published.length).toBe(context.dataset.councils.length);
  });
});
