/** Charts that stand on their own: their tables as CSV, and the text and labels of their drawings. */
import { areas, councils } from './councils.ts';
import { flagsOf } from './counts.ts';
import { areaFigure } from './area-figures.ts';
import { textAt } from './dist-files.ts';
import { fixed, plain } from './exact.ts';
import {
  figureOf,
  isPublished,
  LATEST,
  publishedIn,
  years,
  type Figure,
  type Published,
} from './figures.ts';
import { rowsOf } from './tables.ts';
import { similarMedian } from './similar.ts';
import type { Tally } from './tally.ts';
import { foundBy } from './words.ts';

const names = new Map(councils.map(({ name, slug }) => [name, slug]));

/** Compares the trend of every council and region, the map of every year, and the chart of all averages. */
export function compareCharts(tally: Tally): void {
  for (const { slug, name, england } of councils) {
    const own = years.map((year) => figureOf(slug, year)).filter((one) => one !== undefined);
    if (england && own.some(isPublished)) compareTrend(tally, `councils/${slug}`, name, own);
  }
  for (const { slug, name } of areas.values()) {
    const own = years.map((year) => areaFigure(slug, year)).filter((one) => one !== undefined);
    if (own.length > 0) compareTrend(tally, `regions/${slug}`, name, own);
  }
  for (const year of years) compareAll(tally, `map-${String(year)}`, year);
  compareAll(tally, 'strip', LATEST);
  compareAll(tally, `hexes-${String(LATEST)}`, LATEST);
}

function compareTrend(tally: Tally, path: string, name: string, own: readonly Figure[]): void {
  const rows = rowsOf(textAt(`charts/${path}/trend.csv`));
  const svg = textAt(`charts/${path}/trend.svg`);
  const said = foundBy(/Year by year: (.*?)\. A line/s, svg);
  for (const figure of own) {
    const row = rows.find(({ series, year }) => year === String(figure.year) && series === name);
    const where = `${path} ${String(figure.year)}`;
    tally.check('trend.csv', where, plain(row?.average_caseload ?? 'no row'), plain(figure.text));
    const text = foundBy(new RegExp(`${String(figure.year)}: (\\d+\\.\\d)`), said);
    const wanted = figure.numbers === undefined ? '' : fixed(figure.numbers.average, 1);
    tally.check('trend.svg', where, text, wanted);
  }
  compareLabels(tally, path, name, svg, own.at(-1));
}

/** Names beside the ends of the lines. */
function compareLabels(
  tally: Tally,
  path: string,
  name: string,
  svg: string,
  last: Figure | undefined,
): void {
  if (last?.year !== LATEST || !isPublished(last)) return;
  const england = areaFigure('england', LATEST);
  const label = foundBy(/>England (\d+\.\d)</, svg);
  if (england !== undefined && label !== '')
    tally.check('trend.svg, England', path, label, fixed(england.numbers.average, 1));
  const similar = foundBy(/>similar councils (\d+\.\d)</, svg);
  const median = similarMedian(path.replace('councils/', ''), LATEST);
  if (similar !== '')
    tally.check(
      'trend.svg, similar councils',
      path,
      similar,
      median === undefined ? '' : fixed(median, 1),
    );
  const own = new RegExp(`>${name} (\\d+\\.\\d)<`).exec(svg)?.[1];
  if (own !== undefined) tally.check('trend.svg, label', path, own, fixed(last.numbers.average, 1));
}

function compareAll(tally: Tally, file: string, year: number): void {
  const rows = rowsOf(textAt(`charts/${file}.csv`)).filter((row) => row.average_caseload !== '');
  const seen = new Set<Published>();
  for (const row of rows) {
    const slugs = (row.council ?? '')
      .split(/ and (?=[A-Z])|; /)
      .flatMap((one) => names.get(one) ?? []);
    const slug = names.get(row.council ?? '') ?? slugs[0] ?? '';
    const figure = figureOf(slug, year);
    if (figure === undefined || !isPublished(figure)) {
      tally.check(`${file}.csv`, row.council ?? '', row.average_caseload ?? '', 'no figure');
      continue;
    }
    seen.add(figure);
    tally.check(`${file}.csv`, slug, plain(row.average_caseload ?? ''), plain(figure.text));
    tally.check(
      `${file}.csv, flag`,
      slug,
      String(row.ask_first !== ''),
      String(flagsOf(figure).length > 0),
    );
  }
  tally.check(`${file}.csv`, 'figures', String(seen.size), String(publishedIn(year).length));
}
