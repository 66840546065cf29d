/** Findings and stories that readers of a council's or area's page should know. */
import type { GssCode } from '../../schemas/cell.ts';
import type { Finding } from '../../schemas/finding.ts';
import { jointReturnIn, partnerOf } from '../../dataset/figures/combined-figures.ts';
import { onceFor } from '../../dataset/once.ts';
import { rowsByCodes } from '../../dataset/by-codes.ts';
import type { Context } from '../context.ts';
import { latestFindings } from '../findings.ts';

export interface Note {
  /** The year it is about, if one. */
  readonly year: number | undefined;
  readonly text: string;
  readonly source: string | undefined;
}

/**
 * What is known about a council's or area's figures in the latest release, and what each release changed of the one
 * before it; newest year first.
 * @param codes the codes of the council or area
 * @param revisedYears years whose revisions the page has in a table, which are not said again
 */
export function notesFor(
  context: Context,
  codes: readonly GssCode[],
  revisedYears: readonly number[],
): Note[] {
  const stories = context.dataset.stories
    .filter(({ code }) => codes.includes(code))
    .map(({ year, text, source }) => ({ year, text, source }));
  const findings = findingsOf(context)(codes)
    .filter(
      ({ code, place }) =>
        code !== 'revised' || place?.year === undefined || !revisedYears.includes(place.year),
    )
    .map(({ place, message }) => ({ year: place?.year, text: message, source: undefined }));
  return [...stories, ...findings].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

const findingsOf = onceFor((context: Context) =>
  rowsByCodes(latestFindings(context), ({ place }) => codesAt(context, place)),
);

/** A finding names the first code of a combined figure: it is about the other council too. */
function codesAt({ dataset }: Context, place: Finding['place']): GssCode[] {
  if (place === undefined) return [];
  const { code, year } = place;
  const joint = year === undefined ? undefined : jointReturnIn(dataset.jointReturns, code, year);
  const other = partnerOf(joint, code);
  return other === undefined ? [code] : [code, other];
}
