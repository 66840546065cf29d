/** Puts findings into words: one line for each kind, one sentence for each place, with the address of the rule. */
import { capitalised, thousands } from '../dataset/text/format.ts';
import type { CheckResult } from './check.ts';
import type { FindingGroup, FindingPlace, MessageParams, Reading } from './check/findings.ts';
import type { RuleId } from './rules/catalogue.ts';
import { ruleAddress, type RuleTable } from './rules/version.ts';
import { SEVERITIES, type ReturnSeverity, type Rule } from './rules/rule.ts';

/** A place in words. */
export interface ExplainedPlace {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  /** What is wrong there. */
  readonly message: string;
  /** The cell before and after the rule's automatic fix. */
  readonly fix?: { readonly before: string; readonly after: string };
  /** The ways in which it can be read, of which somebody has to choose one. */
  readonly readings?: readonly Reading[];
  /** The whole row in the order of the format. */
  readonly cells?: readonly string[];
}

/** A kind of finding in words. */
export interface ExplainedGroup {
  readonly rule: RuleId;
  readonly severity: ReturnSeverity;
  readonly column?: string;
  readonly count: number;
  /** The one line that sums all of them up. */
  readonly line: string;
  /** How to fix it. */
  readonly fix: string;
  /** Address of the rule's page. */
  readonly address: string;
  readonly places: readonly ExplainedPlace[];
}

/** How many findings of each severity there are. */
export type SeverityCounts = Readonly<Record<ReturnSeverity, number>>;

/** A whole check in words. */
export interface Explained {
  /** Worst first. Severities without findings are left out. */
  readonly groups: readonly ExplainedGroup[];
  readonly counts: SeverityCounts;
  /** Rules that were tried and found nothing; empty if the check did not get to whole rows. */
  readonly passed: readonly RuleId[];
}

/** Puts a check's findings into words. */
export function explain(result: CheckResult): Explained {
  const { findings, untried, header, cancelled, catalogue } = result;
  const groups = findings.map((group) => explainGroup(group, catalogue));
  const notPassed = new Set([...findings.map(({ rule }) => rule), ...untried]);
  // Rules about a column that is not there have not been tried.
  const complete = header !== undefined && !cancelled && !notPassed.has('missing-column');
  return {
    groups,
    counts: countBySeverity(groups),
    passed: complete ? idsOf(catalogue).filter((rule) => !notPassed.has(rule)) : [],
  };
}

/** Every rule. Object.keys forgets what the keys are. */
function idsOf(catalogue: RuleTable): readonly RuleId[] {
  return Object.keys(catalogue) as RuleId[];
}

/** Puts one kind of finding into words. */
export function explainGroup(
  { rule, column, count, places }: FindingGroup,
  catalogue: RuleTable,
): ExplainedGroup {
  const words = catalogue[rule];
  const about = { ...places[0]?.params, count: thousands(count), column: column ?? '' };
  return {
    rule,
    severity: words.severity,
    ...(column === undefined ? {} : { column }),
    count,
    line: fill(count === 1 ? words.one : words.many, about),
    fix: words.fix,
    address: ruleAddress(rule),
    places: places.map((place) => explainPlace(rule, place, words)),
  };
}

/** Rules about rows that need not be there. */
const REMOVABLE: ReadonlySet<RuleId> = new Set<RuleId>([
  'row-above-header',
  'ragged-row',
  'shifted-row',
  'extra-empty-cells',
  'total-row',
  'duplicate-row',
  'too-few-people',
]);

/** The ways to read a place; one of them may be that the row is none. */
function readingsOf(rule: RuleId, { readings = [] }: FindingPlace): readonly Reading[] {
  return REMOVABLE.has(rule) ? [...readings, { removed: true }] : readings;
}

function explainPlace(rule: RuleId, place: FindingPlace, words: Rule): ExplainedPlace {
  const { row, column, value, cells, fixed } = place;
  const readings = readingsOf(rule, place);
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(value === undefined ? {} : { value }),
    message: messageOf(words, place),
    ...(readings.length === 0 ? {} : { readings }),
    ...(cells === undefined ? {} : { cells }),
    ...(fixed === undefined ? {} : { fix: { before: value ?? '', after: fixed } }),
  };
}

/** What is said of one place. */
export function messageOf(
  { said }: Pick<Rule, 'said'>,
  { value = '', column = '', params }: FindingPlace,
): string {
  return capitalised(fill(said, { value, cell: quoted(value), column, ...params }));
}

/** The same with where it is: `Row 12, cases: 321.5 must be a whole number, such as 321.` */
export function locatedMessage({
  row,
  column,
  message,
}: Pick<ExplainedPlace, 'row' | 'column' | 'message'>): string {
  const where = [row === undefined ? '' : `row ${row}`, column ?? ''].filter((part) => part !== '');
  return where.length === 0 ? message : `${capitalised(where.join(', '))}: ${message}`;
}

/** The most characters of a cell that are quoted in a sentence. */
const QUOTED_CHARS = 120;
/** Numbers and days, which a sentence can have as they are. */
const PLAIN = /^(\d+(\.\d+)?|\d{4}-\d\d-\d\d)$/;

/** A cell as a sentence has it: between quotation marks unless it is a plain number or day. */
export function quoted(value: string): string {
  if (PLAIN.test(value)) return value;
  return `‘${value.length > QUOTED_CHARS ? `${value.slice(0, QUOTED_CHARS)}…` : value}’`;
}

/** Fills the gaps of a rule's words. A gap that nothing fills is a bug, so it is left for everybody to see. */
function fill(words: string, params: MessageParams): string {
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => params[name] ?? gap);
}

function countBySeverity(groups: readonly ExplainedGroup[]): SeverityCounts {
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
