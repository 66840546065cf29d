import { describe, expect, test } from 'vitest';
import { councilRecords } from '../../src/site/council/records.ts';
import { changesView, revisionRows } from '../../src/site/changes.ts';
import { contextOf, siteContext, type Context } from '../../src/site/context.ts';
import { EVERY_PAIR } from '../releases/every-release.ts';

const { releases: pairs } = changesView(siteContext());
const first = pairs.at(-1);

test('every pair of neighbouring releases has the averages that the publisher’s files give differently', () => {
  expect(pairs.map(({ from, to, rows }) => [from, to, rows.length])).toEqual(
    EVERY_PAIR.map(({ from, to, changes }) => [from, to, changes.average?.changed]).toReversed(),
  );
});

test('the largest change comes first: North Somerset 2017, which left the cap', () => {
  expect(first?.rows[0]).toMatchObject({
    year: 2017,
    from: '20.5',
    to: '16.4',
    by: '−4.1',
    crossing: 'no longer over the cap',
  });
  expect(first?.sentence).toContain('North Somerset (2017) is no longer over the cap of 20.');
});

test('England’s own is given: 17.8 for 2017 became 17.7', () => {
  expect(first?.sentence).toContain('England’s own average changed for 2017 from 17.8 to 17.7.');
});

test('a pair without a changed average says so', () => {
  expect(pairs[0]?.headline).toBe('No averages differ between the releases of 2024 and 2025');
  expect(pairs[0]?.sentence).toBe('Every average that both releases have is the same in both.');
});

test('a joint return’s revision stands on both councils’ pages', () => {
  for (const code of ['E09000021', 'E09000027']) {
    expect(revisionRows(siteContext(), [code]).map(({ year }) => year)).toEqual([2020]);
  }
});

describe('what changed besides averages', () => {
  test('is all that the publisher’s files give differently', () => {
    for (const [index, { changes }] of EVERY_PAIR.toReversed().entries()) {
      const all = Object.values(changes).reduce((sum, { changed }) => sum + changed, 0);
      expect(pairs[index]?.measures?.rows).toHaveLength(all - (changes.average?.changed ?? 0));
    }
  });

  // 97 numbers of cases and, in the same rows, 9 of FTE; 67 numbers of staff in post and 10 of agency workers; 33 vacancy,
  // 37 agency, 122 turnover and 53 absence rates.
  test('is counted in words', () => {
    expect(first?.measures?.headline).toBe('Another 428 values differ between the two releases');
    expect(first?.measures?.sentence).toBe(
      'These are the cases or FTE behind 97 averages, 77 numbers of staff and 245 workforce rates.',
    );
  });

  // The publisher’s files: E06000027, Torbay 2017, vacancies 19.1% then and 19.3% now.
  test('has both values and the difference in the unit of the measure', () => {
    const row = first?.measures?.rows.find(
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
      ...pairs.map(({ from, to }) => [from, to]),
    ]);
    expect(releases[0]?.rows.map(({ year, from, to }) => [year, from, to])).toEqual([
      [2017, '16.4', '15.9'],
      [2017, '17.7', '17.9'],
    ]);
    expect(releases[0]?.sentence).toBe(
      'Of these, one became lower and one higher. None moved across the proposed cap of 20. England’s own average changed for 2017 from 17.7 to 17.9.',
    );
    expect(releases.at(-1)?.rows).toHaveLength(45);
  });

  test('stands on the council’s page with both changes, each under its release', () => {
    const rows = revisionRows(withFurtherRelease(), ['E06000024']);
    expect(
      rows.filter(({ year }) => year === 2017).map(({ release, from, to }) => [release, from, to]),
    ).toEqual([
      [2023, '20.5', '16.4'],
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
      [2024, '16.4'],
      [2023, '16.4'],
      [2022, '20.5'],
    ]);
  });
});
