/** Rows of councils and areas by their codes, for a table in which every council looks its own rows up. */
import type { GssCode } from '../schemas/cell.ts';

/**
 * Keeps the places of rows by each of their codes.
 * @returns a function of the codes of one council or area: its rows, each once, in the order of all
 */
export function rowsByCodes<T>(
  rows: readonly T[],
  codesIn: (row: T) => readonly GssCode[],
): (codes: readonly GssCode[]) => T[] {
  const places = new Map<GssCode, number[]>();
  for (const [place, row] of rows.entries()) {
    for (const code of codesIn(row)) {
      const known = places.get(code);
      if (known === undefined) places.set(code, [place]);
      else known.push(place);
    }
  }
  return (codes) => {
    const own = new Set(codes.flatMap((code) => places.get(code) ?? []));
    return [...own].sort((a, b) => a - b).flatMap((place) => rows.slice(place, place + 1));
  };
}
