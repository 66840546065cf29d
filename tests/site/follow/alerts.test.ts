import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { contextOf, siteContext, latestOf, type Context } from '../../../src/site/context.ts';
import { alertEntries, yearEntry } from '../../../src/site/follow/alerts.ts';
import { councilFeed, siteFeed } from '../../../src/site/follow/feeds.ts';
import { indexedReleases, type IndexedRelease } from '../../../src/site/releases.ts';
import { LATEST } from '../../releases/latest.ts';

const SITE = 'https://example.org';
const context = siteContext();
/** The newest release of a context, or an older one. */
function indexedIn(where: Context, release = where.release): IndexedRelease {
  const found = indexedReleases(where).find((one) => one.release === release);
  if (found === undefined) throw new Error(`no release ${release}`);
  return found;
}
const alerts = alertEntries(context, indexedIn(context));
const titles = alerts.map(({ title }) => title);

describe('the alerts of a release', () => {
  test('are those that crossed the cap, changed more than most of their size, jumped, are missing or are there again', () => {
    const { newlyOver, noLongerOver, large, jumped, again } = LATEST.yearChanges;
    // The Isles of Scilly, a small council, is there because its count jumped, and not for the size of its change.
    const isSmall = (name: string): boolean => name === 'Isles of Scilly';
    const expected = new Set([
      ...newlyOver,
      ...noLongerOver,
      ...large.filter((name) => !isSmall(name)),
      ...jumped,
      ...again,
      ...LATEST.missing.map(({ name }) => name),
    ]);
    const names = titles.map((title) => title.replace(/ \d{4}: .*/, ''));
    expect(names.toSorted()).toEqual([...expected].toSorted());
  });

  test('say in their titles what matters', () => {
    expect(titles).toContain('Tameside 2025: average caseload 18.9, up 4.6');
    expect(titles).toContain(
      'North East Lincolnshire 2025: average caseload 20.9, newly over the proposed cap',
    );
    expect(titles).toContain(
      'Liverpool 2025: average caseload 10.1, no longer over the proposed cap, down 10.2, unusual count',
    );
    expect(titles).toContain('Birmingham 2025: average caseload 15.2, a figure again');
    expect(titles).toContain('Westminster 2025: no figure');
    // A small council is no news for the size of its change.
    expect(titles).toContain('Isles of Scilly 2025: average caseload 6.0, unusual count');
  });

  test('have sentences of their own, with the year before and whose the cap is', () => {
    const lincolnshire = alerts.find(({ title }) => title.startsWith('North East Lincolnshire'));
    expect(lincolnshire?.text).toMatch(
      /^On 30 September 2025, North East Lincolnshire had an average of 20\.9 .* A year earlier, the average was 18\.6\. 20 is not a legal limit\./,
    );
    const westminster = alerts.find(({ title }) => title.startsWith('Westminster'));
    expect(westminster?.text).toContain('cyberattack');
  });
});

/** As if a release of 2026 said the same of every year so far, and gave 2026 the figures of 2025, Bolton at 15.0. */
function withFurtherRelease(): Context {
  const { dataset } = context;
  const newest = latestOf(context);
  const of2026 = newest.caseloads
    .filter(({ year }) => year === 2025)
    .map((figure) => {
      const next = { ...figure, year: 2026 };
      return figure.code === 'E08000001' && next.status === 'published'
        ? { ...next, average_caseload: 15 }
        : next;
    });
  const further = { ...newest, release: 2026, caseloads: [...newest.caseloads, ...of2026] };
  const imported = dataset.sources
    .filter(({ table }) => table === 'caseloads/2025.csv')
    .map((source) => ({ ...source, table: 'caseloads/2026.csv', imported: '2027-02-25' }));
  return contextOf({
    ...dataset,
    releases: [...dataset.releases, further],
    sources: [...dataset.sources, ...imported],
  });
}

describe('once there is a newer release', () => {
  const later = withFurtherRelease();

  test('the alerts are those of the newer one', () => {
    expect(alertEntries(later, indexedIn(later)).map(({ title }) => title)).toContain(
      'Bolton 2026: average caseload 15.0, no longer over the proposed cap, down 5.8',
    );
  });

  test('entries of the older one keep their ids, dates and words', () => {
    const before = yearEntry(context, indexedIn(context));
    const { link, ...entry } = yearEntry(later, indexedIn(later, context.release));
    expect(entry).toEqual({ ...before, link: undefined });
    expect([before.link, link]).toEqual(['/this-year/', '/this-year/2025/']);
    expect(alertEntries(later, indexedIn(later, context.release))).toEqual(alerts);
  });

  test('a council’s feed keeps the entry of the year before as it was', () => {
    const entryIn = (where: Context): unknown => {
      const council = where.bySlug.get('liverpool');
      if (council === undefined) throw new Error('no Liverpool');
      const { entries = [] } = parseAtomFeed(councilFeed(where, council, SITE));
      return entries.find(({ id }) => id === `${SITE}/councils/liverpool/#figure-2025`);
    };
    expect(JSON.stringify(entryIn(context))).toContain('unusual count');
    expect(entryIn(later)).toEqual(entryIn(context));
  });
});

test('the feed explains how its alerts are chosen, and begins with the newest year', () => {
  const { subtitle, entries = [] } = parseAtomFeed(siteFeed(context, SITE));
  expect(JSON.stringify(subtitle)).toContain('more than about nine in ten changes');
  expect(entries[0]).toMatchObject({
    id: `${SITE}/changes/#year-${LATEST.year}`,
    links: [{ href: `${SITE}/this-year/` }],
  });
});
