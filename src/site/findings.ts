/** What was found in the data of the latest release, for the method page. */
import type { Finding, FindingCode } from '../schemas/finding.ts';
import type { Context } from './context.ts';
import { findingsOf } from './council/notes.ts';

export interface FindingCounts {
  /** Rows whose parts, divided, do not round to the published average. */
  readonly parts: number;
  readonly jumps: number;
  /** Figures of councils and areas that differ from the release before. */
  readonly revised: number;
}

function inLatest(context: Context, code: FindingCode): readonly Finding[] {
  const file = `caseloads/${context.release}.csv`;
  return findingsOf(context).filter((finding) => finding.code === code && finding.file === file);
}

/** How many findings of each kind the latest release has. */
export function findingCounts(context: Context): FindingCounts {
  return {
    parts:
      inLatest(context, 'parts-disagree').length + inLatest(context, 'parts-unexplained').length,
    jumps: inLatest(context, 'odd-jump').length,
    revised: inLatest(context, 'revised').length,
  };
}

/** What is known of totals that are not the sum of their councils, for the method page. */
export function totalFindings(context: Context): string[] {
  return findingsOf(context)
    .filter(
      ({ code, file }) => code.startsWith('total-') && file === `caseloads/${context.release}.csv`,
    )
    .map(({ place, message }) => `${place?.year ?? ''}: ${message}`);
}
