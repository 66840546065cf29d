/** Where the rows of a chart of ranges are. */
import { oneDecimal } from '../../dataset/text/format.ts';
import { linear } from '../core/axis.ts';
import { CLEAR } from '../core/cap-label.ts';
import { NARROW } from '../core/Picture.tsx';
import { textWidth, widest } from '../core/text-width.ts';

interface RangeRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

export interface RangesContent {
  readonly rows: readonly RangeRow[];
  readonly cap: number;
}

export interface PlacedRange extends RangeRow {
  /** The line through the middle of the row's dots. */
  readonly y: number;
}

export interface RangesLayout {
  /** The pixel of a value. */
  readonly x: (value: number) => number;
  readonly rows: readonly PlacedRange[];
  /** From a row's line up to the baseline of its label; below zero where the label is beside the line. */
  readonly labelRise: number;
  /** Below the last row. */
  readonly bottom: number;
}

/** The radius of a dot, in CSS pixels. */
export const RADIUS = 5;
const TOP = 26;
/** From the middle of a dot to its number. */
export const NUMBER_GAP = 9;
/** From the middle of a line of text down to its baseline. */
export const HALF_LINE = 4.5;

/** On a phone a row's label is above its line, on a wide page left of it. */
export function layoutRanges({ rows, cap }: RangesContent, width: number): RangesLayout {
  const narrow = width <= NARROW;
  const step = narrow ? 44 : 30;
  const low = Math.floor(Math.min(cap, ...rows.map((row) => row.low))) - 1;
  const high = Math.ceil(Math.max(cap, ...rows.map((row) => row.high)));
  const left = narrow ? 34 : 40 + widest(rows.map(({ label }) => label));
  const numbers = rows.map((row) => oneDecimal(row.high));
  const right = width - RADIUS - 4 - widest(numbers, 'bold');
  return {
    x: linear([low, high], [left, right]),
    rows: rows.map((row, index) => ({ ...row, y: TOP + index * step + (narrow ? 30 : step / 2) })),
    labelRise: narrow ? 15 : -HALF_LINE,
    bottom: TOP + rows.length * step,
  };
}

/** Whether the number right of a dot would run through the cap line. */
export function meetsCap(number: string, x: number, capX: number): boolean {
  return x < capX && x + NUMBER_GAP + textWidth(number, 'bold') > capX - CLEAR;
}
