/** Cases, staff and workforce rates that changed between two releases, beside the averages of revisions.ts. */
import type { Reason, ValueOrSymbol } from '../../schemas/absence.ts';
import type { GssCode } from '../../schemas/cell.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Workforce } from '../../schemas/workforce.ts';
import { WORKFORCE_MEASURES } from '../../schemas/workforce-measures.ts';
import type { Release } from '../dataset.ts';
import { byPlace, inArea } from '../figures/figures.ts';
import { eachRelease } from './each-release.ts';

/** What an average is made of. */
export const PARTS = ['cases', 'case_holders_fte'] as const;
export type RevisedMeasure = (typeof PARTS)[number] | (typeof WORKFORCE_MEASURES)[number];

/** A number, or why there is none, or the publisher's symbol in its place. */
export type MeasureValue = ValueOrSymbol | Reason;

export interface MeasureRevision {
  readonly measure: RevisedMeasure;
  /** Code of the council or area in force in that year, or the smaller code of a combined figure. */
  readonly code: GssCode;
  readonly jointWith?: GssCode;
  readonly year: number;
  readonly from: { readonly release: number; readonly value: MeasureValue };
  readonly to: { readonly release: number; readonly value: MeasureValue };
}

/**
 * Every part and every workforce measure that one release gives differently from the release before it,
 * by release, then measure, year and code. A place that only one of them has is no revision.
 */
export const measureRevisions = eachRelease<MeasureRevision>(between);

function between(earlier: Release, later: Release): MeasureRevision[] {
  const figures = byPlace(earlier.caseloads);
  const workforce = byPlace(earlier.workforce);
  return [
    ...PARTS.flatMap((measure) =>
      later.caseloads.flatMap((row) => {
        const old = inArea(figures, row.code, row.year);
        return old === undefined
          ? []
          : revisionOf(measure, row, partOf(old, measure), partOf(row, measure));
      }),
    ),
    ...WORKFORCE_MEASURES.flatMap((measure) =>
      later.workforce.flatMap((row) => {
        const old = inArea(workforce, row.code, row.year);
        return old === undefined ? [] : revisionOf(measure, row, old[measure], row[measure]);
      }),
    ),
  ];

  function revisionOf(
    measure: RevisedMeasure,
    { code, year, joint_with: jointWith }: Pick<Figure | Workforce, 'code' | 'year' | 'joint_with'>,
    before: MeasureValue,
    after: MeasureValue,
  ): MeasureRevision[] {
    if (before === after) return [];
    const from = { release: earlier.release, value: before };
    const to = { release: later.release, value: after };
    return [{ measure, code, ...(jointWith === undefined ? {} : { jointWith }), year, from, to }];
  }
}

/** The cases or FTE of a figure, or why there are none. */
export function partOf(figure: Figure, measure: (typeof PARTS)[number]): MeasureValue {
  return figure.status === 'published' ? figure[measure] : figure.status;
}
