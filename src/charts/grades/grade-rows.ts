/** Where the rows of a chart of grades are, one below the other, each as tall as its tallest stack of dots. */
import { LINE_HEIGHT } from '../core/text-width.ts';
import { stackDots, type PlacedDot, type StripItem } from '../strip/strip-dots.ts';
import type { StripScale } from '../strip/strip-scale.ts';
import { levelHeight } from '../strip/strip-stacks.ts';

export interface GradeRow {
  readonly label: string;
  readonly values: readonly StripItem[];
  /** The figure in the middle, if there is any. */
  readonly median: number | undefined;
}

export interface PlacedRow {
  readonly row: GradeRow;
  readonly top: number;
  /** The line that the dots are on. */
  readonly base: number;
  readonly dots: readonly PlacedDot<StripItem>[];
}

/** Height of a row's name, and the room below its dots, in CSS pixels. */
const NAME = 24;
const BELOW = 16;

/** The rows in the order given. The first begins at the top given, each other one at the base of the one before it. */
export function placeRows(
  rows: readonly GradeRow[],
  cap: number,
  scale: StripScale,
  top: number,
): PlacedRow[] {
  const placed: PlacedRow[] = [];
  for (const row of rows) placed.push(placeRow(row, cap, scale, placed.at(-1)?.base ?? top));
  return placed;
}

/** A row is as tall as one dot where it has none, and has a line for names where a dot has one. */
function placeRow(row: GradeRow, cap: number, scale: StripScale, top: number): PlacedRow {
  const { dots, levels } = stackDots(row.values, cap, scale);
  const names = row.values.some(({ label }) => label !== undefined) ? LINE_HEIGHT : 0;
  const base = top + NAME + names + Math.max(1, levels) * levelHeight(scale.bins) + BELOW;
  const moved = dots.map((dot) => ({ ...dot, at: [dot.at[0], base + dot.at[1]] as const }));
  return { row, top, base, dots: moved };
}
