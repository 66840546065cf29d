/** What a rule of the catalogue is. */

/** must fix: it cannot be accepted; should fix: it is read rightly but ought to be mended; please confirm: it may be right; for information. */
export type ReturnSeverity = 'must fix' | 'should fix' | 'please confirm' | 'for information';

/** Worst first. */
export const SEVERITIES = [
  'must fix',
  'should fix',
  'please confirm',
  'for information',
] as const satisfies readonly ReturnSeverity[];

/**
 * A rule in words. In `one`, `many` and `said`, {count} is the number of findings, {column} their column,
 * {value} the cell, and other names are filled by the check that finds it.
 */
export interface Rule {
  readonly severity: ReturnSeverity;
  /** Its name in the catalogue. */
  readonly title: string;
  /** The line that stands for a single finding. */
  readonly one: string;
  /** The line that stands for several. */
  readonly many: string;
  /** What is said of one place. */
  readonly said: string;
  /** Why the rule exists. */
  readonly reason: string;
  /** A wrong cell, row or file and a right one. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** How to mend it. */
  readonly mend: string;
}
