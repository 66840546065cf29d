/** The latest Ofsted inspection, always with its date and report. */
import { inSentence } from '../../dataset/text/council-names.ts';
import { capitalised, longDate } from '../../dataset/text/format.ts';
import { latestInspection } from '../../dataset/context/latest-inspection.ts';
import type { Council } from '../../schemas/council.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import type { Context } from '../context.ts';

export interface InspectionView {
  /** The overall grade, in a sentence. */
  readonly overall: string;
  /** The council inside a sentence. */
  readonly place: string;
  readonly date: string;
  readonly report: string;
  readonly judgements: readonly { readonly label: string; readonly grade: string }[];
}

/** Undefined where there is none, or none with a date: a grade is never shown without. */
export function inspectionView({ dataset }: Context, council: Council): InspectionView | undefined {
  const found = latestInspection(dataset.inspections, council);
  if (found === undefined) return undefined;
  return {
    overall: found.overall_effectiveness
      ? `The overall grade was ‘${found.overall_effectiveness}’.`
      : 'Ofsted gave no overall grade.',
    place: inSentence(council.name),
    date: longDate(found.inspection_start),
    report: found.report_url,
    judgements: judgements(found),
  };
}

function judgements(inspection: Inspection): { label: string; grade: string }[] {
  const all = [
    ['Leaders', inspection.impact_of_leaders],
    ['Help and protection', inspection.help_and_protection],
    ['Children in care', inspection.in_care],
    ['Care leavers', inspection.care_leavers],
  ] as const;
  return all.map(([label, grade]) => ({ label, grade: grade ? capitalised(grade) : 'Not judged' }));
}
