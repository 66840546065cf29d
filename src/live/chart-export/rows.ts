/** What a chart shows as rows of cells: read from its table on the page, or all figures of a year. */
import { rankingIn, type Country } from '../../dataset/country.ts';
import { isPublished } from '../../dataset/figures/figures.ts';
import { REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { flagItems } from '../../dataset/quality/flag-note-wording.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import { NONE } from '../../dataset/text/format.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';

export type Row = readonly (string | number)[];

/** Head, body and foot of a table, as a reader sees them. */
export function rowsOfTable(table: HTMLTableElement): Row[] {
  return Array.from(table.rows, (row) =>
    Array.from(row.cells, ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()),
  );
}

/** A cell of a file: a number loses what is only there for readers, commas, a plus and the typographic minus. */
export function cellOf(words: string | number): string | number {
  if (typeof words === 'number') return words;
  const plain = words.trim();
  if (!/^[−+-]?\d[\d,]*(\.\d+)?$/.test(plain)) return plain;
  return Number(plain.replaceAll(/[,+]/g, '').replace('−', '-'));
}

/** Every figure of a year, highest first, a combined figure once, a missing one with its reason. */
export function rowsOfYear(country: Country, year: number): Row[] {
  return [
    ['council', 'year', 'average_caseload', 'no_figure_because', 'ask_first'],
    ...allEntries(rankingIn(country, year)).map(({ councils, figure }): Row => {
      const names = councils.map(({ name }) => name).join(' and ');
      return isPublished(figure)
        ? [names, year, figure.average_caseload, '', askFirst(country, figure)]
        : [names, year, '', REASON_SHORT[figure.status], ''];
    }),
  ];
}

/** What is unusual in the count of a figure; empty for most. */
function askFirst({ flagged }: Country, figure: PublishedFigure): string {
  return flagItems(flagsOn(flagged, figure)).join('; ');
}

/** Rows in words, for the text description of a chart: `Bolton. 2024: 20.2, 2025: 20.8.` */
export function rowsInWords([head = [], ...rows]: readonly Row[]): string {
  return rows
    .map(([first = '', ...cells]) => {
      const parts = cells.flatMap((cell, index) =>
        cell === '' || cell === NONE ? [] : [`${String(head[index + 1] ?? '')}: ${String(cell)}`],
      );
      return `${String(first)}. ${parts.length === 0 ? 'No figure' : parts.join(', ')}.`;
    })
    .join(' ');
}
