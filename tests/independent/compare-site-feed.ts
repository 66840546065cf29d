/** The feed of the whole site: what it says of each year, which councils of the newest year it names, and when each release was read. */
import { compareEntry } from './compare-feeds.ts';
import { compareSums } from './compare-this-year.ts';
import { CAP } from './cap.ts';
import { councils, inForce } from './councils.ts';
import { flagsOf } from './counts.ts';
import { textAt } from './dist-files.ts';
import { compare, minus, size } from './exact.ts';
import { figureOf, isPublished, LATEST, publishedIn, RELEASES, releases } from './figures.ts';
import { isSmall } from './lottery.ts';
import { plainText } from './page-text.ts';
import { movesOf, usualFor, usualOf, type Move } from './ranking.ts';
import { cell, table } from './tables.ts';
import type { Tally } from './tally.ts';

/** Compares every entry about a year, a council or a release. */
export function compareSiteFeed(tally: Tally): void {
  const text = textAt('feed.xml');
  const entries = [...text.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry]) => entry ?? '');
  const named: string[] = [];
  for (const entry of entries) {
    const year = /#year-(\d{4})<\/id>/.exec(entry)?.[1];
    if (year !== undefined) compareYear(tally, entry, Number(year));
    const slug = /\/councils\/([a-z0-9-]+)\/#figure-\d{4}<\/id>/.exec(entry)?.[1];
    if (slug === undefined) continue;
    named.push(slug);
    compareEntry(tally, slug, entry, 'site feed');
  }
  const found = named.toSorted().join();
  tally.check('site feed, councils', String(LATEST), found, newsworthy().toSorted().join());
  compareReleases(tally, entries);
}

function compareYear(tally: Tally, entry: string, year: number): void {
  const text = plainText(entry.replaceAll(/<!\[CDATA\[|\]\]>/g, ' '));
  const known = movesIn(year);
  const own = known.filter(({ to }) => to.year === year);
  compareSums(tally, text, year, own, 'site feed', usualOf(known));
}

/** What could be compared of all years when a release was the newest: it knew nothing of later ones. */
function movesIn(release: number): Move[] {
  const all = (releases.get(release) ?? []).filter((one) => !one.area).filter(isPublished);
  const byPlace = new Map(all.map((one) => [`${one.key} ${String(one.year)}`, one]));
  return all.flatMap((to) => {
    const from = byPlace.get(`${to.key} ${String(to.year - 1)}`);
    return from === undefined ? [] : [{ from, to }];
  });
}

/** Each year whose release data/ has is there once, with the day on which it came. */
function compareReleases(tally: Tally, entries: readonly string[]): void {
  const sources = table('sources.csv').filter((row) => row.importer === 'caseloads');
  for (const release of RELEASES) {
    for (const kind of ['year', 'release']) {
      const own = entries.filter((entry) => entry.includes(`#${kind}-${String(release)}</id>`));
      // The first release changed nothing.
      if (kind === 'release' && release === RELEASES[0]) continue;
      const found = own.map((entry) => /<updated>(\d{4}-\d{2}-\d{2})/.exec(entry)?.[1] ?? '');
      const source = sources.find((row) => row.release === String(release));
      const wanted = source === undefined ? '' : cell(source, 'imported');
      tally.check('site feed, day', `${kind} ${String(release)}`, found.join(), wanted);
    }
  }
}

/** Councils whose average crossed the cap or moved far, whose count jumped, or whose figure is missing or there again. */
function newsworthy(): string[] {
  const moved = movesOf(LATEST).filter(isNews);
  const jumped = publishedIn(LATEST).filter((one) =>
    flagsOf(one).some((flag) => flag.endsWith('-jump')),
  );
  const today = councils.filter((one) => one.england && inForce(one, LATEST));
  const gone = today.filter(({ slug }) => isGone(slug, LATEST));
  const again = today.filter(({ slug }) => !isGone(slug, LATEST) && isGone(slug, LATEST - 1));
  return [
    ...new Set([
      ...[...moved.map(({ to }) => to), ...jumped].flatMap(({ members }) => members),
      ...[...gone, ...again].map(({ slug }) => slug),
    ]),
  ];
}

function isGone(slug: string, year: number): boolean {
  const figure = figureOf(slug, year);
  return figure !== undefined && !isPublished(figure);
}

function isNews({ from, to }: Move): boolean {
  const [before, after] = [from.numbers.average, to.numbers.average];
  const crossed = compare(before, CAP) > 0 !== compare(after, CAP) > 0;
  const far = compare(size(minus(after, before)), usualFor(from.numbers.fte).nineInTen) > 0;
  return !isSmall(to) && (crossed || far);
}
