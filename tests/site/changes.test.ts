import { describe, expect, test } from 'vitest';
import { councilRecords } from '../../src/site/council/records.ts';
import type { ListedChange } from '../../src/dataset/revisions/change-list.ts';
import { ALL_CHANGES, changesView } from '../../src/live/changes/view.ts';
import { changeListOf, changesBy, splitReleases } from '../../src/site/change-list.ts';
import {
  changeListView,
  changesPage,
  earlierChangePages,
  revisionRows,
} from '../../src/site/changes.ts';
import { contextOf, siteContext, type Context } from '../../src/site/context.ts';
import { EVERY_PAIR } from '../releases/every-release.ts';

const { pairs } = changesPage(siteContext()).list;
const first = pairs.at(-1);

test('every pair of neighbouring releases has all that the publisher’s files give differently, by measure', () => {
  expect(pairs.map(({ from, to }) => [from, to])).toEqual(
    EVERY_PAIR.map(({ from, to }) => [from, to]).toReversed(),
  );
  for (const [index, { changes }] of EVERY_PAIR.toReversed().entries()) {
    const found = pairs[index]?.groups.map(({ measure, rows }) => [measure, rows.length]);
    const changed = Object.entries(changes).filter(([, one]) => one.changed > 0);
    expect(found).toEqual(changed.map(([measure, one]) => [measure, one.changed]));
  }
});

test('the largest change comes first: North Somerset 2017, which left the cap', () => {
  expect(first?.groups[0]?.rows[0]).toMatchObject({
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

// 67 numbers of staff in post and 10 of agency workers; 33 vacancy, 37 agency, 122 turnover and 53 absence rates. The 9
// numbers of FTE with cases are in rows of the 97 numbers of cases. Gateshead’s turnover of 2022 became u, and three
// absence rates of 0 became `low`.
test('a pair is counted in words, with what is no longer a number', () => {
  expect(first?.headline).toBe(
    '45 averages and 428 other values differ between the releases of 2022 and 2023',
  );
  expect(first?.sentence).toContain(
    'The other values are the cases or FTE behind 97 averages, 77 numbers of staff and 245 workforce rates.',
  );
  expect(first?.sentence).toContain(
    'For one value, the later release gives a reason instead of a number.',
  );
  expect(first?.sentence).toContain(
    'For three values, one release gives a number and the other ‘less than 0.05’.',
  );
});

// England’s turnover 2024 and its absence 2023; Birmingham’s agency workers 2024 were x and are u.
test('a pair without a changed average says so, and what changed beside', () => {
  expect(pairs[0]?.headline).toBe(
    'Eight values differ between the releases of 2024 and 2025, none of them an average',
  );
  expect(pairs[0]?.sentence).toContain(
    'For one value, the later release gives another reason why there is no number.',
  );
  const turnover = pairs[0]?.groups.find(({ measure }) => measure === 'turnover_rate')?.rows;
  expect(turnover?.find(({ links }) => links[0]?.text === 'England')).toMatchObject({
    year: 2024,
    from: '13.8%',
    to: '13.9%',
    by: '+0.1',
  });
});

test('values of a combined figure lead to both councils', () => {
  const { pairs: own } = changesView(changeListOf(siteContext()), {
    council: 'richmond-upon-thames',
    measure: 'average_caseload',
  });
  expect(own.at(-1)?.groups[0]?.rows[0]).toMatchObject({
    year: 2020,
    from: '14.7',
    to: '14.5',
    links: [
      { href: '/councils/kingston-upon-thames/as-known/#release-2023' },
      { href: '/councils/richmond-upon-thames/as-known/#release-2023' },
    ],
  });
});

test('a joint return’s revision stands on both councils’ pages', () => {
  for (const code of ['E09000021', 'E09000027']) {
    expect(revisionRows(siteContext(), [code]).map(({ year }) => year)).toEqual([2020]);
  }
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
  const { pairs: releases } = changesPage(withFurtherRelease()).list;

  test('is compared with the one before it, by itself, and the earlier comparison stays', () => {
    expect(releases.map(({ from, to }) => [from, to])).toEqual([
      [2025, 2026],
      ...pairs.map(({ from, to }) => [from, to]),
    ]);
    const [averages] = releases[0]?.groups ?? [];
    expect(averages?.rows.map(({ year, from, to }) => [year, from, to])).toEqual([
      [2017, '16.4', '15.9'],
      [2017, '17.7', '17.9'],
    ]);
    expect(releases[0]?.headline).toBe('Two averages differ between the releases of 2025 and 2026');
    expect(releases[0]?.sentence).toBe(
      'Of these averages, one became lower and one higher. None moved across the proposed cap of 20. England’s own average changed for 2017 from 17.7 to 17.9.',
    );
    expect(releases.at(-1)?.groups[0]?.rows).toHaveLength(45);
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
    expect(record?.vintages.map(({ text, where }) => [text, where.split(',')[0]])).toEqual([
      ['15.9', 'in the release of 2026'],
      ['16.4', 'in the releases of 2023 to 2025'],
      ['20.5', 'in the release of 2022'],
    ]);
  });
});

describe('what a release changed', () => {
  const sample: ListedChange = {
    measure: 'cases',
    to: 2026,
    year: 2025,
    before: 100,
    after: 101,
    places: [{ slug: 'ashby', name: 'Ashby', kind: 'council', first: 2024 }],
  };

  /** A list in which the release of 2026 changed so many values of one measure, and that of 2025 one. */
  function listWith(count: number) {
    const changes = Array.from({ length: count }, () => sample);
    return {
      releases: [2024, 2025, 2026],
      places: [],
      changes: [...changes, { ...sample, to: 2025 }],
    };
  }

  test('is on one page with 400 values of a measure, and each release has a page with 401', () => {
    expect(splitReleases(listWith(400))).toEqual([]);
    expect(splitReleases(listWith(401))).toEqual([2026, 2025]);
  });

  test('is alone in the list of its page', () => {
    const { releases, changes } = changesBy(listWith(2), 2025);
    expect(releases).toEqual([2024, 2025]);
    expect(changes.map(({ to }) => to)).toEqual([2025]);
  });

  test('has the first 100 rows of a table of 401, and the number of all', () => {
    const pairOf = (count: number) => changesView(listWith(count), ALL_CHANGES).pairs[0];
    expect(pairOf(400)?.groups[0]).toMatchObject({ count: 400 });
    expect(pairOf(400)?.groups[0]?.rows).toHaveLength(400);
    expect(pairOf(401)?.groups[0]).toMatchObject({
      count: 401,
      caption: expect.stringContaining('. The first 100 of 401 rows are shown.') as string,
    });
    expect(pairOf(401)?.groups[0]?.rows).toHaveLength(100);
  });

  test('is all on one page today', () => {
    expect(earlierChangePages(siteContext())).toEqual([]);
    expect(changeListView(siteContext())).toMatchObject({ release: undefined, others: [] });
  });
});
