/** How the typical gap went over the years, in sentences that name every turn and not two ends. */
import { minus, isMore } from '../decimals/decimal.ts';
import { inWords, listed } from '../text/format.ts';
import { turningPoints, type YearValue } from './gap-course.ts';
import { ratioText } from './lottery-wording.ts';

/** A gap that changes by less than this in all years has stayed about the same. */
const LITTLE = 0.05;
/** More turns than this are counted, and not named. */
const MOST_NAMED = 5;

/** The finding over the chart: `The typical gap has gone up and down since 2017, between 1.57 and 1.99 times`. */
export function courseFinding(course: readonly YearValue[]): string {
  const [first, last] = [course[0], course.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return 'The gap between councils near each other';
  const { low, high } = rangeOf(course);
  const between = `between ${ratioText(low)} and ${ratioText(high)} times`;
  if (isMore(LITTLE, minus(high, low)))
    return `The typical gap has stayed about the same since ${first.year}, ${between}`;
  const turns = turningPoints(course);
  if (turns.length > 2)
    return `The typical gap has gone up and down since ${first.year}, ${between}`;
  const way = last.value > first.value ? 'widened' : 'narrowed';
  return `The typical gap has ${way} since ${first.year}, from ${ratioText(first.value)} to ${ratioText(last.value)} times`;
}

/** Every turn: `It fell from 1.98 times in 2017 to 1.57 in 2019 and rose to 1.99 in 2022. It then fell …`. */
export function courseDetail(course: readonly YearValue[]): string {
  const turns = turningPoints(course);
  const [first, ...rest] = turns;
  if (first === undefined || rest.length === 0) return '';
  if (turns.length > MOST_NAMED)
    return `It changed direction ${inWords(turns.length - 2)} times. The table has every year.`;
  const steps = rest.map((to, index) => step(turns[index] ?? first, to, index === 0));
  const [beginning, then] = [steps.slice(0, 2), steps.slice(2)];
  const start = `It ${listed(beginning)}.`;
  return then.length === 0 ? start : `${start} It then ${listed(then)}.`;
}

function step(from: YearValue, to: YearValue, isFirst: boolean): string {
  const start = isFirst ? ` from ${ratioText(from.value)} times in ${from.year}` : '';
  if (to.value === from.value) return `stayed there until ${to.year}`;
  return `${to.value > from.value ? 'rose' : 'fell'}${start} to ${ratioText(to.value)} in ${to.year}`;
}

function rangeOf(course: readonly YearValue[]): { low: number; high: number } {
  const values = course.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}
