/** The accepted returns: one file for each council and year, one receipt for each acceptance, and an archive of what corrections replaced. */
import type { z } from 'zod';
import {
  obtainedReceiptRow,
  receiptRow,
  type ObtainedReceiptRow,
  type ReceiptRow,
} from '../schemas/receipt.ts';
import type { Finding } from '../schemas/finding.ts';
import type { BandName } from '../schemas/return-lists.ts';
import { RETURN_KEY, returnRow, type ReturnRow } from '../schemas/return.ts';
import type { DataFiles } from './assemble.ts';
import type { Table } from './catalogue.ts';
import { parseTable } from './table.ts';

/** The rows in force. Paths are relative to the folder of returns. */
export const RETURNS_TABLE: Table<typeof returnRow> = {
  path: '<year>/<slug>.csv',
  schema: returnRow,
  columns: Object.keys(returnRow.shape),
  key: RETURN_KEY,
};

/** What a return of version 1 of the format lacks. */
const NO_BANDS = {
  under_5: undefined,
  '5_to_10': undefined,
  '10_to_15': undefined,
  '15_to_20': undefined,
  '20_to_25': undefined,
  '25_to_30': undefined,
  '30_plus': undefined,
} as const satisfies Record<BandName, undefined>;

/** The rows in force of a return accepted in version 1 of the format. */
const FIRST_VERSION = {
  ...RETURNS_TABLE,
  schema: returnRow.omit({
    under_5: true,
    '5_to_10': true,
    '10_to_15': true,
    '15_to_20': true,
    '20_to_25': true,
    '25_to_30': true,
    '30_plus': true,
  }),
  columns: RETURNS_TABLE.columns.filter((column) => !(column in NO_BANDS)),
};

/** The table that rows are written as: that of the first version of the format where none of them has a band. */
export function returnsTableFor(rows: readonly Readonly<Record<string, string>>[]): Table {
  const hasBand = rows.some((row) =>
    Object.keys(NO_BANDS).some((name) => (row[name] ?? '') !== ''),
  );
  return hasBand ? RETURNS_TABLE : FIRST_VERSION;
}

/** Reads accepted rows in the columns of either version. */
function parseReturns(csv: string, path: string): { rows: ReturnRow[]; findings: Finding[] } {
  const [header = ''] = csv.split(/\r?\n/, 1);
  if (header !== FIRST_VERSION.columns.join()) return parseTable(RETURNS_TABLE, csv, path);
  const { rows, findings } = parseTable(FIRST_VERSION, csv, path);
  return { rows: rows.map((row) => ({ ...row, ...NO_BANDS })), findings };
}

/** Which council submitted what, and when it was accepted. */
export const RECEIPTS_TABLE: Table<typeof receiptRow> = {
  path: 'receipts.csv',
  schema: receiptRow,
  columns: Object.keys(receiptRow.shape),
  key: ['council', 'period_end', 'version'],
};

/** The same for returns that were obtained under freedom of information, with where the answer is. */
export const OBTAINED_RECEIPTS_TABLE: Table<typeof obtainedReceiptRow> = {
  ...RECEIPTS_TABLE,
  schema: obtainedReceiptRow,
  columns: Object.keys(obtainedReceiptRow.shape),
};

/** Where, within the folder of returns, those are kept that a council did not send itself. */
export const OBTAINED_FOLDER = 'obtained/';

/** Where the rows of a council's year are. */
export function returnPath(council: string, periodEnd: string): string {
  return `${periodEnd.slice(0, 4)}/${council}.csv`;
}

/** Where the archive keeps the rows that a correction replaced, named by the file they came from. */
export function archivePath({ council, period_end: end, version, sha256 }: ReceiptRow): string {
  return `superseded/${council}.${end}.${version}.${sha256.slice(0, 8)}.csv`;
}

/** A council's accepted return for one quarter. */
export interface AcceptedReturn<R extends ReceiptRow = ReceiptRow> {
  /** Slug. */
  readonly council: string;
  /** Last day of the quarter. */
  readonly periodEnd: string;
  readonly rows: readonly ReturnRow[];
  /** The receipt of the rows in force. */
  readonly receipt: R;
  /** Receipts of what was replaced, oldest first. */
  readonly earlier: readonly R[];
}

/** A council's answer for one quarter to a request under freedom of information. */
export type ObtainedReturn = AcceptedReturn<ObtainedReceiptRow>;

/** Everything that was accepted in one way. */
export interface AcceptedReturns<R extends ReceiptRow = ReceiptRow> {
  /** By council, then quarter. */
  readonly returns: readonly AcceptedReturn<R>[];
  readonly receipts: readonly R[];
  readonly findings: readonly Finding[];
}

/**
 * A folder within another.
 * @param name with a slash at the end
 */
export function within(files: DataFiles, name: string): DataFiles {
  return {
    read: (path) => files.read(`${name}${path}`),
    list: (folder) => files.list(`${name}${folder}`),
  };
}

/** Paths of every file of rows in force, sorted. */
export function returnFiles(files: DataFiles): string[] {
  const years = files.list('.').filter((name) => /^20\d\d$/.test(name));
  return years.flatMap((year) =>
    files
      .list(year)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => `${year}/${name}`),
  );
}

/**
 * Reads what councils sent themselves, and puts rows and receipts together.
 * @param files the folder of returns: data/returns, or another in its place
 */
export function assembleReturns(files: DataFiles): AcceptedReturns {
  return joined(files, RECEIPTS_TABLE);
}

/**
 * Reads what was obtained under freedom of information, in the same way. It is kept apart from what councils sent.
 * @param files the folder of returns
 * @returns findings with files relative to the folder of returns
 */
export function assembleObtained(files: DataFiles): AcceptedReturns<ObtainedReceiptRow> {
  const accepted = joined(within(files, OBTAINED_FOLDER), OBTAINED_RECEIPTS_TABLE);
  const findings = [...accepted.findings, ...accepted.receipts.flatMap(wrongAnswerDate)];
  return { ...accepted, findings: findings.map(inObtained) };
}

function inObtained(finding: Finding): Finding {
  return { ...finding, file: `${OBTAINED_FOLDER}${finding.file}` };
}

/** An answer cannot be older than the quarter it is about, or newer than its acceptance. */
function wrongAnswerDate(receipt: ObtainedReceiptRow): Finding[] {
  const { council, period_end: end, accepted, answered } = receipt;
  if (answered > end && answered <= accepted) return [];
  const message = `The answer is dated ${answered}. It must be after the quarter, which ended on ${end}, and not after ${accepted}, when it was accepted. Correct the date.`;
  const value = `${council} ${end}`;
  const { path: file } = OBTAINED_RECEIPTS_TABLE;
  return [{ code: 'wrong-answer-date', severity: 'error', file, value, message }];
}

function joined<R extends ReceiptRow>(
  files: DataFiles,
  table: Table<z.ZodType<R>>,
): AcceptedReturns<R> {
  const receiptsText = files.read(table.path);
  const { rows: receipts, findings: badReceipts } =
    receiptsText === undefined
      ? { rows: [], findings: [] }
      : parseTable(table, receiptsText, table.path);
  const read = returnFiles(files).map((path) => {
    return { path, ...parseReturns(files.read(path) ?? '', path) };
  });
  const all = read.flatMap(({ path, rows }) => joinReceipts(path, rows, receipts));
  const returns = all.flatMap((one) => ('receipt' in one ? [one] : []));
  return {
    returns,
    receipts,
    findings: [
      ...badReceipts,
      ...read.flatMap(({ findings }) => findings),
      ...all.flatMap((one) => ('receipt' in one ? [] : [one])),
      ...receiptsAlone(receipts, returns),
      ...replacedRowsMissing(returns, files),
    ],
  };
}

function joinReceipts<R extends ReceiptRow>(
  path: string,
  rows: readonly ReturnRow[],
  receipts: readonly R[],
): (AcceptedReturn<R> | Finding)[] {
  const council = path.replace(/^.*\/|\.csv$/g, '');
  return [...Map.groupBy(rows, ({ period_end: end }) => end)].map(([periodEnd, ofQuarter]) => {
    const own = receipts
      .filter((receipt) => receipt.council === council && receipt.period_end === periodEnd)
      .sort((a, b) => a.version - b.version);
    const receipt = own.at(-1);
    if (receipt === undefined) return withoutReceipt(path, periodEnd);
    return { council, periodEnd, rows: ofQuarter, receipt, earlier: own.slice(0, -1) };
  });
}

function withoutReceipt(file: string, periodEnd: string): Finding {
  const message = `There are rows for ${periodEnd} but no receipt of them in ${RECEIPTS_TABLE.path}. Accept the return with npm run returns -- accept FILE.`;
  return { code: 'return-without-receipt', severity: 'error', file, value: periodEnd, message };
}

function receiptsAlone(
  receipts: readonly ReceiptRow[],
  returns: readonly AcceptedReturn[],
): Finding[] {
  const known = new Set(returns.map(({ council, periodEnd }) => `${council} ${periodEnd}`));
  return receipts
    .filter(({ council, period_end: end }) => !known.has(`${council} ${end}`))
    .map(({ council, period_end: end }) => ({
      code: 'receipt-without-return',
      severity: 'error',
      file: RECEIPTS_TABLE.path,
      value: `${council} ${end}`,
      message: `${returnPath(council, end)} has no rows for this receipt. Restore the file from git.`,
    }));
}

function replacedRowsMissing(returns: readonly AcceptedReturn[], files: DataFiles): Finding[] {
  return returns
    .flatMap(({ earlier }) => earlier.map(archivePath))
    .filter((path) => files.read(path) === undefined)
    .map((path) => ({
      code: 'superseded-return-missing',
      severity: 'error',
      file: path,
      message: 'The rows that a correction replaced are missing. Restore the file from git.',
    }));
}
