/** Checking a return: bytes in, findings out. The same in the browser, on the command line and for what is published. */
import type { ReturnContext } from './context.ts';
import { checkRows, type RowsCheck } from './check/check-rows.ts';
import {
  collectFindings,
  type FindingGroup,
  type Findings,
  type Keep,
  type Place,
} from './check/findings.ts';
import { quarterEndOf } from './check/quarter.ts';
import { CsvReader } from './read/csv-reader.ts';
import type { FileRecord, RecordSink } from './read/record-sorter.ts';
import type { ColumnMapping, Header } from './read/header.ts';
import { textOf } from './read/file-text.ts';
import type { GrowingHash, ReturnSource } from './read/source.ts';
import { RULES, RULES_VERSION, type RuleId } from './rules/catalogue.ts';

/** How a check is done. */
export interface CheckOptions {
  /** What somebody said about the columns. */
  readonly mapping?: ColumnMapping;
  /** Which places are kept; 100 of each kind if not said. */
  readonly keep?: Keep;
  /** Told of every finding at once, kept or not. */
  readonly onFinding?: (rule: RuleId, place: Place) => void;
  /** Told of every record in the order of the file, before what is found about it. */
  readonly onRecord?: (record: FileRecord) => void;
}

/** How a file is read besides. */
export interface ReadOptions {
  /** Told after each chunk how many bytes and rows were read. */
  readonly progress?: (bytes: number, rows: number) => void;
  /** Asks for the check to stop. */
  readonly signal?: { readonly aborted: boolean };
  /** Grows with the file; without it, the result has no SHA-256. */
  readonly hash?: GrowingHash;
}

/** A council and quarter that a file has rows for. */
export interface Covered {
  /** Slug. */
  readonly council: string;
  readonly name: string;
  /** Last day of the quarter. */
  readonly periodEnd: string;
  readonly rows: number;
}

/** What a check found. */
export interface CheckResult {
  /** Rows of the return, header, blank and odd lines not counted. */
  readonly rows: number;
  readonly findings: readonly FindingGroup[];
  /** The header as it was understood; undefined if none was found. */
  readonly header?: Header;
  readonly delimiter: string;
  /** By council, then quarter. */
  readonly covers: readonly Covered[];
  readonly rules: string;
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256?: string;
  /** Whether it was stopped before its end. */
  readonly cancelled: boolean;
}

/** Whether anything must be fixed before the return can be accepted. */
export function mustBeFixed({ findings }: Pick<CheckResult, 'findings'>): boolean {
  return findings.some(({ rule }) => RULES[rule].severity === 'must fix');
}

/** Checks a file as it is read. */
export async function checkReturn(
  source: ReturnSource,
  context: ReturnContext,
  options: CheckOptions & ReadOptions = {},
): Promise<CheckResult> {
  const { signal, hash, progress } = options;
  const check = beginCheck(context, options);
  const text = textOf(source, {
    problem: check.findings.add,
    progress: (bytes) => progress?.(bytes, check.rowCount()),
    ...(signal === undefined ? {} : { signal }),
    ...(hash === undefined ? {} : { hash }),
  });
  let read = false;
  for await (const chunk of text) {
    read = true;
    check.reader.push(chunk);
  }
  const cancelled = signal?.aborted === true;
  const broken = check.findings.groups().some(({ rule }) => ENDS_READING.has(rule));
  if (!cancelled && (read || !broken)) check.end();
  return { ...check.result(), cancelled, ...(hash === undefined ? {} : { sha256: hash.hex() }) };
}

/** After these there is no text to be checked. */
const ENDS_READING: ReadonlySet<RuleId> = new Set<RuleId>([
  'not-csv',
  'unreadable-workbook',
  'file-too-large',
]);

/** Checks text that is at hand, such as what was pasted or is published. */
export function checkText(
  text: string,
  context: ReturnContext,
  options: CheckOptions = {},
): CheckResult {
  const check = beginCheck(context, options);
  check.reader.push(text.replace(/^\ufeff/, ''));
  check.end();
  return check.result();
}

/** Rows that are not checked further. */
const SET_ASIDE: ReadonlySet<string> = new Set<FileRecord['kind']>([
  'ragged',
  'unclosed-quote',
  'stray-quote',
]);

interface RunningCheck {
  readonly findings: Findings;
  readonly reader: CsvReader;
  rowCount(): number;
  end(): void;
  result(): CheckResult;
}

function beginCheck(context: ReturnContext, options: CheckOptions): RunningCheck {
  const { mapping, keep, onFinding, onRecord } = options;
  const findings = collectFindings(keep, onFinding);
  const rows = checkRows(context, findings.add);
  let rowCount = 0;
  let complete = true;
  let header: Header | undefined;
  const sink: RecordSink = {
    problem: findings.add,
    header(found) {
      header = found;
      rows.header(found);
    },
    record(record) {
      onRecord?.(record);
      if (SET_ASIDE.has(record.kind)) complete = false;
      if (record.kind !== 'row') return;
      rowCount += 1;
      rows.row(record.cells, record.row);
    },
  };
  const reader = new CsvReader(context.format, sink, mapping);
  return {
    findings,
    reader,
    rowCount: () => rowCount,
    end() {
      reader.end();
      rows.end(complete);
    },
    result: () => ({
      rows: rowCount,
      findings: findings.groups(),
      delimiter: reader.delimiter,
      covers: covered(rows, context),
      rules: RULES_VERSION,
      cancelled: false,
      ...(header === undefined ? {} : { header }),
    }),
  };
}

function covered(rows: RowsCheck, { councils }: ReturnContext): Covered[] {
  return [...rows.groups]
    .map((group) => ({
      council: councils[group.council]?.slug ?? '',
      name: councils[group.council]?.name ?? '',
      periodEnd: quarterEndOf(group.quarter),
      rows: group.rows.reduce((count, row) => count + (row === 0 ? 0 : 1), 0),
    }))
    .sort((a, b) => compare(a.council, b.council) || compare(a.periodEnd, b.periodEnd));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
