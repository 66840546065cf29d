import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { countChecks, flagCounts, flagsOf } from '../../../src/dataset/quality/count-checks.ts';
import { flagsByFigure, type Flag, type FlagKind } from '../../../src/dataset/quality/flag.ts';
import type { ChildrenInNeed } from '../../../src/schemas/children-in-need.ts';
import type { Council } from '../../../src/schemas/council.ts';
import type { Workforce } from '../../../src/schemas/workforce.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { LATEST } from '../../releases/latest.ts';
import { council, published, release } from '../findings/examples.ts';

const DATA = loadDataset();
const CHECKS = countChecks(DATA, latestRelease(DATA));
const FLAGS = flagsOf(CHECKS);

function kindsIn(slug: string, year: number): FlagKind[] {
  const found = CHECKS.find(
    ({ councils, figure }) => figure.year === year && councils.some((one) => one.slug === slug),
  );
  return flagsOf(found === undefined ? [] : [found]).map(({ kind }) => kind);
}

/** What a council’s cases for each 100 children in need are, and the typical council’s. */
function shareIn(slug: string, year: number): readonly [number, number] | undefined {
  const found = CHECKS.find(
    ({ councils, figure }) => figure.year === year && councils.some((one) => one.slug === slug),
  );
  const share = found?.comparisons.find(({ kind }) => kind === 'cases-share');
  return share && [share.value, share.against];
}

// Counted from the publisher’s files by a program of its own, with exact fractions.
describe('the counts of the newest release', () => {
  test('moved cases or FTE by more than half up or a third down so many times', () => {
    const moved = FLAGS.filter(({ kind }) => kind === 'cases-jump' || kind === 'fte-jump');
    expect(new Set(moved.map(({ code, year }) => `${code} ${year}`)).size).toBe(
      LATEST.counts.moved,
    );
  });

  test('have so many flags of each kind', () => {
    const { byKind, figures } = flagCounts(FLAGS);
    expect([...byKind.values()]).toEqual(LATEST.counts.kinds.map(([, flagged]) => flagged));
    expect([CHECKS.length, figures]).toEqual([LATEST.counts.checked, LATEST.counts.flagged]);
  });

  test.each<[string, number, FlagKind[]]>([
    ['liverpool', 2025, ['cases-share', 'average-jump']],
    ['islington', 2025, []],
    ['north-east-lincolnshire', 2025, []],
    ['bolton', 2025, ['cases-share', 'cases-jump', 'fte-jump']],
    ['cumbria', 2018, ['cases-share', 'staff-share', 'cases-jump', 'fte-jump']],
    ['cumbria', 2019, ['cases-jump', 'fte-jump']],
    // From 1 to 1.5 FTE in 2023, and from 1.5 to 1 in 2024: both exactly on a border.
    ['isles-of-scilly', 2023, ['cases-jump']],
  ])('%s in %i', (slug, year, kinds) => {
    expect(kindsIn(slug, year)).toEqual(kinds);
  });

  test('call a change of the average large beyond what nine in ten stay within, and no typical one', () => {
    const isLarge = (slug: string, year: number): boolean | undefined =>
      CHECKS.find(
        ({ councils, figure }) => figure.year === year && councils.some((one) => one.slug === slug),
      )?.comparisons.find(({ kind }) => kind === 'average-jump')?.large;
    // Tameside: 14.3 to 18.9. Rochdale: 21.0 to 19.5, which is the median for its size.
    expect([isLarge('tameside', 2025), isLarge('rochdale', 2023)]).toEqual([true, undefined]);
  });

  test.each([
    ['liverpool', 2025, [45.2, 82.7]],
    ['liverpool', 2017, [82.1, 83.8]],
    ['cumbria', 2018, [12.6, 83.4]],
    ['dudley', 2025, [48.3, 82.7]],
    // 4,514 cases for the 5,067 children in need of both, and before that for Northamptonshire’s 4,877.
    ['west-northamptonshire', 2025, [89.1, 82.7]],
    ['west-northamptonshire', 2021, [79.8, 86.5]],
    // North Yorkshire’s area stayed the same when its council changed on 1 April 2023.
    ['north-yorkshire', 2023, [87.9, 83.2]],
    // Cumbria’s was divided on that day, and nobody counted the two halves on 31 March.
    ['cumberland', 2023, undefined],
    ['hackney', 2022, undefined],
  ])('%s in %i has so many cases for each 100 children in need', (slug, year, share) => {
    expect(shareIn(slug, year)).toEqual(share);
  });

  test('flag a combined figure once, under both of its codes', () => {
    const both = FLAGS.filter(({ joint_with: other }) => other !== undefined);
    expect(both.length).toBeGreaterThan(0);
    const index = flagsByFigure(both);
    const first = both[0];
    expect(index.get(`${first?.code ?? ''} ${first?.year ?? ''}`)).toEqual(
      index.get(`${first?.joint_with ?? ''} ${first?.year ?? ''}`),
    );
  });
});

describe('a council of one’s own', () => {
  const codes = ['E06000001', 'E06000002', 'E06000003'];
  const councils = codes.map((code) => council(code, code));
  const children = (code: string, count: number | undefined): ChildrenInNeed =>
    count === undefined
      ? { year: 2025, code, status: 'suppressed', children: '' }
      : { year: 2025, code, status: 'published', children: count };

  function flags(
    figures: readonly Figure[],
    counts: readonly (number | undefined)[] = [],
    own: readonly Council[] = councils,
  ): Flag[] {
    const ground = {
      councils: own,
      childrenInNeed: counts.map((count, index) => children(codes[index] ?? '', count)),
    };
    return flagsOf(countChecks(ground, release(figures)));
  }

  test.each([
    ['exactly half more cases', 1500, 0],
    ['one case more', 1501, 1],
    ['exactly a third fewer', 667, 0],
    ['one case fewer', 666, 1],
  ])('%s than a year before', (_, cases, expected) => {
    const figures = [
      published('E06000001', 2024, 10, 1000, 100),
      published('E06000001', 2025, 10, cases, 100),
    ];
    expect(flags(figures).filter(({ kind }) => kind === 'cases-jump')).toHaveLength(expected);
  });

  test('is compared with no year that is missing', () => {
    const figures = [
      published('E06000001', 2023, 10, 1000, 100),
      published('E06000001', 2025, 10, 9000, 100),
    ];
    expect(flags(figures)).toEqual([]);
  });

  test.each([
    ['half above the typical council', 150, 0],
    ['a little more', 151, 1],
    ['a third below', 66.7, 0],
    ['a little less', 66, 1],
  ])('cases for each 100 children in need %s', (_, share, expected) => {
    const figures = [
      published('E06000001', 2025, 10, share * 10, 100),
      published('E06000002', 2025, 10, 1000, 100),
      published('E06000003', 2025, 10, 1000, 100),
    ];
    expect(flags(figures, [1000, 1000, 1000])).toHaveLength(expected);
  });

  test('is held against no children in need where there are none, and not without cases', () => {
    const figures = [0, 1000, 1000].map((cases, index) =>
      published(codes[index] ?? '', 2025, 10, cases, 100),
    );
    expect(flags(figures, [1000, 0, 1000])).toEqual([]);
  });

  test.each([
    // The typical council has 50 of its 100 FTE with cases, so that 75 of 100 are exactly half more.
    ['half more with cases', 75, 90, 10, []],
    ['a tenth more than that', 75.1, 90, 10, ['staff-share']],
    ['agency staff that round to none', 75.1, 100, 'low', ['staff-share']],
    ['agency staff that are not known', 75.1, 90, 'x', []],
    ['nobody with cases', 0, 90, 10, []],
    ['nobody at all', 75.1, 0, 0, []],
  ] as const)('the share of its staff: %s', (_what, fte, inPost, agency, expected) => {
    const staff = (code: string, own: number, more: Workforce['agency_fte']): Workforce => ({
      ...{ year: 2025, code, joint_with: undefined, in_post_fte: own, agency_fte: more },
      ...{ vacancy_fte: 0, vacancy_rate: 0, agency_rate: 0, turnover_rate: 0, absence_rate: 0 },
    });
    const [first = '', ...others] = codes;
    const figures = [
      published(first, 2025, 10, 1000, fte),
      ...others.map((code) => published(code, 2025, 10, 1000, 50)),
    ];
    const workforce = [staff(first, inPost, agency), ...others.map((code) => staff(code, 90, 10))];
    const checks = countChecks(
      { councils, childrenInNeed: [] },
      { ...release(figures), workforce },
    );
    expect(flagsOf(checks).map(({ kind }) => kind)).toEqual(expected);
  });

  test('is not compared with a year without cases', () => {
    const figures = [
      published('E06000001', 2024, 10, 0, 100),
      published('E06000001', 2025, 10, 1000, 100),
    ];
    expect(flags(figures).filter(({ kind }) => kind === 'cases-jump')).toEqual([]);
  });

  test('is not held against children in need that are withheld', () => {
    const figures = codes.map((code) => published(code, 2025, 10, 1000, 100));
    expect(flags(figures, [undefined, 1000, 1000])).toEqual([]);
  });
});
