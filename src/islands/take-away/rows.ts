/** What a chart shows as rows of cells: read from its table on the page, or all figures of a year. */
import { rankingIn, type Country } from '../../dataset/country.ts';
import { isPublished } from '../../dataset/figures.ts';
import { REASON_SHORT } from '../../dataset/wording/absence.ts';

export type Row = readonly (string | number)[];

/** Head, body and foot of a table. Numbers lose what is only there for readers: commas, plus, the typographic minus. */
export function rowsOfTable(table: HTMLTableElement): Row[] {
  return Array.from(table.rows, (row) => Array.from(row.cells, (cell) => cellOf(cell.textContent)));
}

/** @param words as a reader sees them */
export function cellOf(words: string): string | number {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  if (!/^[−+-]?\d[\d,]*(\.\d+)?$/.test(plain)) return plain;
  return Number(plain.replaceAll(/[,+]/g, '').replace('−', '-'));
}

/** Every figure of a year, highest first, a joint return once; a missing one with its reason. */
export function rowsOfYear(country: Country, year: number): Row[] {
  const { ranked, unranked } = rankingIn(country, year);
  return [
    ['council', 'year', 'average_caseload', 'no_figure_because'],
    ...[...ranked, ...unranked].map(({ councils, figure }): Row => {
      const names = councils.map(({ name }) => name).join(' and ');
      return isPublished(figure)
        ? [names, year, figure.average_caseload, '']
        : [names, year, '', REASON_SHORT[figure.status]];
    }),
  ];
}

/** Rows in words, for those who cannot see the chart: `Bolton: Average 20.8, Rank 2nd`. */
export function rowsInWords([head = [], ...rows]: readonly Row[]): string {
  return rows
    .map(([first = '', ...cells]) => {
      const parts = cells.flatMap((cell, index) =>
        cell === '' || cell === '–' ? [] : [`${String(head[index + 1] ?? '')} ${String(cell)}`],
      );
      return `${String(first)}: ${parts.length === 0 ? 'no figure' : parts.join(', ')}.`;
    })
    .join(' ');
}
