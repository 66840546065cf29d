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

/** Round values, about as many as asked for, that reach from the first value or below it to beyond the last. */
export function niceTicks(from: number, to: number, count: number): number[] {
  const inside = ticks(from, to, count);
  const [first = from, second = to] = inside;
  const last = inside.at(-1) ?? to;
  const step = second - first;
  return [...(first > from ? [first - step] : []), ...inside, ...(last < to ? [last + step] : [])];
}

/** Round values from the first value to beyond the last, as fine as they can be with so many at most. */
export function ticksUpTo(most: number, from: number, to: number): number[] {
  const finestFirst = Array.from({ length: most - 1 }, (_, index) => most - 1 - index);
  const scales = finestFirst.map((count) => niceTicks(from, to, count));
  return scales.find(({ length }) => length <= most) ?? [from, to];
}

/** Pixels that a year takes below a chart, and those that the last year, in full, needs before it. */
const [YEAR_ROOM, LAST_YEAR_ROOM] = [34, 36];

/**
 * The years that are written below a chart: the last one, and from the first on as many as there is room for.
 * @param step pixels from one year to the next
 * @param every one in so many years; as many as fit by default
 */
export function writtenYears(
  years: readonly number[],
  step: number,
  every = Math.ceil(YEAR_ROOM / step),
): number[] {
  const last = years.at(-1) ?? 0;
  const hasRoom = (year: number): boolean => (last - year) * step > LAST_YEAR_ROOM;
  return years.filter((year, index) => year === last || (index % every === 0 && hasRoom(year)));
}

/** `2017 ’18 ’19 … 2025`: the first and the last year in full. */
export function yearLabel(year: number, years: readonly number[]): string {
  const full = year === years[0] || year === years.at(-1);
  return full ? String(year) : `’${String(year).slice(-2)}`;
}
