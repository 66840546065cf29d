/** What a rule's own page explains besides what the checker says. No browser loads it: it is for pages that are built. */
import type { FindingPlace } from '../check/findings.ts';

export interface RuleGuide {
  /** What is found, as a title: `A row is blank`. */
  readonly title: string;
  /** What is so where the rule finds nothing: `No row is blank`. */
  readonly passed: string;
  /** Why the rule exists. */
  readonly reason: string;
  readonly example: RuleExample;
  /** When the automatic fix can be made, if not always: what follows `if`. */
  readonly fixableIf?: string;
  /** A place as the checker finds it, from which the message is made that the page shows. */
  readonly place: FindingPlace;
}

/** A wrong cell, row or file and a right one. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
  /** Whether they describe what is in the file, rather than quote it. */
  readonly inWords?: true;
}
