/** What differs between two states of a return. */
import type { Table } from '../../src/tables/catalogue.ts';

/** A row by column name. */
export type Cells = Readonly<Record<string, string>>;

/** One line per row added or removed and per cell changed, sorted by row. */
export function changesOf(
  before: readonly Cells[],
  after: readonly Cells[],
  { key, columns }: Pick<Table, 'key' | 'columns'>,
): string[] {
  const nameOf = (row: Cells) => key.map((column) => row[column] ?? '').join(' ');
  const old = new Map(before.map((row) => [nameOf(row), row]));
  const fresh = new Map(after.map((row) => [nameOf(row), row]));
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return names.flatMap((name) => {
    const was = old.get(name);
    const is = fresh.get(name);
    if (was === undefined) return [`+ ${name}`];
    if (is === undefined) return [`- ${name}`];
    return columns
      .filter((column) => was[column] !== is[column])
      .map((column) => `~ ${name} ${column}: ${shown(was[column])} -> ${shown(is[column])}`);
  });
}

function shown(cell = ''): string {
  return cell === '' ? 'nothing' : cell;
}
