/** The catalogue of rules, for the pages that publish it. */
import { hasFix } from '../../returns/fix/fixable-rules.ts';
import { isRuleId, ruleAddress, RULES_VERSION } from '../../returns/rules/catalogue.ts';
import { CELL_RULES } from '../../returns/rules/cell-rules.ts';
import { COMPARISON_RULES } from '../../returns/rules/comparison-rules.ts';
import { COUNCIL_RULES } from '../../returns/rules/council-rules.ts';
import { DATE_RULES } from '../../returns/rules/date-rules.ts';
import { FILE_RULES } from '../../returns/rules/file-rules.ts';
import { HEADER_RULES } from '../../returns/rules/header-rules.ts';
import { PRIVACY_RULES } from '../../returns/rules/privacy-rules.ts';
import { ROW_RULES } from '../../returns/rules/row-rules.ts';
import { SEVERITIES, type Rule, type ReturnSeverity } from '../../returns/rules/rule.ts';

/** A rule as its page shows it. */
export interface RuleView extends Rule {
  readonly id: string;
  readonly href: string;
  /** Whether the checker can fix it with one click. */
  readonly fixable: boolean;
  /** The message, with what stands for values of the file between angle brackets. */
  readonly message: string;
  /** What the severity means for handing in. */
  readonly meaning: string;
}

export interface RuleChapter {
  readonly title: string;
  readonly rules: readonly RuleView[];
}

export interface RulesView {
  readonly version: string;
  readonly chapters: readonly RuleChapter[];
  readonly severities: readonly { readonly name: ReturnSeverity; readonly meaning: string }[];
}

const CHAPTERS: readonly (readonly [string, Readonly<Record<string, Rule>>])[] = [
  ['The file', FILE_RULES],
  ['Header and shape', HEADER_RULES],
  ['Cells', CELL_RULES],
  ['Dates', DATE_RULES],
  ['Councils', COUNCIL_RULES],
  ['Numbers that belong together', ROW_RULES],
  ['Privacy and safety', PRIVACY_RULES],
  ['Beside other figures', COMPARISON_RULES],
];

const MEANINGS: Readonly<Record<ReturnSeverity, string>> = {
  'must fix': 'The return cannot be accepted until it is mended.',
  'should fix': 'It is read rightly, but should be mended before the return is handed in.',
  'please confirm': 'It may well be right. Look at it once more; a note can say why.',
  'for information': 'Nothing needs to be done if it is meant.',
};

/** Every rule in the order of the catalogue. */
export function rulesView(): RulesView {
  return {
    version: RULES_VERSION,
    chapters: CHAPTERS.map(([title, rules]) => ({
      title,
      rules: Object.entries(rules).map(([id, rule]) => ruleView(id, rule)),
    })),
    severities: SEVERITIES.map((name) => ({ name, meaning: MEANINGS[name] })),
  };
}

function ruleView(id: string, rule: Rule): RuleView {
  if (!isRuleId(id)) throw new Error(`the catalogue has no rule ${id}`);
  return {
    ...rule,
    id,
    href: ruleAddress(id),
    fixable: hasFix(id),
    message: withoutGaps(rule.said),
    meaning: MEANINGS[rule.severity],
  };
}

function withoutGaps(words: string): string {
  return words.replace(/\{(\w+)\}/g, '…');
}
