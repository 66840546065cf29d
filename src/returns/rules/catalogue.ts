/** The published catalogue of rules. */
import { CELL_RULES } from './cell-rules.ts';
import { COMPARISON_RULES } from './comparison-rules.ts';
import { COUNCIL_RULES } from './council-rules.ts';
import { DATE_RULES } from './date-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { HEADER_RULES } from './header-rules.ts';
import { PRIVACY_RULES } from './privacy-rules.ts';
import { ROW_RULES } from './row-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule by its identifier, in the order of the catalogue. */
export const RULES = {
  ...FILE_RULES,
  ...HEADER_RULES,
  ...CELL_RULES,
  ...DATE_RULES,
  ...COUNCIL_RULES,
  ...ROW_RULES,
  ...PRIVACY_RULES,
  ...COMPARISON_RULES,
} as const satisfies Record<string, Rule>;

/** A rule's identifier: the last part of its address. */
export type RuleId = keyof typeof RULES;

/** Every identifier, in the order of the catalogue. */
export const RULE_IDS: readonly RuleId[] = Object.keys(RULES).filter(isRuleId);

/** Whether a text is the identifier of a rule. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}

/** The words of a rule. */
export function ruleOf(id: RuleId): Rule {
  return RULES[id];
}
