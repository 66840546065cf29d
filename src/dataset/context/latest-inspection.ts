/** The latest Ofsted inspection of a council. */
import type { Council } from '../../schemas/council.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import { codesOf } from '../dataset.ts';

/** An inspection with the day it began: a grade is never shown without it. */
export type DatedInspection = Inspection & { readonly inspection_start: string };

/** Undefined where a council has no inspection, or one without a date. */
export function latestInspection(
  inspections: readonly Inspection[],
  council: Council,
): DatedInspection | undefined {
  const codes = codesOf(council);
  const found = inspections.find(({ code }) => codes.includes(code));
  return found?.inspection_start === undefined
    ? undefined
    : { ...found, inspection_start: found.inspection_start };
}
