/** What one name means wherever the data are offered: as a column, as a field of JSON, in every description. */

/** A date is written as YYYY-MM-DD. */
export type FieldType = 'integer' | 'number' | 'string' | 'boolean' | 'date';

export interface Meaning {
  readonly title: string;
  readonly type: FieldType;
  /** In sentences of their own. */
  readonly description: string;
  /** Whether it always has a value. Where it has none, a cell is empty and a field of JSON is null. */
  readonly required: boolean;
  /** What a number is counted in: `cases`, `FTE`, `%`. */
  readonly unit?: string;
  /** The name to use instead. Older names stay, with the same value. */
  readonly newerName?: string | undefined;
  /** All values that there are, where they are few. */
  readonly values?: readonly string[] | undefined;
  /** Whether it has several values: a list in JSON, and separated by `; ` in a cell. */
  readonly list?: true | undefined;
  /** In JSON, the object that it is, by the name of its shape. */
  readonly object?: string | undefined;
  /** Whether text may be in the place of the number. */
  readonly orText?: true;
  /** Whether it may be left out altogether. */
  readonly optional?: true;
}

export interface Field extends Meaning {
  readonly name: string;
}

/** A cell of a table; an empty string where there is nothing to say. */
export type Cell = string | number;

/** A value of a field of JSON. */
export type JsonValue = string | number | boolean | null;

/** A cell as a value of its type, and null where it is empty. */
export function typedValue(cell: Cell, type: FieldType): JsonValue {
  if (cell === '') return null;
  return type === 'boolean' ? cell === 'true' : cell;
}

/** A row as JSON: the same names and values, null where a cell is empty, lists as lists. */
export function rowAsJson(
  columns: readonly Field[],
  row: readonly Cell[],
): Record<string, JsonValue | string[]> {
  const cells = columns.map(({ name, type, list }, index) => {
    const cell = row[index] ?? '';
    const items = cell === '' ? [] : String(cell).split('; ');
    return [name, list === true ? items : typedValue(cell, type)] as const;
  });
  return Object.fromEntries(cells);
}
