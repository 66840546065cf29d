/** The catalogue of rules, for the pages that publish it. */
import { locatedMessage, messageOf } from '../../returns/explain.ts';
import { hasFix } from '../../returns/fix/fixable-rules.ts';
import { GUIDES } from '../../returns/guides/guides.ts';
import type { RuleExample } from '../../returns/guides/rule-guide.ts';
import { isRuleId, ruleOf, type RuleId } from '../../returns/rules/catalogue.ts';
import { CELL_RULES } from '../../returns/rules/cell-rules.ts';
import { COMPARISON_RULES } from '../../returns/rules/comparison-rules.ts';
import { COUNCIL_RULES } from '../../returns/rules/council-rules.ts';
import { DATE_RULES } from '../../returns/rules/date-rules.ts';
import { FILE_RULES } from '../../returns/rules/file-rules.ts';
import { HEADER_RULES } from '../../returns/rules/header-rules.ts';
import { PRIVACY_RULES } from '../../returns/rules/privacy-rules.ts';
import { ROW_RULES } from '../../returns/rules/row-rules.ts';
import { SEVERITIES, type ReturnSeverity } from '../../returns/rules/rule.ts';
import { ruleAddress, RULES_VERSION } from '../../returns/rules/version.ts';

/** A rule as its page shows it. */
export interface RuleView {
  readonly id: string;
  readonly href: string;
  readonly severity: ReturnSeverity;
  /** What the severity means for sending the return. */
  readonly meaning: string;
  /** What is found, as a heading. */
  readonly title: string;
  /** For search engines. */
  readonly description: string;
  /** What is so where nothing is found. */
  readonly passed: string;
  readonly reason: string;
  readonly example: RuleExample;
  /** The whole message about the example, with its row and column. */
  readonly message: string;
  readonly fix: string;
  /** How the checker can fix it with one click, in a sentence; empty if it cannot. */
  readonly automatic: string;
  /** Whether the page mentions full-time equivalents, which it then has to explain. */
  readonly hasFte: boolean;
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

const CHAPTERS: readonly (readonly [title: string, rules: object])[] = [
  ['The file', FILE_RULES],
  ['The header and the shape of rows', HEADER_RULES],
  ['Cells', CELL_RULES],
  ['Dates', DATE_RULES],
  ['Councils', COUNCIL_RULES],
  ['Numbers that belong together', ROW_RULES],
  ['Privacy and safety', PRIVACY_RULES],
  ['Comparison with other figures', COMPARISON_RULES],
];

const MEANINGS: Readonly<Record<ReturnSeverity, string>> = {
  'must fix': 'The return cannot be accepted until this is fixed.',
  'should fix': 'The checker read this correctly. Please fix it before you send the return.',
  'please confirm': 'This may be right. Please check it. You can give the reason in a note.',
  'for information': 'You do not need to do anything if this is what you meant.',
};

/** Every rule in the order of the catalogue. */
export function rulesView(): RulesView {
  return {
    version: RULES_VERSION,
    chapters: CHAPTERS.map(([title, rules]) => ({
      title,
      rules: Object.keys(rules).filter(isRuleId).map(ruleView),
    })),
    severities: SEVERITIES.map((name) => ({ name, meaning: MEANINGS[name] })),
  };
}

function ruleView(id: RuleId): RuleView {
  const { severity, fix } = ruleOf(id);
  const { title, passed, reason, example, place, fixableIf } = GUIDES[id];
  const message = visible(locatedMessage({ ...place, message: messageOf(ruleOf(id), place) }));
  return {
    id,
    href: ruleAddress(id),
    severity,
    meaning: MEANINGS[severity],
    title,
    description: `${title}. What this rule for council returns checks, why it matters and how to fix what it finds.`,
    passed,
    reason,
    example,
    message,
    fix,
    automatic: automaticFix(id, fixableIf),
    hasFte: /\bFTE\b/.test([reason, example.wrong, example.right, message, fix].join(' ')),
  };
}

/** A message without the characters that a page cannot show: a lost one appears as most programs show it. */
function visible(message: string): string {
  return message.replaceAll('\ufffd', '?').replaceAll('\u200b', '');
}

function automaticFix(id: RuleId, fixableIf: string | undefined): string {
  if (!hasFix(id)) return '';
  const when = fixableIf === undefined ? '' : ` if ${fixableIf}`;
  return `The checker can fix this with one click${when}.`;
}
