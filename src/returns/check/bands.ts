/** Bands of cases: together they are the staff of the row, its cases lie within them, and no band points to a few people. */
import { BANDS, type BandName } from '../../schemas/return-lists.ts';
import { thousands } from '../../dataset/text/format.ts';
import { FEWEST_FTE, halfUnit, type RowNumbers, type RowProblem } from './arithmetic.ts';
import { fteInWords, TINY, withoutNoise } from './rounding.ts';
import { isSymbol } from './symbols.ts';

/** A band as a row gives it. */
export interface BandCell {
  readonly name: BandName;
  /** NaN where there is no number. */
  readonly value: number;
  readonly text: string;
}

/**
 * Everything that is wrong with the bands of a row. An empty band was added to another one, a symbol withholds it.
 * @param bands all bands of the format, lowest first
 */
export function bandProblems(bands: readonly BandCell[], row: RowNumbers): RowProblem[] {
  const given = bands.filter(({ value }) => !Number.isNaN(value));
  const few = given.filter(({ value }) => value > 0 && value < FEWEST_FTE).map(fewPeople);
  const withheld = bands.filter(({ text }) => isSymbol(text)).length;
  if ((given.length === 0 && withheld === 0) || Number.isNaN(row.fte)) return few;
  return [...few, ...sumProblems(given, withheld, row)];
}

function fewPeople({ name }: BandCell): RowProblem {
  return { rule: 'band-of-few-people', column: name };
}

function sumProblems(given: readonly BandCell[], withheld: number, row: RowNumbers): RowProblem[] {
  const sum = given.reduce((total, { value }) => total + value, 0);
  const allowance =
    given.reduce((total, { text }) => total + halfUnit(text), halfUnit(row.fteText)) + TINY;
  const rest = row.fte - sum;
  if (rest < -allowance || (withheld === 0 && rest > allowance)) return [disagree(sum, row)];
  const isFew = rest > allowance && rest < FEWEST_FTE - TINY;
  if (withheld > 0) return isFew ? [leftOver(rest)] : [];
  return casesProblems(given, row);
}

function disagree(sum: number, { fte }: RowNumbers): RowProblem {
  const params = { sum: fteInWords(sum), expected: fteInWords(fte) };
  return { rule: 'bands-disagree', column: 'case_holders_fte', params };
}

function leftOver(rest: number): RowProblem {
  const params = { found: withoutNoise(rest) };
  return { rule: 'bands-leave-few-people', column: 'case_holders_fte', params };
}

/**
 * The cases of a row whose bands are all known cannot be fewer than the lower ends of its bands allow, nor as many as the
 * upper ends. A band added to another one may be lower or higher than that, so all must be given.
 */
function casesProblems(given: readonly BandCell[], { cases }: RowNumbers): RowProblem[] {
  if (given.length < Object.keys(BANDS).length || Number.isNaN(cases)) return [];
  const [least, most] = [casesWithin(given, 'least'), casesWithin(given, 'most')];
  if (cases >= least - TINY && cases <= most + TINY) return [];
  const lowest = thousands(Math.ceil(least));
  const params = {
    expected:
      most === Infinity
        ? `at least ${lowest}`
        : `between ${lowest} and ${thousands(Math.floor(most))}`,
  };
  return [{ rule: 'bands-and-cases-disagree', column: 'cases', params }];
}

/** The fewest or most cases that the bands can have, each band as small or large as its rounding allows. */
function casesWithin(given: readonly BandCell[], end: 'least' | 'most'): number {
  return given.reduce((total, { name, value, text }) => {
    const band: { readonly from: number; readonly to?: number } = BANDS[name];
    const half = halfUnit(text);
    if (end === 'least') return total + band.from * Math.max(0, value - half);
    if (band.to === undefined) return value > 0 ? Infinity : total;
    return total + band.to * (value + half);
  }, 0);
}
