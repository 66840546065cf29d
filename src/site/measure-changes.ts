/** Cases, staff and workforce rates that a later release gives differently, for the page of changes. */
import {
  measureChange,
  MEASURE_NAMES,
  measuresChanged,
  measureText,
} from '../dataset/revisions/measure-revision-wording.ts';
import { measureRevisions, type MeasureRevision } from '../dataset/revisions/measure-revisions.ts';
import { revisedPlace } from './revised-place.ts';
import type { Context } from './context.ts';
import type { Link } from './links.ts';

export interface MeasureRow {
  readonly links: readonly Link[];
  readonly year: number;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

/** What one release changed besides averages. */
export interface MeasureChanges {
  readonly headline: string;
  readonly sentence: string;
  /** By measure, then year and code. */
  readonly rows: readonly MeasureRow[];
}

/** Those of one release against the one before it; undefined where nothing changed. */
export function measureChanges(context: Context, release: number): MeasureChanges | undefined {
  const found = measureRevisions(context.dataset.releases).filter(
    ({ to }) => to.release === release,
  );
  if (found.length === 0) return undefined;
  return {
    headline: headlineOf(found.length),
    sentence: measuresChanged(found),
    rows: found.map((one) => rowOf(context, one)),
  };
}

/** `Another 430 values differ between the two releases`. */
function headlineOf(count: number): string {
  return count === 1
    ? 'One other value differs between the two releases'
    : `Another ${count} values differ between the two releases`;
}

function rowOf(context: Context, revision: MeasureRevision): MeasureRow {
  const { measure, year, from, to } = revision;
  return {
    links: revisedPlace(context, revision).links,
    year,
    measure: MEASURE_NAMES[measure],
    from: measureText(measure, from.value),
    to: measureText(measure, to.value),
    by: measureChange(revision),
  };
}
