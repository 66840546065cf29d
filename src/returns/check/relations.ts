/**
 * What the numbers of one row allow each other to be, by the definitions of their columns alone. The full list is
 * docs/relations-of-columns.md. Nothing is assumed of a number that is not given, though cases, FTE and average
 * narrow each other down where one of the three is a symbol.
 */
import { counted } from '../../dataset/text/counted.ts';
import { oneDecimal, thousands } from '../../dataset/text/format.ts';
import { halfUnit, type RowNumbers, type RowProblem } from './arithmetic.ts';
import { fteInWords, HALF_TENTH, TINY, withoutNoise } from './rounding.ts';

/** Whether every relation may be as the row has it. It is asked of every row, so it only decides. */
export function fitTogether(row: RowNumbers): boolean {
  const { cases, fte, average, highest, limit, overLimit, covering, vacancies } = row;
  if (covering > vacancies + TINY || highest === 0) return false;
  // Far from every border, as nearly all rows are.
  if (
    cases >= fte &&
    average >= 1 &&
    !(highest > cases - fte) &&
    !(limit * overLimit + fte > cases) &&
    !(limit < 1) &&
    !(overLimit === 0 && limit >= 0)
  ) {
    return true;
  }
  return fitOnBorders(row);
}

function fitOnBorders(row: RowNumbers): boolean {
  const { average, highest, limit, overLimit } = row;
  const cases = mostCases(row);
  const fte = leastFte(row);
  return !(
    cases + TINY < fte ||
    average < 1 ||
    highest > cases + TINY ||
    cases - highest + TINY < fte - 1 ||
    (overLimit > 0 && cases + TINY < leastCases(row, fte)) ||
    (overLimit === 0 && (highest > limit + TINY || leastAverage(row) > limit + TINY)) ||
    (limit < 1 && overLimit + HALF_TENTH + TINY < fte)
  );
}

/** The most cases the row can have: those given, or what rounding allows average and FTE to come to. */
function mostCases({ cases, fte, average, fteText, averageText }: RowNumbers): number {
  if (cases >= 0) return cases;
  return (average + halfUnit(averageText)) * (fte + halfUnit(fteText));
}

/** The fewest FTE the row can have: those given, or what cases and average come to. */
function leastFte({ cases, fte, average, fteText, averageText }: RowNumbers): number {
  return fte >= 0 ? fte - halfUnit(fteText) : cases / (average + halfUnit(averageText));
}

/** The lowest average the row can have, by what is given of it and by cases and FTE. */
function leastAverage({ cases, fte, average, fteText, averageText }: RowNumbers): number {
  const worked = cases / (fte + halfUnit(fteText));
  const given = average - halfUnit(averageText);
  return worked > given || !(given >= 0) ? worked : given;
}

/** The fewest cases there can be: the limit for each FTE over it, and one for each of the others. */
function leastCases({ limit, overLimit }: RowNumbers, fte: number): number {
  const over = Math.max(0, overLimit - HALF_TENTH);
  const others = fte > over ? fte - over : 0;
  return limit >= 1 ? limit * over + others : NaN;
}

/** Everything by which the numbers of a row contradict each other. */
export function relationProblems(row: RowNumbers): RowProblem[] {
  return [
    ...fewerCasesProblems(row),
    ...highestProblems(row),
    ...overLimitProblems(row),
    ...coverProblems(row),
  ];
}

function fewerCasesProblems(row: RowNumbers): RowProblem[] {
  const { cases, fte, average, highest, fteText, averageText } = row;
  const rule = 'fewer-cases-than-fte';
  if (cases + TINY < fte - halfUnit(fteText)) {
    const found = `The row has ${counted(cases, 'case')} for ${fteInWords(fte)}`;
    return [{ rule, column: 'cases', params: { found } }];
  }
  if (average + halfUnit(averageText) + TINY < 1 && !(cases >= 0 && fte >= 0)) {
    const params = { found: `The average of ${averageText} is below 1` };
    return [{ rule, column: 'average_caseload', params }];
  }
  if (highest !== 0) return [];
  return [{ rule, column: 'highest_caseload', params: { found: 'The highest caseload is 0' } }];
}

function highestProblems(row: RowNumbers): RowProblem[] {
  const { highest } = row;
  const cases = mostCases(row);
  const others = leastFte(row) - 1;
  const [rule, column] = ['highest-above-cases', 'highest_caseload'] as const;
  if (highest > cases + TINY) {
    const most = counted(Math.floor(cases + TINY), 'case');
    const found = `is above ${most}, the most that the whole row has`;
    return [{ rule, column, params: { found } }];
  }
  // Fewer cases than FTE is a fault whoever has the most of them.
  if (!(cases - highest + TINY < others) || cases + TINY < others + 1) return [];
  const left = counted(Math.floor(cases - highest + TINY), 'case');
  const found = `leaves ${left} for the other ${withoutNoise(others)} FTE, who have at least one each`;
  return [{ rule, column, params: { found } }];
}

function overLimitProblems(row: RowNumbers): RowProblem[] {
  const { limit, overLimit, fte } = row;
  const column = 'over_limit_fte';
  const found = aboveLimit(row);
  if (found !== undefined) {
    return [{ rule: 'too-few-over-limit', column, params: { limit: String(limit), found } }];
  }
  const cases = mostCases(row);
  const least = leastCases(row, leastFte(row));
  // More FTE over the limit than in all, or fewer cases than FTE, are faults of their own.
  if (!(overLimit > 0 && cases + TINY < least) || overLimit > fte + TINY) return [];
  if (cases + TINY < leastFte(row)) return [];
  const params = {
    limit: String(limit),
    expected: counted(Math.ceil(least - TINY), 'case'),
    found: thousands(Math.floor(cases + TINY)),
  };
  return [{ rule: 'over-limit-above-cases', column, params }];
}

/** What is above the limit although fewer, or none, are said to be over it. */
function aboveLimit(row: RowNumbers): string | undefined {
  const { highest, limit, overLimit } = row;
  if (limit < 1 && overLimit + HALF_TENTH + TINY < leastFte(row)) {
    return 'everyone with cases has more';
  }
  if (overLimit !== 0) return undefined;
  if (highest > limit + TINY) return `the highest caseload is ${highest}`;
  const average = leastAverage(row);
  if (!(average > limit + TINY)) return undefined;
  return row.averageText !== '' && row.average > limit
    ? `the average is ${row.averageText}`
    : `cases and FTE give an average of ${oneDecimal(average)}`;
}

function coverProblems({ covering, vacancies }: RowNumbers): RowProblem[] {
  if (!(covering > vacancies + TINY)) return [];
  const params = { found: fteInWords(covering), expected: fteInWords(vacancies) };
  return [{ rule: 'cover-above-vacancies', column: 'covering_vacancies_fte', params }];
}
