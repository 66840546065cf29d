/** Ofsted's grades, and the caseloads of councils that have the same one. */
import { median } from 'd3-array';
import type { Grade } from '../../schemas/inspection.ts';

/** Grades from best to worst. */
export const GRADES: readonly Grade[] = [
  'outstanding',
  'good',
  'requires improvement',
  'inadequate',
];

/** The median caseload of a group of councils (d3-array's `median`); undefined for nobody. */
export function medianCaseload(values: readonly number[]): number | undefined {
  return median(values);
}
