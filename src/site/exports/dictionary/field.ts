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
  readonly newerName?: string;
}

export interface Field extends Meaning {
  readonly name: string;
}

/** A cell of a table; an empty string where there is nothing to say. */
export type Cell = string | number;

/** A value of a field of JSON. */
export type JsonValue = string | number | boolean | null;

/** A cell as JSON has it: typed, and null where it is empty. */
export function jsonValue(cell: Cell, type: FieldType): JsonValue {
  if (cell === '') return null;
  return type === 'boolean' ? cell === 'true' : cell;
}
