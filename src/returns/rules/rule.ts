/** The shape of a rule of the catalogue. */

/**
 * must fix: the return cannot be accepted; should fix: it was read correctly but ought to be corrected;
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
 * What a rule says when it finds something. Whatever else its page explains is in its guide, which no browser loads.
 * In `one`, `many` and `said`, {count} is the number of findings, {column} their column, {value} the cell as it is in
 * the file and {cell} the same as it is quoted in a sentence. Gaps with other names are filled by the check.
 */
export interface Rule {
  readonly severity: ReturnSeverity;
  /** The line for a single finding. */
  readonly one: string;
  /** The line for several. */
  readonly many: string;
  /** What is said of one place: what is wrong there, then what to do. */
  readonly said: string;
  /** How to fix it, for all places together. An automatic fix is offered beside it and not mentioned in it. */
  readonly fix: string;
}
