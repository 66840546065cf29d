/** Where values and years lie in a chart, and which of them are written beside it. */
import { ticks } from 'd3-array';
import { round } from './path-data.ts';

/** A scale from values to pixels with the values that are written beside it. */
export interface Axis {
  readonly ticks: readonly number[];
  /** The pixel of a value. */
  readonly at: (value: number) => number;
}

/**
 * A linear scale.
 * @param domain the values at its two ends; equal ends put every value in the middle, never at infinity
 * @param range the pixels of these ends
 */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Multiples of a step from the first within the values to the last. */
export function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(round(from / step));
  const last = Math.floor(round(to / step));
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => (first + index) * step,
  );
}

/** Round values, about as many as asked for, that reach from the first value to beyond the last. */
export function niceTicks(from: number, to: number, count: number): number[] {
  const inside = ticks(from, to, count);
  const [first = from, second = to] = inside;
  const last = inside.at(-1) ?? to;
  return last < to ? [...inside, last + (second - first)] : inside;
}

/** `2017 ’18 ’19 … 2025`: the first and the last year in full. */
export function yearLabel(year: number, years: readonly number[]): string {
  const full = year === years[0] || year === years.at(-1);
  return full ? String(year) : `’${String(year).slice(-2)}`;
}
