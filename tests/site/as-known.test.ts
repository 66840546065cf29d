/** Expected values are cells of the publisher’s four files, looked up by year and three-digit code, apart from the site. */
import { describe, expect, test } from 'vitest';
import {
  areaAsKnown,
  areasAsKnown,
  councilAsKnown,
  councilsAsKnown,
  type AsKnownView,
  type ReleaseSaid,
} from '../../src/site/as-known/view.ts';
import { siteContext } from '../../src/site/context.ts';
import { EVERY_RELEASE } from '../releases/every-release.ts';

const context = siteContext();

function council(slug: string): AsKnownView {
  const found = context.bySlug.get(slug);
  if (found === undefined) throw new Error(slug);
  return councilAsKnown(context, found);
}

function releaseOf({ releases }: AsKnownView, year: number): ReleaseSaid {
  const found = releases.find(({ release }) => release === year);
  if (found === undefined) throw new Error(String(year));
  return found;
}

/** The cells of a year: `20.5 (16.4)` where the newest release gives something else. */
function row({ tables }: ReleaseSaid, table: 0 | 1, year: number): string[] | undefined {
  const cells = tables[table]?.rows.find((one) => one.year === year)?.cells;
  return cells?.map(({ text, later }) => (later === '' ? text : `${text} (${later})`));
}

test('every English council and area has what each release gave, newest first', () => {
  expect(councilsAsKnown(context).length).toBeGreaterThan(150);
  expect(areasAsKnown(context)).toHaveLength(12);
  expect(council('bolton').releases.map(({ release }) => release)).toEqual(
    EVERY_RELEASE.map(({ year }) => year).toReversed(),
  );
});

test('a value that a later release changed has the later one beside it: North Somerset 2017', () => {
  const view = council('north-somerset');
  expect(row(releaseOf(view, 2022), 0, 2017)).toEqual(['20.5 (16.4)', '862 (690)', '42.0', '940']);
  expect(row(releaseOf(view, 2023), 0, 2017)).toEqual(['16.4', '690', '42.0', '1,099']);
});

test('a release is known by its own figure, against England’s of the same release', () => {
  // Bolton 2022: 20.4; England 16.6 in the release of 2022.
  expect(releaseOf(council('bolton'), 2022).sentence).toContain(
    'Bolton had an average of 20.4 cases for each full-time-equivalent children’s social worker with cases. That is 0.4 above the proposed cap of 20 and 3.8 above England’s 16.6.',
  );
});

test.each(EVERY_RELEASE)('England in the release of $year is as published', ({ year, england }) => {
  const area = context.areas.get('E92000001');
  if (area === undefined) throw new Error('no England');
  const said = releaseOf(areaAsKnown(context, area), year);
  expect(row(said, 0, year)?.slice(0, 2)).toEqual([
    england.average.toFixed(1),
    england.cases.toLocaleString('en-GB'),
  ]);
  const turnover = row(said, 1, year)?.[5];
  // 17.1 for 2022 became 17.2 in the release of 2024, and 13.8 for 2024 became 13.9 in that of 2025.
  const later: Readonly<Record<number, string>> = { 2022: ' (17.2%)', 2024: ' (13.9%)' };
  expect(turnover).toBe(`${england.turnover.toFixed(1)}%${later[year] ?? ''}`);
});

describe('what a file gives in its own way', () => {
  test('a combined figure that the file of 2022 gives under one code is on both pages', () => {
    for (const slug of ['kingston-upon-thames', 'richmond-upon-thames']) {
      const said = releaseOf(council(slug), 2022);
      expect(row(said, 0, 2020)).toEqual(['14.7 (14.5)', '1,102 (1,090)', '75.1', '487']);
      expect(said.sentence).toContain(
        'Kingston and Richmond upon Thames together had an average of 13.1',
      );
    }
  });

  // Line 915 of the file of 2022 has 2017 under E06000060, which was set up in 2020: 17.2, 2,828 and 164.2.
  test('years restated under a later code are with the council that ran services then', () => {
    const before = releaseOf(council('buckinghamshire-county-council'), 2022);
    expect(row(before, 0, 2017)).toEqual(['17.2', '2,828', '164.2', '915']);
    const since = council('buckinghamshire');
    expect(releaseOf(since, 2022).tables[0]?.rows.map(({ year }) => year)).toEqual([
      2022, 2021, 2020,
    ]);
    expect(since.notes.flat()).toContainEqual({
      text: 'Buckinghamshire County Council',
      href: '/councils/buckinghamshire-county-council/as-known/',
    });
  });

  test('a council with a former code has its years under that too', () => {
    const years = releaseOf(council('barnsley'), 2024).tables[0]?.rows.map(({ year }) => year);
    expect(years).toEqual([2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017]);
  });

  test('a release before a council was set up has no figures for it', () => {
    const said = releaseOf(council('cumberland'), 2022);
    expect(said.tables).toEqual([]);
    expect(said.sentence).toBe('The release of 2022 has no figures for Cumberland.');
  });
});
