/** One automatic fix of a text, as a step among others. */
import type { RuleId } from '../rules/catalogue.ts';

/** A step that fixes one thing in a text. It gives back the same text if there is nothing to fix. */
export interface FixStep {
  /** The rule whose finding it puts right. */
  readonly rule: RuleId;
  readonly fix: (text: string) => string;
}
