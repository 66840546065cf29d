import { describe, expect, test } from 'vitest';
import { councilRecords } from '../../src/site/council/records.ts';
import { changesView, revisionRows } from '../../src/site/changes.ts';
import { contextOf, siteContext, type Context } from '../../src/site/context.ts';
import { LATEST } from '../releases/latest.ts';

const [newest] = changesView(siteContext()).releases;

// The publisher's files of 2022 and 2025, compared code by code: 44 figures under equal codes differ, and with the
// joint return of Kingston and Richmond, which the earlier file gives under one code, 2020 as well.
test('the newest release differs from the one before it in as many figures as the publisher’s files do', () => {
  expect(newest).toMatchObject({ from: LATEST.before, to: LATEST.year });
  expect(newest?.rows).toHaveLength(LATEST.revised);
});

test('the largest change comes first: North Somerset 2017, which left the cap', () => {
  expect(newest?.rows[0]).toMatchObject({
    year: 2017,
    from: '20.5',
    to: '16.4',
    by: '−4.1',
    crossing: 'no longer over the cap',
  });
  expect(newest?.sentence).toContain('North Somerset (2017) is no longer over the cap of 20.');
});

test('England’s own is given: 17.8 for 2017 became 17.7', () => {
  expect(newest?.sentence).toContain('England’s own average changed for 2017 from 17.8 to 17.7.');
});

test('a joint return’s revision stands on both councils’ pages', () => {
  for (const code of ['E09000021', 'E09000027']) {
    expect(revisionRows(siteContext(), [code]).map(({ year }) => year)).toEqual([2020]);
  }
});

describe('what changed besides averages', () => {
  // The publisher's files of 2022 and 2025 compared cell by cell, apart from the site: 97 numbers of cases and, in the
  // same rows, 9 of FTE; 67 numbers of staff in post and 10 of agency workers; 33 vacancy, 37 agency, 124 turnover and
  // 53 absence rates.
  test('is all that the publisher’s files give differently', () => {
    expect(newest?.measures?.headline).toBe('Another 430 values differ between the two releases');
    expect(newest?.measures?.sentence).toBe(
      'These are the cases or FTE behind 97 averages, 77 numbers of staff and 247 workforce rates.',
    );
    expect(newest?.measures?.rows).toHaveLength(430);
  });

  // The publisher’s files: E06000027, Torbay 2017, vacancies 19.1% then and 19.3% now.
  test('has both values and the difference in the unit of the measure', () => {
    const row = newest?.measures?.rows.find(
      ({ measure, year, from }) => measure === 'Vacancy rate' && year === 2017 && from === '19.1%',
    );
    expect(row).toMatchObject({ to: '19.3%', by: '+0.2' });
    expect(row?.links[0]?.href).toMatch(/#figure-2017$/);
  });

  test('is not there where a further release changed averages only', () => {
    expect(changesView(withFurtherRelease()).releases[0]?.measures).toBeUndefined();
  });
});

/** As if a release of 2026 had said 17.9 of England in 2017 and 15.9 of North Somerset in 2017, and nothing else anew. */
function withFurtherRelease(): Context {
  const { dataset } = siteContext();
  const newest = dataset.releases.at(-1);
  if (newest === undefined) throw new Error('no release');
  const says: Readonly<Record<string, number>> = { E92000001: 17.9, E06000024: 15.9 };
  const caseloads = newest.caseloads.map((figure) => {
    const average = figure.year === 2017 ? says[figure.code] : undefined;
    return average === undefined || figure.status !== 'published'
      ? figure
      : { ...figure, average_caseload: average };
  });
  const further = { ...newest, release: 2026, caseloads };
  return contextOf({ ...dataset, releases: [...dataset.releases, further] });
}

describe('a further release', () => {
  const { releases } = changesView(withFurtherRelease());

  test('is compared with the one before it, by itself, and the earlier comparison stays', () => {
    expect(releases.map(({ from, to }) => [from, to])).toEqual([
      [2025, 2026],
      [2022, 2025],
    ]);
    expect(releases[0]?.rows.map(({ year, from, to }) => [year, from, to])).toEqual([
      [2017, '16.4', '15.9'],
      [2017, '17.7', '17.9'],
    ]);
    expect(releases[0]?.sentence).toBe(
      'Of these, one became lower and one higher. None moved across the proposed cap of 20. England’s own average changed for 2017 from 17.7 to 17.9.',
    );
    expect(releases[1]?.rows).toHaveLength(45);
  });

  test('stands on the council’s page with both changes, each under its release', () => {
    const rows = revisionRows(withFurtherRelease(), ['E06000024']);
    expect(
      rows.filter(({ year }) => year === 2017).map(({ release, from, to }) => [release, from, to]),
    ).toEqual([
      [2025, '20.5', '16.4'],
      [2026, '16.4', '15.9'],
    ]);
  });

  test('is in the record of the figure, newest first', () => {
    const context = withFurtherRelease();
    const council = context.bySlug.get('north-somerset');
    if (council === undefined) throw new Error('no North Somerset');
    const record = councilRecords(context, council).records.find(({ year }) => year === 2017);
    expect(record?.vintages.map(({ release, text }) => [release, text])).toEqual([
      [2026, '15.9'],
      [2025, '16.4'],
      [2022, '20.5'],
    ]);
  });
});
