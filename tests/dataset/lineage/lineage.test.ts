import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';
import { predecessors, presentCouncils, successors } from '../../../src/dataset/lineage/lineage.ts';
import type { Council } from '../../../src/schemas/council.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { parseTable } from '../../../src/tables/table.ts';

const { rows: councils } = parseTable(
  TABLES.councils,
  dataFiles().read('councils.csv') ?? '',
  'councils.csv',
);

/** The council of a slug. */
function council(slug: string): Council {
  const found = councils.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`no council ${slug}`);
  return found;
}

/** Slugs, for comparing. */
function slugs(found: readonly Council[]): string[] {
  return found.map(({ slug }) => slug);
}

// Expected lineages are those of the structural changes orders of 2018 to 2022.
describe('lineage', () => {
  test('two councils descend from Dorset County Council', () => {
    expect(slugs(successors(council('dorset-county-council'), councils))).toEqual([
      'bournemouth-christchurch-and-poole',
      'dorset',
    ]);
  });

  test('a merged council names all it was made from', () => {
    const merged = council('bournemouth-christchurch-and-poole');
    expect(slugs(predecessors(merged, councils))).toEqual([
      'bournemouth',
      'dorset-county-council',
      'poole',
    ]);
  });

  test('a recoded council has no lineage', () => {
    expect(predecessors(council('barnsley'), councils)).toEqual([]);
    expect(successors(council('barnsley'), councils)).toEqual([]);
  });

  test('an abolished council leads to those of today, one in force to itself', () => {
    expect(slugs(presentCouncils(council('cumbria'), councils))).toEqual([
      'cumberland',
      'westmorland-and-furness',
    ]);
    expect(slugs(presentCouncils(council('bolton'), councils))).toEqual(['bolton']);
  });

  test('every abolished council has successors that begin the day after it ends', () => {
    const abolished = councils.filter((one) => one.in_force_to !== undefined);
    expect(abolished).toHaveLength(8);
    for (const old of abolished) {
      const next = new Date(`${old.in_force_to ?? ''}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      const day = next.toISOString().slice(0, 10);
      const from = successors(old, councils).map((one) => one.in_force_from);
      expect(new Set(from)).toEqual(new Set([day]));
    }
  });
});
