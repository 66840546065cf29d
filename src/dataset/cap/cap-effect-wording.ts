/** Sentences about what a cap would mean. They are apart from the cap’s name, which every page has that shows a cap. */
import type { Council } from '../../schemas/council.ts';
import { namesOf } from '../text/council-names.ts';
import {
  capitalised,
  inWords,
  listed,
  oneDecimal,
  thousandsAndTenths,
  wholeThousands,
} from '../text/format.ts';
import type { CapEffect, FigureOverCap } from './cap-effect.ts';
import { capNamed } from './cap-wording.ts';

/** The finding of the page about the cap. Figures are counted, and a combined figure is one of two councils. */
export function capFinding({ cap, newest }: CapEffect): string {
  const { over, of, year } = newest;
  if (over === 0) return `None of ${of} averages for ${year} was over ${capNamed(cap)}`;
  if (over === of) return `All ${of} averages for ${year} were over ${capNamed(cap)}`;
  return `${capitalised(inWords(over))} of ${of} averages for ${year} ${over === 1 ? 'was' : 'were'} over ${capNamed(cap)}`;
}

/** More than this are counted and not named. */
const MOST_NAMED = 2;

/** `The count of cases and social workers in Bolton is unusual, …` Empty where no count over the cap is. */
export function unusualInWords(
  unusual: readonly { readonly councils: readonly Pick<Council, 'name'>[] }[],
): string {
  if (unusual.length === 0) return '';
  if (unusual.length > MOST_NAMED)
    return `For ${inWords(unusual.length)} of these, the count of cases and social workers is unusual, so ask about it first.`;
  const names = listed(unusual.map(({ councils }) => namesOf(councils)));
  return `The count of cases and social workers in ${names} is unusual, so ask about it first.`;
}

/** What the extra staff come to, beside those there are. */
export function extraInWords({ cap, newest, allFte, extraPercent }: CapEffect): string {
  if (newest.extraFte === 0)
    return `No council would need more social workers to bring its average down to ${cap}.`;
  const percent = extraPercent === undefined ? 'less than 0.1%' : `${oneDecimal(extraPercent)}%`;
  return `That is ${percent} more. Councils with a figure have the equivalent of ${wholeThousands(allFte)} full-time social workers with cases.`;
}

/**
 * How the count went: the first year, then the range of every later one, so that no year is picked for what it shows.
 * `The count was 29 of 150 in 2017, and between 2 and 22 in each year since.`
 */
export function countCourse({ years }: Pick<CapEffect, 'years'>): string {
  const [first, ...later] = years;
  if (first === undefined || later.length === 0) return '';
  const since = later.map(({ over }) => over);
  return `The count was ${first.over} of ${first.of} in ${first.year}, and ${rangeOf(since, String)} in each year since.`;
}

/** The same of the staff: `The number needed was 314.7 in 2017, and between 3.0 and 181.6 in each year since.` */
export function staffCourse({ years }: Pick<CapEffect, 'years'>): string {
  const [first, ...later] = years;
  if (first === undefined || later.length === 0) return '';
  const since = later.map(({ extraFte }) => extraFte);
  return `The number needed was ${thousandsAndTenths(first.extraFte)} in ${first.year}, and ${rangeOf(since, thousandsAndTenths)} in each year since.`;
}

/** `between 2 and 22`; `2` where all are equal. */
function rangeOf(values: readonly number[], text: (value: number) => string): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map(text);
  return low === high ? `${low}` : `between ${low} and ${high}`;
}

/** `every year since 2017`, `six years in a row, since 2020`, `in 2025 and five earlier years`, `only in 2025`. */
export function timeOver({ years, since, yearsOver, yearsKnown }: FigureOverCap): string {
  if (years === yearsKnown && years > 1) return `every year since ${since}`;
  if (years > 1) return `${inWords(years)} years in a row, since ${since}`;
  const before = yearsOver - 1;
  if (before === 0) return `only in ${since}`;
  return `in ${since} and ${inWords(before)} earlier ${before === 1 ? 'year' : 'years'}`;
}
