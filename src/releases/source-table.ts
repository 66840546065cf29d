/** The text of a release to rows of cells, and where in a row each column is; nothing is known yet of councils. */
import type { Finding } from '../schemas/finding.ts';
import { readCells, type CellRow } from '../tables/table.ts';
import { otherFormat } from './other-format.ts';
import { cutOff } from './cut-off.ts';
import {
  columnIndex,
  detectColumns,
  type ColumnAdvice,
  type SourceColumn,
  type SourceColumns,
} from './source-columns.ts';

/** Where in a row each column is. */
export type ColumnIndex = Readonly<Record<SourceColumn, number>>;

export interface SourceTable {
  /** The names of its columns, those among them that are not read. */
  readonly header: readonly string[];
  readonly rows: readonly CellRow[];
  readonly at: ColumnIndex;
  /** The file's own name of each measure's column, for findings. */
  readonly columnOf: SourceColumns;
  readonly findings: readonly Finding[];
}

/** The text of one cell. */
export function cellAt({ cells }: Pick<CellRow, 'cells'>, index: number): string {
  return cells[index] ?? '';
}

/**
 * Reads the whole text of a release. On a wrong header there are findings and no rows.
 * @param advice what to do about a wrong header; by default, what a maintainer can do
 */
export function readSourceTable(csv: string, file: string, advice?: ColumnAdvice): SourceTable {
  const other = otherFormat(csv, file);
  const { header, rows, findings: broken } = readCells(other === undefined ? csv : '', file);
  const { shape, findings } = detectColumns(header, file, advice);
  const wrong = other === undefined ? findings : [other];
  const at = columnIndex(shape, header);
  if (wrong.length > 0) return { header, rows: [], at, columnOf: shape, findings: wrong };
  return { header, rows, at, columnOf: shape, findings: [...broken, ...cutOff(csv, file, rows)] };
}
