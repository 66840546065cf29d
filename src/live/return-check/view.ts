/** What a check found, ready to be shown: outcome, findings by severity, fixes, receipt, and what comes next. */
import { counted } from '../../dataset/text/counted.ts';
import { capitalised, longDate, thousands } from '../../dataset/text/format.ts';
import type { Covered } from '../../returns/check.ts';
import type { ExplainedGroup } from '../../returns/explain.ts';
import type { Corrections, RowCorrection } from '../../returns/read/corrections.ts';
import type { Receipt } from '../../returns/receipt.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import type { ReturnSeverity } from '../../returns/rules/rule.ts';
import type { CheckReport } from '../../returns/worker-protocol.ts';
import type { Checked } from './messages.ts';

/** Severities as headings, worst first. */
const HEADINGS: readonly (readonly [ReturnSeverity, string])[] = [
  ['must fix', 'Must fix'],
  ['should fix', 'Should fix'],
  ['please confirm', 'Please confirm'],
  ['for information', 'For information'],
];

/** More councils and quarters than these are counted, not named. */
const NAMED = 12;

/** Letters of a column as spreadsheets have them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

/** What is said where nothing was found that has to be corrected or looked at. */
export const CLEAN = 'Nothing to correct';

/** The outcome in a sentence. */
export function outcomeText({ receipt, words }: CheckReport): string {
  const must = words.counts['must fix'];
  if (must > 0) return `${counted(must, 'problem')} must be fixed`;
  const should = words.counts['should fix'];
  if (should > 0)
    return `The return can be sent, but ${counted(should, 'problem')} should be fixed first`;
  const confirm = words.counts['please confirm'];
  if (confirm > 0)
    return `The return can be sent once you have checked ${counted(confirm, 'finding')}`;
  return receipt.acceptable ? CLEAN : 'There is nothing to send';
}

/** What is announced once a file was read: `Read 12 rows. 2 things to correct.` */
export function announcement({ receipt, words: { counts } }: CheckReport): string {
  const wrong = counts['must fix'] + counts['should fix'];
  const confirm = counts['please confirm'];
  return [
    `Read ${counted(receipt.rows, 'row')}.`,
    wrong === 0 ? `${CLEAN}.` : `${counted(wrong, 'thing')} to correct.`,
    ...(confirm === 0 ? [] : [`${counted(confirm, 'thing')} to confirm.`]),
  ].join(' ');
}

/** What the outcome is about: the file, its rows, its councils and quarters. */
export function aboutText(fileName: string, { receipt, covers }: CheckReport): string {
  return [fileName, counted(receipt.rows, 'row'), ...aboutCovers(covers)].join(', ');
}

function aboutCovers(covers: readonly Covered[]): string[] {
  const [first] = covers;
  if (first === undefined) return [];
  if (covers.length === 1) return [first.name, `quarter to ${longDate(first.periodEnd)}`];
  return [counted(covers.length, 'council and quarter', 'councils and quarters')];
}

/** A severity, or the rules that passed, with a number. */
export interface CountView {
  /** Style class. */
  readonly name: string;
  readonly heading: string;
  readonly count: string;
}

/** How many findings of each severity there are, and how many rules passed. */
export function countViews({ counts, passed }: CheckReport['words']): CountView[] {
  return [
    ...HEADINGS.map(([severity, heading]) => ({
      name: classOf(severity),
      heading,
      count: thousands(counts[severity]),
    })),
    { name: 'passed', heading: 'Checks passed', count: thousands(passed.length) },
  ];
}

function classOf(severity: ReturnSeverity): string {
  return severity.replaceAll(' ', '-');
}

/** A kind of finding with the line it is shown under. */
export interface FindingView {
  readonly group: ExplainedGroup;
  /** Names the finding among all others of the file. */
  readonly key: string;
  readonly line: string;
  /** Style class and heading of its severity. */
  readonly name: string;
  readonly heading: string;
}

/** The findings, worst first. */
export function findingViews(groups: readonly ExplainedGroup[]): FindingView[] {
  return HEADINGS.flatMap(([severity, heading]) => {
    const own = groups.filter((group) => group.severity === severity);
    return own.map((group) => ({
      group,
      key: `${group.rule} ${group.column ?? ''}`,
      line: distinctLine(group, own),
      name: classOf(severity),
      heading,
    }));
  });
}

/** Where one rule found something in several columns in the same words, the column is named. */
function distinctLine({ line, column }: ExplainedGroup, among: readonly ExplainedGroup[]): string {
  const same = among.filter((other) => other.line === line);
  return same.length === 1 || column === undefined ? line : `${line} (${column})`;
}

/** What must be fixed about the columns: it is settled before anything else. */
const ABOUT_COLUMNS: ReadonlySet<RuleId> = new Set<RuleId>([
  'no-header',
  'missing-column',
  'duplicate-column',
  'reserved-column-name',
]);

/** Whether columns do not match, so that somebody should say which is which. */
export function columnsInDoubt({ words }: CheckReport): boolean {
  return words.groups.some(({ rule }) => ABOUT_COLUMNS.has(rule));
}

/** Whether any of its places can be fixed in the cell. */
export function fixesCells({ places }: ExplainedGroup): boolean {
  return places.some(({ fix }) => fix !== undefined);
}

/** Rules whose fixes can be made with one click. */
export function fixableRules({ report, fileFixes }: Checked): RuleId[] {
  const cells = report.words.groups.filter(fixesCells).map(({ rule }) => rule);
  return [...new Set([...cells, ...fileFixes])];
}

/** What was corrected in a row of the file, in a sentence. */
export interface CorrectionView {
  readonly row: number;
  readonly text: string;
}

/** The corrections in the order of the file. */
export function correctionViews(corrections: Corrections): CorrectionView[] {
  return [...corrections]
    .sort(([a], [b]) => a - b)
    .map(([row, correction]) => ({ row, text: `Row ${row} of your file: ${inWords(correction)}` }));
}

function inWords({ removed, cells, values = {} }: RowCorrection): string {
  if (removed === true) return 'removed.';
  const parts = Object.entries(values).map(([name, value]) => `${name} is now ‘${value}’`);
  return `${[...(cells === undefined ? [] : ['read as you chose']), ...parts].join(', ')}.`;
}

/** How many cells of a kind of finding the copy no longer has. */
export function fixedCount(group: ExplainedGroup, copy: Checked): number {
  const left = copy.report.words.groups.find(
    ({ rule, column }) => rule === group.rule && column === group.column,
  );
  return Math.max(0, group.count - (left?.count ?? 0));
}

/** The lines of the receipt: what is on the left, what on the right. */
export function receiptLines(
  receipt: Receipt,
  confirmed: readonly string[],
): (readonly [name: string, value: string])[] {
  const { file, sha256, covers, rows, counts, rules, format, checked } = receipt;
  const rest = covers.length - NAMED;
  return [
    ...covers.slice(0, NAMED).map((one) => ['Council and quarter', coverText(one)] as const),
    ...(rest > 0 ? [['', `and ${thousands(rest)} more`] as const] : []),
    ['File', file],
    ['SHA-256 of the file', sha256],
    ['Rows', thousands(rows)],
    ...Object.entries(counts).map(
      ([severity, count]) => [capitalised(severity), thousands(count)] as const,
    ),
    ...confirmed.map((line) => ['Confirmed', line] as const),
    ['Checked', `${longDate(checked)}, rules ${rules}, format ${format}`],
  ];
}

function coverText({ name, periodEnd, rows }: Covered): string {
  return `${name}, to ${longDate(periodEnd)} (${counted(rows, 'row')})`;
}
