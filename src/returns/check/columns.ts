/** Where each column is in the format, and what a column of choices may contain. */
import type { ColumnChoice, ColumnKind } from '../../schemas/return-column.ts';
import type { ReturnFormat } from '../../schemas/return-format.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';

/** The position of each column, which is also the position of its cell in a row of the format. */
export type ColumnPositions = Readonly<Record<ReturnColumnName, number>>;

export function columnPositions({ columns }: ReturnFormat): ColumnPositions {
  const positions = Object.fromEntries(columns.map(({ name }, index) => [name, index]));
  // Object.fromEntries forgets the names of the keys. The format has every column of the schema.
  return positions as Record<ReturnColumnName, number>;
}

/** The values of a column of choices, each with the value it is a part of. */
export function choicesOf(
  { columns }: ReturnFormat,
  name: ReturnColumnName,
): readonly ColumnChoice[] {
  return columns.find((column) => column.name === name)?.choices ?? [];
}

/** Whether a column has numbers. */
export function isNumeric(kind: ColumnKind): boolean {
  return kind === 'count' || kind === 'amount';
}
