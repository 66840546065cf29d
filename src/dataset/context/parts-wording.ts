/** How the parts of an average changed between two years, in sentences. */
import { divide, fractionOf, quotient, roundedFraction, subtract } from '../decimals/fraction.ts';
import { oneDecimal } from '../text/format.ts';

/** The parts of one year's average. */
export interface AverageParts {
  readonly year: number;
  readonly cases: number;
  /** Full-time-equivalent social workers with cases. */
  readonly fte: number;
  readonly average: number;
}

/** `Cases rose by 1.6% between 2017 and 2025, and FTE social workers with cases rose by 18.3%` */
export function partsHeadline(first: AverageParts, last: AverageParts): string {
  const cases = changeInWords(first.cases, last.cases);
  const fte = changeInWords(first.fte, last.fte);
  return `Cases ${cases} between ${first.year} and ${last.year}, and FTE social workers with cases ${fte}`;
}

/** What follows for the average, from the parts alone. */
export function partsSentence(first: AverageParts, last: AverageParts): string {
  const [before, after] = [oneDecimal(first.average), oneDecimal(last.average)];
  const averages = `England’s average was ${before} in ${first.year} and ${after} in ${last.year}.`;
  const [cases, fte] = [growth(first.cases, last.cases), growth(first.fte, last.fte)];
  if (cases === fte) return averages;
  return fte > cases
    ? `${averages} It is lower because the number of social workers with cases grew more than the number of cases.`
    : `${averages} It is higher because the number of cases grew more than the number of social workers with cases.`;
}

/** Change in per cent, to one decimal. */
function growth(from: number, to: number): number {
  const ratio = divide(fractionOf(to), quotient(from, 100));
  return roundedFraction(subtract(ratio, fractionOf(100)), 1);
}

function changeInWords(from: number, to: number): string {
  const change = growth(from, to);
  if (change === 0) return 'did not change';
  return `${change > 0 ? 'rose' : 'fell'} by ${oneDecimal(Math.abs(change))}%`;
}
