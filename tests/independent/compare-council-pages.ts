/** The page of every council: figures, ranks, similar councils, splits, records, and what its card says. */
import { CAP } from './cap.ts';
import { councils, type Council } from './councils.ts';
import { perChildren } from './counts.ts';
import { textAt } from './dist-files.ts';
import { compare, fixed, minus, size, type Fraction } from './exact.ts';
import {
  figureOf,
  figures,
  isPublished,
  LATEST,
  releases,
  RELEASES,
  sameIn,
  years,
  type Published,
} from './figures.ts';
import { splitOf } from './logarithm.ts';
import { isSmall } from './lottery.ts';
import { metaOf, ordinal, plainText, rankWords, tableAfter } from './page-text.ts';
import { rankOf, reachOf } from './ranking.ts';
import { similarFigures, similarMedian } from './similar.ts';
import type { Tally } from './tally.ts';

const england = new Map(
  figures
    .filter(isPublished)
    .filter(({ key }) => key === 'E92000001')
    .map(({ year, numbers }) => [year, fixed(numbers.average, 1)]),
);

/** Compares the page of every council that has had a figure. */
export function compareCouncilPages(tally: Tally): void {
  for (const council of councils) {
    const own = years
      .map((year) => figureOf(council.slug, year))
      .filter((one) => one !== undefined);
    if (own.length > 0) comparePage(tally, council, own.filter(isPublished));
  }
}

function comparePage(tally: Tally, council: Council, own: readonly Published[]): void {
  const html = textAt(`councils/${council.slug}/index.html`);
  compareFigures(tally, council, html, own);
  compareRanks(tally, council, html, own);
  compareSplits(tally, council, html, own);
  compareCounts(tally, council, html, own);
  compareRecords(tally, council, html, own);
  const newest = own.find(({ year }) => year === LATEST);
  if (newest === undefined) return;
  compareCard(tally, council, html, newest);
  compareSimilar(tally, council, html, newest);
}

/** The row of a year, by its first cell. */
function rowOf(rows: readonly string[][], year: number): string[] {
  return rows.find(([first = '']) => first.startsWith(String(year))) ?? [];
}

function signed(value: Fraction): string {
  const text = fixed(value, 1);
  return value.n > 0n && !/^0\.0$/.test(text) ? `+${text}` : text;
}

function compareFigures(
  tally: Tally,
  { slug }: Council,
  html: string,
  own: readonly Published[],
): void {
  const rows = tableAfter(html, 'data-part="figures"');
  for (const figure of own) {
    const { average, cases, fte } = figure.numbers;
    const { rank, of, shared } = rankOf(figure);
    const [
      ,
      shownAverage = '',
      distance = '',
      place = '',
      of_ = '',
      shownCases = '',
      shownFte = '',
    ] = rowOf(rows, figure.year);
    const where = `${slug} ${String(figure.year)}`;
    tally.check('council page, average', where, shownAverage, fixed(average, 1));
    tally.check('council page, distance', where, distance, signed(minus(average, CAP)));
    tally.check('council page, England', where, of_, england.get(figure.year) ?? '');
    tally.check('council page, cases', where, shownCases, fixed(cases, 0));
    tally.check('council page, FTE', where, shownFte, fixed(fte, 1));
    const words = isSmall(figure) ? '' : `${rankWords(rank, of, shared)} of ${String(of)}`;
    tally.check('council page, rank', where, isSmall(figure) ? '' : place, words);
  }
}

function compareRanks(
  tally: Tally,
  { slug }: Council,
  html: string,
  own: readonly Published[],
): void {
  const rows = tableAfter(html, 'id="ranks"');
  if (rows.length === 0) return;
  for (const figure of own) {
    const [best, worst] = reachOf(figure).map(ordinal);
    const reach = best === worst ? (best ?? '') : `${best ?? ''} to ${worst ?? ''}`;
    tally.check(
      'council page, rank reach',
      `${slug} ${String(figure.year)}`,
      rowOf(rows, figure.year)[2] ?? '',
      reach,
    );
  }
}

function compareSplits(
  tally: Tally,
  { slug }: Council,
  html: string,
  own: readonly Published[],
): void {
  const rows = tableAfter(html, 'what each year’s change did to the average');
  if (rows.length === 0) return;
  for (const figure of own) {
    const before = sameIn(figure, figure.year - 1);
    const found = rowOf(rows, figure.year);
    if (before === undefined || found.length < 6) continue;
    const split = splitOf(before.numbers, figure.numbers);
    const change = minus(figure.numbers.average, before.numbers.average);
    const wanted = [change, split.fromCases, split.fromFte].map(signed).join(' ');
    tally.check(
      'council page, split',
      `${slug} ${String(figure.year)}`,
      found.slice(3).join(' '),
      wanted,
    );
  }
}

function compareCounts(
  tally: Tally,
  { slug }: Council,
  html: string,
  own: readonly Published[],
): void {
  const rows = tableAfter(html, 'aria-label="Cases for each 100 children in need"');
  if (rows.length === 0) return;
  for (const figure of own) {
    const share = perChildren.get(figure);
    if (share === undefined) continue;
    const wanted = `${fixed(share.here, 1)} ${fixed(share.typical, 1)}`;
    tally.check(
      'council page, per 100 children',
      `${slug} ${String(figure.year)}`,
      rowOf(rows, figure.year).slice(1).join(' '),
      wanted,
    );
  }
}

function compareRecords(
  tally: Tally,
  { slug }: Council,
  html: string,
  own: readonly Published[],
): void {
  const rows = tableAfter(html, 'class="records"');
  for (const figure of own) {
    const given = givenBy(rowOf(rows, figure.year)[1] ?? '');
    for (const release of RELEASES) {
      const old = (releases.get(release) ?? []).find(
        ({ key, year }) => key === figure.key && year === figure.year,
      );
      if (old === undefined || !isPublished(old)) continue;
      tally.check(
        'council page, record',
        `${slug} ${String(figure.year)} in ${String(release)}`,
        given.get(release) ?? '',
        fixed(old.numbers.average, 1),
      );
    }
  }
}

/** What each release gave, such as: 18.0 in the releases of 2023 to 2025, lines 677, 840 and 1003. */
function givenBy(text: string): Map<number, string> {
  const parts = [...text.matchAll(/([\d.]+) in the releases? of (\d{4})(?: (?:to|and) (\d{4}))?/g)];
  return new Map(
    parts.flatMap(([, value = '', from = '', to = from]) =>
      RELEASES.filter((release) => release >= Number(from) && release <= Number(to)).map(
        (release) => [release, value] as const,
      ),
    ),
  );
}

function compareCard(
  tally: Tally,
  { slug }: Council,
  html: string,
  { numbers: { average } }: Published,
): void {
  const distance = minus(average, CAP);
  const side = compare(average, CAP) > 0 ? 'above' : 'below';
  const wanted =
    distance.n === 0n
      ? fixed(average, 1)
      : `${fixed(average, 1)} ${fixed(size(distance), 1)} ${side}`;
  for (const name of ['description', 'og:description', 'og:image:alt']) {
    const text = metaOf(html, name);
    const value = /\d+\.\d/.exec(text)?.[0] ?? '';
    const [, by, where] = /(\d+\.\d) (above|below) the proposed cap/.exec(text) ?? [];
    const found = by === undefined || where === undefined ? value : `${value} ${by} ${where}`;
    tally.check(`council page, ${name}`, slug, found, wanted);
  }
  tally.check(
    'council page, title',
    slug,
    /average caseload (\d+\.\d)/.exec(html)?.[1] ?? '',
    fixed(average, 1),
  );
}

function compareSimilar(tally: Tally, { slug }: Council, html: string, own: Published): void {
  const rows = tableAfter(html, 'data-part="neighbours"');
  const others = similarFigures(slug, LATEST);
  if (others.length === 0) return;
  const wanted = [own, ...others].map(({ numbers }) => fixed(numbers.average, 1)).toSorted();
  const found = rows
    .map(([, average = '']) => average)
    .filter((text) => /^\d/.test(text))
    .toSorted();
  tally.check('council page, similar councils', slug, found.join(' '), wanted.join(' '));
  const said = /median of similar councils (?:is|was) (\d+\.\d)/.exec(plainText(html))?.[1] ?? '';
  const median = similarMedian(slug, LATEST);
  tally.check('council page, median', slug, said, median === undefined ? '' : fixed(median, 1));
}
