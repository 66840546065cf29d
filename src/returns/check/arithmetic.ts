/** What the numbers of one row say together: the average follows from cases and FTE, parts fit into wholes, few people stay unknown. */
import type { BandName } from '../../schemas/return-lists.ts';
import { counted } from '../../dataset/text/counted.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { decimalsOf, plainNumber } from './plain-number.ts';
import type { CellProblem } from './cell-parser.ts';
import { fitTogether, relationProblems } from './relations.ts';
import { fteInWords, HALF_TENTH, TINY } from './rounding.ts';
import { isSymbol, WITHHELD } from './symbols.ts';

/** The numbers of a row; NaN where there is none. */
export interface RowNumbers {
  readonly cases: number;
  readonly fte: number;
  readonly average: number;
  readonly highest: number;
  readonly limit: number;
  readonly overLimit: number;
  readonly covering: number;
  readonly agency: number;
  readonly vacancies: number;
  /** FTE and average as written, which shows how precise they are. */
  readonly fteText: string;
  readonly averageText: string;
}

/** A problem and the column it is in. */
export interface RowProblem extends CellProblem {
  readonly column:
    | 'case_holders_fte'
    | 'average_caseload'
    | 'highest_caseload'
    | 'over_limit_fte'
    | 'covering_vacancies_fte'
    | 'cases'
    | BandName;
}

/** A row with fewer FTE than this is refused. */
export const FEWEST_FTE = 3;
/** A row with fewer FTE than this may not give a highest caseload. */
export const FEW_FTE = 10;

/** Whether nothing is wrong. It is asked of every row, so it only decides and explains nothing. */
export function addsUp(row: RowNumbers): boolean {
  const { fte, average, highest, limit, overLimit, covering, agency } = row;
  return !(
    fte < FEWEST_FTE ||
    (highest >= 0 && !(fte >= FEW_FTE)) ||
    highest + TINY < average ||
    (overLimit > 0 && !(limit >= 0)) ||
    overLimit > fte + TINY ||
    (overLimit > 0 && (highest <= limit || (fte < FEW_FTE && overLimit < FEWEST_FTE))) ||
    covering > agency + TINY ||
    averageDisagrees(row) ||
    !fitTogether(row)
  );
}

/**
 * Whether the average cannot be cases / FTE, whatever the unrounded numbers were.
 * Numbers are taken as rounded to the decimals they are written with, at least one.
 */
function averageDisagrees({ cases, fte, average, fteText, averageText }: RowNumbers): boolean {
  const halfFte = halfUnit(fteText);
  const halfAverage = halfUnit(averageText) + TINY;
  if (!(fte > halfFte)) return false;
  return (
    average + halfAverage < cases / (fte + halfFte) ||
    average - halfAverage > cases / (fte - halfFte)
  );
}

/** Half of the last digit of a number, one decimal at least. */
export function halfUnit(text: string): number {
  // One decimal is what nearly every cell has.
  if (text.charAt(text.length - 2) === '.') return HALF_TENTH;
  const decimals = decimalsOf(text);
  return decimals <= 1 ? HALF_TENTH : 0.5 * 10 ** -decimals;
}

/** Whether a highest caseload could point to a person: there are few FTE, or their number is withheld and may be small. */
export function isSmallOrWithheld(fteText: string): boolean {
  return isSymbol(fteText) || plainNumber(fteText) < FEW_FTE;
}

/** Everything that is wrong with the numbers of a row together. */
export function rowProblems(row: RowNumbers): RowProblem[] {
  return [
    ...peopleProblems(row),
    ...averageProblems(row),
    ...limitProblems(row),
    ...agencyProblems(row),
    ...relationProblems(row),
  ];
}

function peopleProblems({ fte, fteText, highest, overLimit }: RowNumbers): RowProblem[] {
  const problems: RowProblem[] = [];
  if (fte < FEWEST_FTE) problems.push({ rule: 'too-few-people', column: 'case_holders_fte' });
  if (highest >= 0 && isSmallOrWithheld(fteText)) {
    const expected = Number.isNaN(fte) ? 'an unknown number of FTE' : `${fteText} FTE`;
    const [rule, column] = ['highest-of-few-people', 'highest_caseload'] as const;
    problems.push({ rule, column, params: { expected }, fixed: WITHHELD });
  }
  if (overLimit > 0 && overLimit < FEWEST_FTE && fte < FEW_FTE) {
    const params = { expected: fteText };
    problems.push({ rule: 'over-limit-of-few-people', column: 'over_limit_fte', params });
  }
  return problems;
}

function averageProblems(row: RowNumbers): RowProblem[] {
  const { cases, fte, average, highest, averageText } = row;
  const problems: RowProblem[] = [];
  if (averageDisagrees(row)) {
    const params = () => ({
      cases: counted(cases, 'case'),
      fte: row.fteText,
      expected: oneDecimal(cases / fte),
    });
    problems.push({ rule: 'average-disagrees', column: 'average_caseload', params });
  }
  if (highest + TINY < average) {
    const params = { expected: averageText };
    problems.push({ rule: 'highest-below-average', column: 'highest_caseload', params });
  }
  return problems;
}

function limitProblems({ fte, fteText, highest, limit, overLimit }: RowNumbers): RowProblem[] {
  const column = 'over_limit_fte';
  const problems: RowProblem[] = [];
  if (overLimit > fte + TINY) {
    problems.push({ rule: 'over-limit-above-fte', column, params: { expected: fteText } });
  }
  if (overLimit > 0 && !(limit >= 0)) problems.push({ rule: 'over-limit-without-limit', column });
  if (overLimit > 0 && highest <= limit) {
    const params = { limit: String(limit), expected: String(highest) };
    problems.push({ rule: 'over-limit-and-highest-disagree', column, params });
  }
  return problems;
}

function agencyProblems({ covering, agency }: RowNumbers): RowProblem[] {
  if (!(covering > agency + TINY)) return [];
  const params = () => ({
    parts: 'Agency workers covering vacancies',
    sum: fteInWords(covering),
    whole: 'agency_fte',
    value: fteInWords(agency),
  });
  return [{ rule: 'parts-exceed-whole', column: 'covering_vacancies_fte', params }];
}
