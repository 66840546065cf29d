/** What a downloaded chart says and draws, read from the page as its reader chose it. */
import { pathOnSite } from '../../dataset/address/base-path.ts';
import { inAddress } from '../browser/address.ts';
import { loadCountry } from '../browser/country.ts';
import { parts } from '../browser/part.ts';
import type { Drawing } from '../../pictures/Sheet.tsx';
import { elementsIn } from './elements-in.ts';
import { csvFile, pngFile, svgFile, type Provenance } from './files.ts';
import { rowsInWords, rowsOfTable, rowsOfYear, type Row } from './rows.ts';
import { copyOf } from './sheet-file.tsx';

/** Of more rows than this only the number is given: nobody wants to hear a hundred. */
const MOST_ROWS_IN_WORDS = 20;

/** What is known of a chart: the `data-` attributes of its element, see ChartDownload.astro. */
type ChartData = DOMStringMap;

/**
 * The chart as a file.
 * @param format `png`, `svg` or `csv`
 * @throws if the browser cannot draw it
 */
export async function fileOf(
  chart: ChartData,
  format: string,
  rows: readonly Row[],
): Promise<Blob> {
  const provenance = provenanceOf(chart);
  if (format === 'csv') return new Blob([csvFile(rows, provenance)], { type: 'text/csv' });
  const svg = await svgFile({
    title: titleOf(chart),
    subtitle: subtitleOf(chart),
    alt: wordsOf(chart, rows),
    charts: chartsOf(chart),
    provenance,
  });
  return format === 'png' ? pngFile(svg) : new Blob([svg], { type: 'image/svg+xml' });
}

/** The drawings as the reader sees them. The middle one of three may be hidden, and is as wide as the sheet. */
function chartsOf({ drawings = '' }: ChartData): Drawing[] {
  const all = partsAt(drawings);
  const seen = all.filter((drawing) => drawing.checkVisibility());
  return (seen.length > 0 ? seen : all).flatMap(({ children }) =>
    [...children].filter((child) => child instanceof SVGSVGElement).map(copyOf),
  );
}

function titleOf({ title = '' }: ChartData): string {
  return inLine(partsAt(title)[0]?.textContent ?? document.title);
}

/** The words below the heading, without links that lead nowhere in a picture. */
function subtitleOf({ subtitle = '' }: ChartData): string {
  const words = partsAt(subtitle).map((element) => {
    const copy = element.cloneNode(true);
    for (const link of elementsIn(copy)) if (link instanceof HTMLAnchorElement) link.remove();
    const text = inLine((copy.textContent ?? '').replaceAll('·', ''));
    return /[.?]$/.test(text) ? text : `${text}.`;
  });
  return words.join(' ');
}

function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The numbers that it shows: from a table of the page, else those of all councils in the year chosen. */
export async function rowsFor(chart: ChartData): Promise<Row[]> {
  const [table] = chart.table === undefined ? [] : partsAt(chart.table);
  if (table instanceof HTMLTableElement) return rowsOfTable(table);
  const asked = Number(inAddress('year'));
  const { years, latestYear } = await loadCountry();
  const year = years.includes(asked) ? asked : latestYear;
  return rowsOfYear(await loadCountry(year), year);
}

/** The text description of the chart. */
export function wordsOf(chart: ChartData, rows: readonly Row[]): string {
  const count = rows.length - 1;
  const numbers =
    count <= MOST_ROWS_IN_WORDS
      ? rowsInWords(rows)
      : `All ${String(count)} numbers are in a table at ${provenanceOf(chart).address}`;
  return `${titleOf(chart)}. ${subtitleOf(chart)} ${numbers}`;
}

function provenanceOf(chart: ChartData): Provenance {
  const { source = '', version = '', caveat = '', credit = '', site = '' } = chart;
  const address = `${site}${pathOnSite(location.pathname)}${location.search}`;
  return { source, version, caveat, credit, address };
}

/**
 * Parts within parts of a page: `years chart-heading` is the heading of the chart in the part `years`.
 * @param paths several, with commas between them; found in this order
 */
function partsAt(paths: string): HTMLElement[] {
  return paths.split(', ').flatMap((path) => partsIn([document], path.split(' ')));
}

function partsIn(roots: readonly ParentNode[], [name, ...names]: readonly string[]): HTMLElement[] {
  if (name === undefined) return roots.filter((root) => root instanceof HTMLElement);
  return partsIn(
    roots.flatMap((root) => parts(root, name)),
    names,
  );
}
