/** What is offered of each release and of each pair, held against the publisher’s files. */
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import { caseloadRows, areaRows } from '../../../src/site/exports/caseload-table.ts';
import { otherRevisionRows, revisionRows } from '../../../src/site/exports/combined-table.ts';
import { dataFiles } from '../../../src/site/exports/files.ts';
import { councilJson } from '../../../src/site/exports/json/places.ts';
import { councilFeed, siteFeed } from '../../../src/site/follow/feeds.ts';
import { EVERY_PAIR, EVERY_RELEASE } from '../../releases/every-release.ts';

const context = siteContext();
const SITE = 'https://example.org';

describe.each(EVERY_RELEASE)('the release of $year', ({ year, rows, councils, england }) => {
  const release = context.dataset.releases.find((one) => one.release === year);
  const made = release === undefined ? [] : caseloadRows(context.dataset, release);
  const areas = release === undefined ? [] : areaRows(context.dataset, release);

  test('has tables of its own to download', () => {
    const files = [...dataFiles(context, SITE).keys()];
    expect(files).toContain(`releases/${year}/caseloads.csv`);
    expect(files).toContain(`releases/${year}/areas.csv`);
  });

  test('has a row for each council and area, a combined figure once for each of its two councils', () => {
    // Kingston and Richmond in every year, and North and West Northamptonshire since 2021.
    const years = year - 2017 + 1;
    expect(made.length + areas.length).toBe(rows + years + (year - 2021 + 1));
    expect(made.filter((row) => row[0] === year)).toHaveLength(councils + 2);
  });

  test('has England as it was published then', () => {
    const row = areas.find((one) => one[0] === year && one[1] === 'E92000001');
    expect(row?.slice(4, 6)).toEqual([england.average, england.cases]);
  });
});

test('revisions are under the pair of releases that made them', () => {
  for (const { from, to, changes } of EVERY_PAIR) {
    const isOf = (row: readonly (string | number)[]): boolean => row[0] === from && row[1] === to;
    const { average_caseload: averages, ...others } = changes;
    expect(revisionRows(context).filter(isOf)).toHaveLength(averages?.changed ?? -1);
    const counts = Object.values(others).map(({ changed }) => changed);
    expect(otherRevisionRows(context).filter(isOf)).toHaveLength(
      counts.reduce((sum, one) => sum + one, 0),
    );
  }
});

describe('North Somerset 2017: 20.5 in the file of 2022, 16.4 in each since', () => {
  const council = context.bySlug.get('north-somerset');
  if (council === undefined) throw new Error('no North Somerset');

  test('is a revision of the release of 2023 in the API', () => {
    expect(councilJson(context, council)).toMatchObject({
      revisions: [
        { year: 2017, from: { release: 2022, value: 20.5 }, to: { release: 2023, value: 16.4 } },
      ],
    });
  });

  test('is one entry of its feed, beside the newest figure of each release', () => {
    const { entries = [] } = parseAtomFeed(councilFeed(context, council, SITE));
    const places = entries.map(({ id = '' }) => new URL(id).hash);
    expect(places.filter((place) => place.startsWith('#revision'))).toEqual([
      '#revision-2017-2023',
    ]);
    expect(places.filter((place) => place.startsWith('#figure'))).toEqual(
      EVERY_RELEASE.map(({ year }) => `#figure-${year}`).toReversed(),
    );
  });
});

test('the feed of the site has an entry for each pair of releases', () => {
  const { entries = [] } = parseAtomFeed(siteFeed(context, SITE));
  const found = entries.filter(({ id = '' }) => id.includes('#release-'));
  expect(found.map(({ id = '' }) => new URL(id).hash)).toEqual(
    EVERY_PAIR.map(({ to }) => `#release-${to}`).toReversed(),
  );
});
