/** The text of a release to rows with a year, a level and measures; nothing is known yet of councils. */
import type { Finding } from '../../../src/schemas/finding.ts';
import { readCells } from '../../../src/tables/table.ts';
import { cutOff } from '../../shared/source-csv.ts';
import { detectShape, PLACE_COLUMNS, type Measure, type PlaceColumn } from './shapes.ts';

/** A row of the file, cells still as text. */
export interface SourceRow {
  /** Line of the file, header being 1. */
  readonly line: number;
  /** The text of a cell. */
  readonly cell: (column: PlaceColumn | Measure) => string;
}

export interface SourceTable {
  readonly rows: readonly SourceRow[];
  /** The file's own name of each measure's column, for findings. */
  readonly columnOf: Readonly<Record<Measure, string>>;
  readonly findings: readonly Finding[];
}

/** Reads the whole text of a release. On a wrong header there are findings and no rows. */
export function readSourceTable(csv: string, file: string): SourceTable {
  const { header, rows: cells, findings: broken } = readCells(csv, file);
  const { shape, findings: wrong } = detectShape(header, file);
  if (wrong.length > 0) return { rows: [], columnOf: shape, findings: wrong };
  const names = { ...Object.fromEntries(PLACE_COLUMNS.map((name) => [name, name])), ...shape };
  const index = new Map(
    Object.entries(names).map(([name, column]) => [name, header.indexOf(column)]),
  );
  const rows = cells.map((row): SourceRow => ({
    line: row.line,
    cell: (column) => row.cells[index.get(column) ?? -1] ?? '',
  }));
  return { rows, columnOf: shape, findings: [...broken, ...cutOff(csv, file, cells)] };
}
