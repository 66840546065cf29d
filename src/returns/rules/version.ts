/** What is known of the rules without their words, which the checker in the browser is given as data. */
import type { RuleId } from './catalogue.ts';
import type { Rule } from './rule.ts';

/** Version of the rules, written on receipts. It changes whenever a rule finds more, less or something else. */
export const RULES_VERSION = '1.2';

/** Every rule with its severity and its words. */
export type RuleTable = Readonly<Record<RuleId, Rule>>;

/** Address of a rule's own page on the site. */
export function ruleAddress(id: RuleId): string {
  return `/returns/rules/${id}/`;
}
