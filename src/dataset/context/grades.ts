/** Ofsted's grades, and the caseloads of councils that have the same one. */
import { extent } from 'd3-array';
import type { Grade } from '../../schemas/inspection.ts';
import { median } from '../decimals/middle.ts';
import { rankCorrelation } from './correlation.ts';

/** Grades from best to worst. */
export const GRADES: readonly Grade[] = [
  'outstanding',
  'good',
  'requires improvement',
  'inadequate',
];

/** The median caseload of a group of councils (the middle value, or the mean of the two middle ones); undefined for nobody. */
export function medianCaseload(values: readonly number[]): number | undefined {
  return median(values);
}

/** The average caseloads of the councils with one grade. */
export interface GradedCaseloads {
  readonly grade: Grade;
  readonly averages: readonly number[];
}

/** How grades and caseloads are linked. */
export interface GradeLink {
  /** Rank correlation of the grade, best first, with the average caseload: above 0 where worse grades have higher ones. */
  readonly correlation: number;
  /** The same with small councils; undefined where it cannot be measured. */
  readonly withSmall: number | undefined;
  readonly figures: number;
  /** Of the grades that some council has, best first. */
  readonly medians: readonly {
    readonly grade: Grade;
    readonly median: number;
    readonly figures: number;
  }[];
  /** Averages that lie within the range of every such grade; undefined where there are none. */
  readonly shared: readonly [from: number, to: number] | undefined;
}

/**
 * The link between grades and caseloads.
 * @param groups a group for each grade, in any order, without small councils
 * @param withSmall the same with small councils
 * @returns undefined where it cannot be measured
 */
export function gradeLink(
  groups: readonly GradedCaseloads[],
  withSmall: readonly GradedCaseloads[] = groups,
): GradeLink | undefined {
  const known = groups
    .filter(({ averages }) => averages.length > 0)
    .toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
  const correlation = correlationOf(known);
  if (correlation === undefined) return undefined;
  return {
    correlation,
    withSmall: correlationOf(withSmall),
    figures: known.reduce((sum, { averages }) => sum + averages.length, 0),
    medians: known.map(({ grade, averages }) => ({
      grade,
      median: medianCaseload(averages) ?? 0,
      figures: averages.length,
    })),
    shared: sharedRange(known),
  };
}

function correlationOf(groups: readonly GradedCaseloads[]): number | undefined {
  return rankCorrelation(
    groups.flatMap(({ grade, averages }) => averages.map((y) => ({ x: GRADES.indexOf(grade), y }))),
  );
}

function sharedRange(groups: readonly GradedCaseloads[]): GradeLink['shared'] {
  const ranges = groups.map(({ averages }) => extent(averages));
  const from = Math.max(...ranges.map(([least = -Infinity]) => least));
  const to = Math.min(...ranges.map(([, most = Infinity]) => most));
  return from < to ? [from, to] : undefined;
}
