/** What an import would change in a table: rows added, removed and changed. */
import { readCsv } from '../../src/tables/table.ts';
import type { Table } from '../../src/tables/catalogue.ts';
import { tableAt } from '../../src/tables/data-paths.ts';

/** Difference of two states of a file. For what is not one of the catalogue's tables only `same` is known. */
export interface TableDifference {
  readonly path: string;
  /** Whether the bytes are the same. */
  readonly same: boolean;
  /** Whether data/ held no such file before. */
  readonly isNew: boolean;
  /** Keys of rows that are new; each key joined by spaces. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly CellChange[];
}

/** One cell of a row that is in both states. */
export interface CellChange {
  readonly key: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Compares a table as data/ holds it with its new text.
 * @param before undefined if data/ has no such file
 */
export function tableDifference(
  path: string,
  before: string | undefined,
  after: string,
): TableDifference {
  const table = tableAt(path);
  const same = before === after;
  const isNew = before === undefined;
  if (same || table === undefined) {
    return { path, same, isNew, added: [], removed: [], changed: [] };
  }
  const old = rowsByKey(table, before ?? '');
  const fresh = rowsByKey(table, after);
  return {
    path,
    same,
    isNew,
    added: [...fresh.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !fresh.has(key)),
    changed: [...fresh].flatMap(([key, cells]) => cellChanges(key, old.get(key), cells)),
  };
}

type Cells = Readonly<Record<string, string>>;

function rowsByKey(table: Table, csv: string): Map<string, Cells> {
  const { rows } = readCsv(csv, table.path);
  return new Map(
    rows.map(({ cells }) => [table.key.map((column) => cells[column] ?? '').join(' '), cells]),
  );
}

function cellChanges(key: string, before: Cells | undefined, after: Cells): CellChange[] {
  if (before === undefined) return [];
  return Object.entries(after)
    .map(([column, to]) => ({ key, column, from: before[column] ?? '', to }))
    .filter(({ from, to }) => from !== to);
}
