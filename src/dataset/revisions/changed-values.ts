/** Every value that differs between two neighbouring releases, in one list: averages, their parts, and the workforce. */
import type { GssCode } from '../../schemas/cell.ts';
import { WORKFORCE_MEASURES } from '../../schemas/workforce-measures.ts';
import type { Release } from '../dataset.ts';
import { measureRevisions, PARTS, type MeasureValue } from './measure-revisions.ts';
import { revisions, type Revision } from './revisions.ts';

/** What a release gives for a place and year, in the order of pages. */
export const MEASURES = ['average_caseload', ...PARTS, ...WORKFORCE_MEASURES] as const;
export type Measure = (typeof MEASURES)[number];

/** A value before and after. */
export interface Change {
  readonly measure: Measure;
  readonly before: MeasureValue;
  readonly after: MeasureValue;
}

export interface ChangedValue extends Change {
  /** Reporting years of the two releases. */
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** As in force in that year; the smaller code of a combined figure. */
  readonly code: GssCode;
  readonly jointWith?: GssCode;
}

/**
 * All of them, by release, then measure. Each belongs to one pair of releases: the one that made it and the one before.
 * @param releases oldest first
 */
export function changedValues(releases: readonly Release[]): ChangedValue[] {
  const averages = revisions(releases).map((one) => changed('average_caseload', one));
  const others = measureRevisions(releases).map((one) => changed(one.measure, one));
  return [...averages, ...others].sort((a, b) => a.to - b.to);
}

function changed(
  measure: Measure,
  {
    code,
    jointWith,
    year,
    from,
    to,
  }: Omit<Revision, 'from' | 'to'> & {
    readonly from: { readonly release: number; readonly value: MeasureValue };
    readonly to: { readonly release: number; readonly value: MeasureValue };
  },
): ChangedValue {
  return {
    measure,
    from: from.release,
    to: to.release,
    year,
    code,
    ...(jointWith === undefined ? {} : { jointWith }),
    before: from.value,
    after: to.value,
  };
}

/**
 * number: a number in both releases; tiny: one of them says that the value is above zero and rounds to it;
 * withdrawn: a number became a reason; added: a reason became a number; reason: one reason became another.
 */
export type ChangeKind = 'number' | 'tiny' | 'withdrawn' | 'added' | 'reason';

/** What kind of change it is. */
export function kindOfChange({ before, after }: Pick<Change, 'before' | 'after'>): ChangeKind {
  const [was, is] = [isMissing(before), isMissing(after)];
  if (was && is) return 'reason';
  if (is) return 'withdrawn';
  if (was) return 'added';
  return before === 'low' || after === 'low' ? 'tiny' : 'number';
}

function isMissing(value: MeasureValue): boolean {
  return typeof value !== 'number' && value !== 'low';
}
