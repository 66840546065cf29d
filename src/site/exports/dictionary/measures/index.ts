/**
 * Every measure, in the order of their columns in measures.csv. To add one, add an entry to a list here, at the end:
 * columns that are there keep their place. docs/data-dictionary.md explains how.
 */
import type { Measure } from '../measure.ts';
import { CASELOAD_MEASURES } from './caseload.ts';
import { CHANGE_MEASURES } from './changes.ts';
import { COMPARISON_MEASURES } from './comparison.ts';
import { COUNT_MEASURES } from './counts.ts';
import { DEMAND_MEASURES } from './demand.ts';
import { SIZE_MEASURES } from './size.ts';
import { WORKFORCE_FIELDS } from './workforce.ts';

export const MEASURES: readonly Measure[] = [
  ...CASELOAD_MEASURES,
  ...COMPARISON_MEASURES,
  ...WORKFORCE_FIELDS,
  ...COUNT_MEASURES,
  ...CHANGE_MEASURES,
  ...SIZE_MEASURES,
  ...DEMAND_MEASURES,
];
