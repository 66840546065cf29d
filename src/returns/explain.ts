/** Findings in words: one line per kind, one sentence per place, with the address of the rule. */
import type { CheckResult } from './check.ts';
import type { FindingGroup, Params, Place } from './check/findings.ts';
import { RULES, RULE_IDS, ruleAddress, ruleOf, type RuleId } from './rules/catalogue.ts';
import { SEVERITIES, type ReturnSeverity } from './rules/rule.ts';

/** A place in words. */
export interface ExplainedPlace {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  /** What is wrong there. */
  readonly message: string;
  /** The cell before and after the rule's safe mend. */
  readonly mend?: { readonly before: string; readonly after: string };
  /** The whole row in the order of the format. */
  readonly cells?: readonly string[];
}

/** A kind of finding in words. */
export interface ExplainedGroup {
  readonly rule: RuleId;
  readonly severity: ReturnSeverity;
  readonly column?: string;
  readonly count: number;
  /** The one line that stands for all of them. */
  readonly line: string;
  /** How to mend it. */
  readonly mend: string;
  /** Address of the rule's page. */
  readonly address: string;
  readonly places: readonly ExplainedPlace[];
}

/** A whole check in words. */
export interface Explained {
  /** Worst first; severities without findings are left out. */
  readonly groups: readonly ExplainedGroup[];
  /** How many findings of each severity. */
  readonly counts: Readonly<Record<ReturnSeverity, number>>;
  /** Rules that found nothing; empty if the check did not get to whole rows. */
  readonly passed: readonly RuleId[];
}

/** Puts a check's findings into words. */
export function explain({ findings, header, cancelled }: CheckResult): Explained {
  const groups = findings.map(explainGroup);
  const found = new Set(findings.map(({ rule }) => rule));
  // Rules about a column that is not there have not been tried.
  const complete = header !== undefined && !cancelled && !found.has('missing-column');
  return {
    groups,
    counts: countBySeverity(groups),
    passed: complete ? RULE_IDS.filter((rule) => !found.has(rule)) : [],
  };
}

/** Puts one kind of finding into words. */
export function explainGroup({ rule, column, count, places }: FindingGroup): ExplainedGroup {
  const words = ruleOf(rule);
  const about = { ...places[0]?.params, count: grouped(count), column: column ?? '' };
  return {
    rule,
    severity: words.severity,
    ...(column === undefined ? {} : { column }),
    count,
    line: fill(count === 1 ? words.one : words.many, about),
    mend: words.mend,
    address: ruleAddress(rule),
    places: places.map((place) => explainPlace(rule, place)),
  };
}

function explainPlace(rule: RuleId, place: Place): ExplainedPlace {
  const { row, column, value, cells, mended } = place;
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(value === undefined ? {} : { value }),
    message: messageOf(rule, place),
    ...(cells === undefined ? {} : { cells }),
    ...(mended === undefined ? {} : { mend: { before: place.value ?? '', after: mended } }),
  };
}

/** What is said of one place. */
export function messageOf(rule: RuleId, { value = '', column = '', params }: Place): string {
  return fill(RULES[rule].said, { value, column, ...params });
}

/** Fills the gaps of a rule's words; a gap nobody fills is a bug and stays to be seen. */
export function fill(words: string, params: Params): string {
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => params[name] ?? gap);
}

function countBySeverity(
  groups: readonly ExplainedGroup[],
): Readonly<Record<ReturnSeverity, number>> {
  const of = (severity: ReturnSeverity) =>
    groups
      .filter((group) => group.severity === severity)
      .reduce((total, { count }) => total + count, 0);
  const [mustFix, shouldFix, confirm, information] = SEVERITIES.map(of);
  return {
    'must fix': mustFix ?? 0,
    'should fix': shouldFix ?? 0,
    'please confirm': confirm ?? 0,
    'for information': information ?? 0,
  };
}

/** A count with commas between thousands, as it stands in a sentence. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
