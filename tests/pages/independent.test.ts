/** Everything that the site publishes, beside what a program that shares no code with it works out from data/. */
import { beforeAll, describe, expect, test } from 'vitest';
import { compareAsKnown } from '../independent/compare-as-known.ts';
import { compareClaims } from '../independent/compare-claims.ts';
import { compareCouncilPages } from '../independent/compare-council-pages.ts';
import { compareJson } from '../independent/compare-json.ts';
import { compareMeasures } from '../independent/compare-measures.ts';
import { compareMethod } from '../independent/compare-method.ts';
import { comparePages } from '../independent/compare-pages.ts';
import { compareTables } from '../independent/compare-tables.ts';
import { Tally } from '../independent/tally.ts';

/** Rounded down from what was counted when the release of 2025 was the newest. */
const LEAST = 504_000;

describe('an independent recomputation', () => {
  const tally = new Tally();

  beforeAll(async () => {
    await compareMeasures(tally);
    await compareTables(tally);
    compareJson(tally);
    compareCouncilPages(tally);
    comparePages(tally);
    compareClaims(tally);
    compareMethod(tally);
    compareAsKnown(tally);
  });

  test('finds no difference', () => {
    expect(tally.differences).toEqual([]);
  });

  test(`compares at least ${String(LEAST)} values`, () => {
    const kinds = [...tally.counts].map(([kind, count]) => `${kind}: ${String(count)}`);
    process.stdout.write(`${String(tally.total)} values compared. ${kinds.join(', ')}\n`);
    expect(tally.total).toBeGreaterThanOrEqual(LEAST);
  });
});
