/** Decides whether parts fit into their whole by far, as nearly all do. It is asked of every whole, so it explains nothing. */
import { FEWEST_FTE } from './arithmetic.ts';
import { KEPT, type CouncilQuarter } from './council-quarters.ts';
import { TINY } from './rounding.ts';

/** The sums that all parts come to together. A number that is not given counts as none. */
interface Sums {
  given: number;
  cases: number;
  fte: number;
  /** Cases beyond one for each FTE. */
  moreCases: number;
  overLimit: number;
  covering: number;
  vacancies: number;
  agency: number;
  highest: number;
}

/**
 * Whether no rule can find anything in a whole and its parts. The sums are taken over all parts, also those that a rule
 * leaves out since they count other cases or have another limit, so they are never smaller than those of the rule.
 * @param whole position of its service and role
 * @param parts their positions
 */
export function plainlyFit(
  quarter: CouncilQuarter,
  { whole, parts }: { readonly whole: number; readonly parts: readonly number[] },
): boolean {
  const sums = sumsOf(quarter, parts);
  if (sums.given === 0) return true;
  const cases = quarter.number(KEPT.cases, whole);
  const fte = quarter.number(KEPT.fte, whole);
  return !(
    fte - sums.fte < FEWEST_FTE + TINY ||
    sums.cases > cases ||
    sums.moreCases > cases - fte ||
    sums.overLimit > quarter.number(KEPT.overLimit, whole) ||
    sums.covering > quarter.number(KEPT.covering, whole) ||
    sums.vacancies > quarter.number(KEPT.vacancies, whole) ||
    sums.agency > quarter.number(KEPT.agency, whole) ||
    sums.highest > quarter.number(KEPT.highest, whole)
  );
}

function sumsOf(quarter: CouncilQuarter, parts: readonly number[]): Sums {
  const sums = {
    given: 0,
    cases: 0,
    fte: 0,
    moreCases: 0,
    overLimit: 0,
    covering: 0,
    vacancies: 0,
    agency: 0,
    highest: 0,
  };
  for (const part of parts) {
    if (quarter.row(part) === 0) continue;
    const cases = quarter.number(KEPT.cases, part);
    const fte = quarter.number(KEPT.fte, part);
    sums.given += 1;
    sums.cases += orNone(cases);
    sums.fte += orNone(fte);
    sums.moreCases += orNone(cases - fte);
    sums.overLimit += orNone(quarter.number(KEPT.overLimit, part));
    sums.covering += orNone(quarter.number(KEPT.covering, part));
    sums.vacancies += orNone(quarter.number(KEPT.vacancies, part));
    sums.agency += orNone(quarter.number(KEPT.agency, part));
    sums.highest = Math.max(sums.highest, orNone(quarter.number(KEPT.highest, part)));
  }
  return sums;
}

/** A number, or 0 for one that is not given or below zero. */
function orNone(number: number): number {
  return number > 0 ? number : 0;
}
