/** The kinds of change: which way the average went, and which way its two parts. */
import type { ChangeSplit } from './change-split.ts';

/** Of an average that fell or rose: both parts up, both down, or the parts apart in the way that explains the change. */
export const CHANGE_KINDS = [
  'fell-both-up',
  'fell-apart',
  'fell-both-down',
  'rose-both-up',
  'rose-apart',
  'rose-both-down',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * The kind of a change. A part that is exactly the same counts with those that went apart.
 * @returns undefined where the published average is the same in both years
 */
export function kindOfChange({ change, cases, fte }: ChangeSplit): ChangeKind | undefined {
  if (change === 0) return undefined;
  const way = change < 0 ? 'fell' : 'rose';
  if (cases.way === 0 || fte.way !== cases.way) return `${way}-apart`;
  return cases.way === 1 ? `${way}-both-up` : `${way}-both-down`;
}

/** How many changes are of each kind, in the order of the kinds. */
export function kindCounts(changes: readonly ChangeSplit[]): ReadonlyMap<ChangeKind, number> {
  const kinds = changes.map(kindOfChange);
  return new Map(CHANGE_KINDS.map((kind) => [kind, kinds.filter((one) => one === kind).length]));
}

/** Whether the published average fell; a rise or no change is none. */
export function isFall({ change }: ChangeSplit): boolean {
  return change < 0;
}
