/** What a chart to take away says and draws, read from the page as its reader chose it. */
import { inAddress } from '../browser/address.ts';
import { loadCountry } from '../browser/country.ts';
import { partsAt } from '../browser/part.ts';
import type { Drawing } from '../../pictures/Sheet.tsx';
import { elementsIn } from './elements-in.ts';
import { csvFile, pngFile, svgFile, type Provenance } from './files.ts';
import { rowsInWords, rowsOfTable, rowsOfYear, type Row } from './rows.ts';
import { copyOf } from './sheet-file.tsx';

/** More rows than this are told by their number: nobody wants to hear a hundred. */
const MOST_ROWS_IN_WORDS = 20;

/** How the chart's element is told what it is about: its `data-` attributes, see TakeShown.astro. */
type Told = DOMStringMap;

/**
 * The chart as a file.
 * @param format `png`, `svg` or `csv`
 * @throws if the browser cannot draw it
 */
export async function fileOf(told: Told, format: string, rows: readonly Row[]): Promise<Blob> {
  const provenance = provenanceOf(told);
  if (format === 'csv') return new Blob([csvFile(rows, provenance)], { type: 'text/csv' });
  const svg = await svgFile({
    title: titleOf(told),
    subtitle: subtitleOf(told),
    alt: wordsOf(told, rows),
    charts: chartsOf(told),
    provenance,
  });
  return format === 'png' ? pngFile(svg) : new Blob([svg], { type: 'image/svg+xml' });
}

/** The drawings as the reader sees them. The middle one of three may be hidden, and is as wide as the sheet. */
function chartsOf({ drawings = '' }: Told): Drawing[] {
  const all = partsAt(drawings);
  const seen = all.filter((drawing) => drawing.checkVisibility());
  return (seen.length > 0 ? seen : all).flatMap(({ children }) =>
    [...children].filter((child) => child instanceof SVGSVGElement).map(copyOf),
  );
}

function titleOf({ title = '' }: Told): string {
  return inLine(partsAt(title)[0]?.textContent ?? document.title);
}

/** The words below the heading, without links that lead nowhere in a picture. */
function subtitleOf({ subtitle = '' }: Told): string {
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
export async function rowsFor(told: Told): Promise<Row[]> {
  const [table] = told.table === undefined ? [] : partsAt(told.table);
  if (table instanceof HTMLTableElement) return rowsOfTable(table);
  const country = await loadCountry();
  const asked = Number(inAddress('year'));
  return rowsOfYear(country, country.years.includes(asked) ? asked : country.latestYear);
}

/** The chart in words, for those who cannot see it. */
export function wordsOf(told: Told, rows: readonly Row[]): string {
  const count = rows.length - 1;
  const numbers =
    count <= MOST_ROWS_IN_WORDS
      ? rowsInWords(rows)
      : `All ${String(count)} numbers are in a table at ${provenanceOf(told).address}`;
  return `${titleOf(told)}. ${subtitleOf(told)} ${numbers}`;
}

function provenanceOf(told: Told): Provenance {
  const { source = '', version = '', caveat = '', credit = '', site = '' } = told;
  const address = `${site}${location.pathname}${location.search}`;
  return { source, version, caveat, credit, address };
}
