/** How an average and its parts went from the first year to the last, in sentences. */
import { percentChange } from '../change/change-split.ts';
import { isEqual, isMore } from '../decimals/decimal.ts';
import { oneDecimal } from '../text/format.ts';
import { turningYears } from './turning-years.ts';

/** The parts of one year's average. */
export interface AverageParts {
  readonly year: number;
  readonly cases: number;
  /** Full-time-equivalent social workers with cases. */
  readonly fte: number;
  readonly average: number;
}

/** `England’s average fell from 17.7 in 2017 to 15.2 in 2025` */
export function partsHeadline(first: AverageParts, last: AverageParts): string {
  const [before, after] = [oneDecimal(first.average), oneDecimal(last.average)];
  if (isEqual(first.average, last.average))
    return `England’s average was ${before} in ${first.year} and in ${last.year}`;
  const way = isMore(last.average, first.average) ? 'rose' : 'fell';
  return `England’s average ${way} from ${before} in ${first.year} to ${after} in ${last.year}`;
}

/**
 * How both parts went, a sentence for each stretch between the years in which one of them turned, because a comparison
 * of the first and last year alone hides what happened between.
 * @param parts oldest first
 */
export function partsCourse(parts: readonly AverageParts[]): string {
  const turns = new Set([
    ...turningYears(parts.map(({ year, cases: value }) => ({ year, value }))),
    ...turningYears(parts.map(({ year, fte: value }) => ({ year, value }))),
  ]);
  const ends = parts.filter(
    ({ year }, index) => index === 0 || index === parts.length - 1 || turns.has(year),
  );
  return ends
    .slice(1)
    .flatMap((to, index) => {
      const from = ends[index];
      return from === undefined ? [] : [stretchSentence(from, to)];
    })
    .join(' ');
}

/** `From 2017 to 2023, cases rose by 6.4% and FTE social workers with cases by 18.3%.` */
export function stretchSentence(from: AverageParts, to: AverageParts): string {
  const [cases, fte] = [percentChange(from.cases, to.cases), percentChange(from.fte, to.fte)];
  const years = `From ${from.year} to ${to.year}, cases ${changeInWords(cases)} and`;
  if (fte === 0)
    return `${years} the number of FTE social workers with cases ${changeInWords(fte)}.`;
  const same = Math.sign(cases) === Math.sign(fte);
  return `${years} FTE social workers with cases ${same ? by(fte) : changeInWords(fte)}.`;
}

function changeInWords(change: number): string {
  return change === 0 ? 'hardly changed' : `${change > 0 ? 'rose' : 'fell'} ${by(change)}`;
}

function by(change: number): string {
  return `by ${oneDecimal(Math.abs(change))}%`;
}
