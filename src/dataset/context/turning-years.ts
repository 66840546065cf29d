/**
 * The years in which a number turned: it had risen (or fallen), and then went the other way. What is said of the first
 * and last year alone would hide them.
 */
import { hundredthsOf } from '../decimals/decimal.ts';

/** A number in a year. */
export interface InYear {
  readonly year: number;
  readonly value: number;
}

/** A number has moved once it differs by this many thousandths. */
const MOVED = 20;

/** A year still belongs to the highest (or lowest) if it is at most this many thousandths from it. */
const AS_FAR = 5;

/** The way a number goes, how far it has come, and the last year in which it was as far. */
interface Course {
  readonly way: -1 | 0 | 1;
  readonly furthest: number;
  readonly at: number;
  readonly turns: readonly number[];
}

/**
 * The years in which a number turned, oldest first: the last year within 0.5% of its furthest, before it went back by
 * 2% or more. The first and last years are never among them.
 * @param numbers oldest first, up to two decimals
 */
export function turningYears(numbers: readonly InYear[]): readonly number[] {
  const [first, ...rest] = numbers;
  if (first === undefined) return [];
  const start: Course = {
    way: 0,
    furthest: hundredthsOf(first.value),
    at: first.year,
    turns: [],
  };
  return rest.reduce(onward, start).turns;
}

function onward(course: Course, { year, value }: InYear): Course {
  const { way, furthest, turns } = course;
  const now = hundredthsOf(value);
  const moved = 1000 * (now - furthest);
  if (way === 0)
    return Math.abs(moved) < MOVED * furthest
      ? course
      : { ...course, way: moved > 0 ? 1 : -1, furthest: now, at: year };
  if (way * moved > 0) return { ...course, furthest: now, at: year };
  if (Math.abs(moved) <= AS_FAR * furthest) return { ...course, at: year };
  if (Math.abs(moved) < MOVED * furthest) return course;
  return { way: way === 1 ? -1 : 1, furthest: now, at: year, turns: [...turns, course.at] };
}
