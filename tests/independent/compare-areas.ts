/** Pages of England, regions and parts of London: averages of each year beside England’s, parts as 100 in the first year, and splits. */
import { areaFigure } from './area-figures.ts';
import { areas } from './councils.ts';
import { textAt } from './dist-files.ts';
import { fixed, fraction, minus, over, times, type Fraction } from './exact.ts';
import { LATEST, years, type Published } from './figures.ts';
import { splitOf } from './logarithm.ts';
import { plainText, tableAfter } from './page-text.ts';
import type { Tally } from './tally.ts';
import { foundBy, upOrDown } from './words.ts';

/** Compares the page of every area with figures. */
export function compareAreas(tally: Tally): void {
  for (const { slug } of areas.values()) {
    const own = years.map((year) => areaFigure(slug, year)).filter((one) => one !== undefined);
    if (own.length === 0) continue;
    const html = textAt(`regions/${slug}/index.html`);
    compareTable(tally, html, slug, own);
    compareParts(tally, html, slug, own);
    compareSentence(tally, html, slug, own);
    compareEmbed(tally, slug, own);
  }
}

/** The trend that others embed. */
function compareEmbed(tally: Tally, slug: string, own: readonly Published[]): void {
  const html = textAt(`embed/trend/region-${slug}/index.html`);
  const said = foundBy(/Year by year: (.*?)\. A line/, html);
  const wanted = own.map(({ year, numbers }) => `${String(year)}: ${fixed(numbers.average, 1)}`);
  tally.check('area trend embed', slug, said, wanted.join(', '));
}

function rowOf(rows: readonly string[][], year: number): string[] {
  return rows.find(([first = '']) => first.startsWith(String(year))) ?? [];
}

function compareTable(tally: Tally, html: string, slug: string, own: readonly Published[]): void {
  const rows = tableAfter(html, '<th scope="col">Year</th>');
  for (const { year, numbers } of own) {
    const england = slug === 'england' ? undefined : areaFigure('england', year);
    const wanted = [numbers, england?.numbers].flatMap((one) =>
      one === undefined ? [] : [fixed(one.average, 1)],
    );
    const found = rowOf(rows, year).slice(1, 1 + wanted.length);
    tally.check('area page, average', `${slug} ${String(year)}`, found.join(' '), wanted.join(' '));
  }
}

function signed(value: Fraction): string {
  const text = fixed(value, 1);
  return value.n > 0n && text !== '0.0' ? `+${text}` : text;
}

function compareParts(tally: Tally, html: string, slug: string, own: readonly Published[]): void {
  const rows = tableAfter(html, 'what each year’s change did to the average');
  const [first] = own;
  if (first === undefined) return;
  for (const { year, numbers } of own) {
    const before = areaFigure(slug, year - 1)?.numbers;
    const parts = [
      [numbers.cases, first.numbers.cases] as const,
      [numbers.fte, first.numbers.fte] as const,
    ].map(([now, then]) => fixed(times(fraction(100), over(now, then)), 1));
    const split = before && splitOf(before, numbers);
    const changes =
      before === undefined || split === undefined
        ? ['–', '–', '–']
        : [minus(numbers.average, before.average), split.fromCases, split.fromFte].map(signed);
    const found = rowOf(rows, year).slice(1);
    tally.check(
      'area page, parts',
      `${slug} ${String(year)}`,
      found.join(' '),
      [...parts, ...changes].join(' '),
    );
  }
}

function compareSentence(
  tally: Tally,
  html: string,
  slug: string,
  own: readonly Published[],
): void {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last?.year !== LATEST) return;
  const found = foundBy(
    new RegExp(
      `From ${String(first.year)} to ${String(LATEST)}, the average (rose|fell) by (\\d+\\.\\d), from (\\d+\\.\\d) to (\\d+\\.\\d)`,
    ),
    plainText(html),
  );
  const by = upOrDown(first.numbers.average, last.numbers.average)
    .replace('up', 'rose')
    .replace('down', 'fell');
  const wanted = [by, fixed(first.numbers.average, 1), fixed(last.numbers.average, 1)].join(' ');
  tally.check('area page, since the first year', slug, found, by === 'unchanged' ? found : wanted);
}
