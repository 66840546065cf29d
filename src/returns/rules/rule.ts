/** The shape of a rule of the catalogue. */

/**
 * must fix: the return cannot be accepted; should fix: it was read rightly but ought to be corrected;
 * please confirm: it may be right; for information: nothing needs to be done.
 */
export type ReturnSeverity = 'must fix' | 'should fix' | 'please confirm' | 'for information';

/** Worst first. */
export const SEVERITIES = [
  'must fix',
  'should fix',
  'please confirm',
  'for information',
] as const satisfies readonly ReturnSeverity[];

/**
 * A rule in words. In `one`, `many` and `said`, {count} is the number of findings, {column} their column and
 * {value} the cell. Gaps with other names are filled by the check that finds it.
 */
export interface Rule {
  readonly severity: ReturnSeverity;
  /** Its name in the catalogue. */
  readonly title: string;
  /** The line for a single finding. */
  readonly one: string;
  /** The line for several. */
  readonly many: string;
  /** What is said of one place. */
  readonly said: string;
  /** Why the rule exists. */
  readonly reason: string;
  /** A wrong cell, row or file and a right one. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** How to fix it. */
  readonly fix: string;
}
