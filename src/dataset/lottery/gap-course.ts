/** The course of a number through the years, as its turning points, so that no two ends are picked. */

/** A number in a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/**
 * The first and the last year, and every year between in which a rise ends or a fall does. Where a number stays the same
 * for some years at a turn, it is the first of them.
 */
export function turningPoints(course: readonly YearValue[]): YearValue[] {
  const moving = course.filter(({ value }, index) => value !== course[index - 1]?.value);
  const turns = moving.filter(({ value }, index) => {
    const [before, after] = [moving[index - 1]?.value, moving[index + 1]?.value];
    if (before === undefined || after === undefined) return true;
    return value > before === value > after;
  });
  const [last, newest] = [turns.at(-1), course.at(-1)];
  const stays = last !== undefined && newest !== undefined && last.year !== newest.year;
  return stays ? [...turns, newest] : turns;
}
