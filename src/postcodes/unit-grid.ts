/** All units of a sector as a grid: which are in use, and whose they are. */
import { UNIT_LETTERS } from './postcode.ts';

/** 400 slots, a row for each first letter; 0 for a unit that is not in use, else 1 + the number of its council. */
export type UnitGrid = Uint16Array;

const SIDE = UNIT_LETTERS.length;

/** A grid with no unit in use. */
export function emptyGrid(): UnitGrid {
  return new Uint16Array(SIDE * SIDE);
}

/**
 * The slot of a unit, such as `AB`.
 * @returns undefined if a letter of it is never used in units
 */
export function slotOf(unit: string): number | undefined {
  const row = UNIT_LETTERS.indexOf(unit.charAt(0));
  const column = UNIT_LETTERS.indexOf(unit.charAt(1));
  return row < 0 || column < 0 || unit.length !== 2 ? undefined : row * SIDE + column;
}

/** The unit of a slot: the reverse of `slotOf`. */
export function unitAt(slot: number): string {
  return (UNIT_LETTERS[Math.floor(slot / SIDE)] ?? '') + (UNIT_LETTERS[slot % SIDE] ?? '');
}

/** One row of a grid, left to right. */
export function rowOf(grid: UnitGrid, row: number): UnitGrid {
  return grid.subarray(row * SIDE, (row + 1) * SIDE);
}

/** How many units are in use. */
export function unitsIn(grid: UnitGrid): number {
  let units = 0;
  for (const owner of grid) if (owner !== 0) units += 1;
  return units;
}
