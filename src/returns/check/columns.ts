/** Where each column of the format stands. */
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnFormat } from '../../schemas/return-format.ts';

/** Gives the position of a column in the format. */
export function columnPosition(format: ReturnFormat): (name: ReturnColumnName) => number {
  const positions = new Map(format.columns.map(({ name }, index) => [name, index]));
  return (name) => {
    const position = positions.get(name);
    if (position === undefined) throw new Error(`a return has no column ${name}`);
    return position;
  };
}

/** The values of a column of choices with what each is a part of. */
export function choicesOf(
  format: ReturnFormat,
  name: ReturnColumnName,
): readonly { readonly value: string; readonly partOf?: string }[] {
  return format.columns[columnPosition(format)(name)]?.choices ?? [];
}
