/** The text of a release to rows with a year, a level and measures; nothing is known yet of councils. */
import type { Finding } from '../../../src/schemas/finding.ts';
import { readCells, type CellRow } from '../../../src/tables/table.ts';
import { cutOff } from '../../shared/source-csv.ts';
import { detectShape, MEASURES, PLACE_COLUMNS, type Measure, type PlaceColumn } from './shapes.ts';

/** A row of the file, cells still as text. */
export interface SourceRow {
  /** Line of the file, header being 1. */
  readonly line: number;
  readonly place: Readonly<Record<PlaceColumn, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
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
  const place = PLACE_COLUMNS.map((name) => [name, header.indexOf(name)] as const);
  const measures = MEASURES.map((name) => [name, header.indexOf(shape[name])] as const);
  const rows = cells.map((row): SourceRow => ({
    line: row.line,
    place: pick(row, place),
    measures: pick(row, measures),
  }));
  return { rows, columnOf: shape, findings: [...broken, ...cutOff(csv, file, cells)] };
}

function pick<Name extends string>(
  { cells }: CellRow,
  columns: readonly (readonly [Name, number])[],
): Record<Name, string> {
  const picked: Partial<Record<Name, string>> = {};
  for (const [name, index] of columns) picked[name] = cells[index] ?? '';
  // Every name has been set just above; a loop cannot tell the compiler so.
  return picked as Record<Name, string>;
}
