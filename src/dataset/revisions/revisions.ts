/** Figures that changed between two releases. Each release is a vintage. Both figures are shown, with their difference. */
import type { Reason } from '../../schemas/absence.ts';
import type { GssCode } from '../../schemas/cell.ts';
import type { Figure } from '../../schemas/figure.ts';
import { rowsByCodes } from '../by-codes.ts';
import type { Release } from '../dataset.ts';
import { codesOfRow } from '../figures/combined-figures.ts';
import { byPlace, inArea } from '../figures/figures.ts';
import { onceFor } from '../once.ts';
import { eachRelease } from './each-release.ts';

/** What a release says: an average caseload, or why there is none. */
export interface Vintage {
  /** Reporting year of the release. */
  readonly release: number;
  readonly value: number | Reason;
}

export interface Revision {
  /** Code of the council or area in force in that year, or the smaller code of a combined figure. */
  readonly code: GssCode;
  readonly jointWith?: GssCode;
  readonly year: number;
  readonly from: Vintage;
  readonly to: Vintage;
}

/**
 * Every average caseload that one release gives differently from the release before it,
 * oldest release first, then by year and code. Tables have the codes in force in each year and combined figures
 * under the smaller code, whatever a release did, so equal codes mean equal councils.
 */
export const revisions = eachRelease<Revision>(between);

/**
 * Revisions of one council or area: those of a combined figure are of both of its councils.
 * @param codes every code it has or had
 */
export function revisionsOf(releases: readonly Release[], codes: readonly GssCode[]): Revision[] {
  return byCodes(revisions(releases))(codes);
}

const byCodes = onceFor((all: readonly Revision[]) => rowsByCodes(all, codesOfRevision));

/** The codes a revised value is under: two for a combined figure. */
export function codesOfRevision({
  code,
  jointWith,
}: Pick<Revision, 'code' | 'jointWith'>): GssCode[] {
  return codesOfRow({ code, joint_with: jointWith });
}

function between(earlier: Release, later: Release): Revision[] {
  const before = byPlace(earlier.caseloads);
  return later.caseloads.flatMap((figure): Revision[] => {
    const { code, year, joint_with: jointWith } = figure;
    const old = inArea(before, code, year);
    if (old === undefined || averageOrReason(old) === averageOrReason(figure)) return [];
    return [
      {
        code,
        ...(jointWith === undefined ? {} : { jointWith }),
        year,
        from: { release: earlier.release, value: averageOrReason(old) },
        to: { release: later.release, value: averageOrReason(figure) },
      },
    ];
  });
}

/** The average of a figure, or why there is none. */
export function averageOrReason(figure: Figure): number | Reason {
  return figure.status === 'published' ? figure.average_caseload : figure.status;
}
