/** Accepting a return: rows into data/returns, a receipt, and what it replaces kept. */
import { checkReturn, mustBeFixed, type CheckResult } from '../../src/returns/check.ts';
import { RowFixer } from '../../src/returns/fix/row-fixer.ts';
import { countedRows } from '../../src/returns/receipt.ts';
import type { ReturnSource } from '../../src/returns/read/source.ts';
import { receiptRow, type ReceiptRow } from '../../src/schemas/receipt.ts';
import { formatTable, readCsv } from '../../src/tables/table.ts';
import {
  RECEIPTS_TABLE,
  RETURNS_TABLE,
  returnPath,
  supersededPath,
} from '../../src/tables/returns.ts';
import type { NewFile } from '../shared/replace-files.ts';
import { Failure } from '../shared/failure.ts';
import { changesOf, type Cells } from './changes.ts';
import { platformHash, type Setting } from './setting.ts';

/** What accepting a file would do. */
export interface Acceptance {
  readonly result: CheckResult;
  /** Files to be written into the folder of returns, as one. Empty if nothing changes. */
  readonly files: readonly NewFile[];
  /** What changes, in words. */
  readonly lines: readonly string[];
}

/** One council and quarter of the file. */
interface Part {
  readonly council: string;
  readonly periodEnd: string;
  readonly rows: readonly Cells[];
}

/**
 * Checks a file and works out what accepting it changes. Writes nothing.
 * The acceptance has no files if anything must be fixed.
 */
export async function planAcceptance(source: ReturnSource, setting: Setting): Promise<Acceptance> {
  const rows: Cells[] = [];
  const { context } = setting;
  const fixer = new RowFixer(context);
  const result = await checkReturn(source, context, {
    hash: platformHash(),
    onRecord({ kind, cells }) {
      if (kind === 'row') rows.push(asCells(fixer.fix(cells)));
    },
  });
  if (mustBeFixed(result)) return { result, files: [], lines: [] };
  return { result, ...plan(partsOf(rows, setting), result, setting) };
}

function asCells(row: readonly string[]): Cells {
  return Object.fromEntries(RETURNS_TABLE.columns.map((column, at) => [column, row[at] ?? '']));
}

function partsOf(rows: readonly Cells[], { context }: Setting): Part[] {
  const slugs = new Map(
    context.councils.flatMap(({ slug, codes }) => codes.map(({ code }) => [code, slug] as const)),
  );
  const groups = Map.groupBy(
    rows,
    (row) => `${slugs.get(row.council_code ?? '')} ${row.period_end}`,
  );
  return [...groups].map(([key, own]) => {
    const [council = '', periodEnd = ''] = key.split(' ');
    return { council, periodEnd, rows: own };
  });
}

function plan(
  parts: readonly Part[],
  { sha256 = '', rules }: CheckResult,
  setting: Setting,
): Pick<Acceptance, 'files' | 'lines'> {
  const texts = new Map<string, string>();
  const lines: string[] = [];
  const receipts = currentRows(setting, RECEIPTS_TABLE.path);
  for (const part of parts) {
    const path = returnPath(part.council, part.periodEnd);
    const standing = rowsOf(texts.get(path) ?? setting.files.read(path) ?? '', path);
    const before = standing.filter((row) => row.period_end === part.periodEnd);
    const changes = changesOf(before, part.rows, RETURNS_TABLE);
    if (before.length > 0 && changes.length === 0) {
      lines.push(`${part.council} ${part.periodEnd}: unchanged`);
      continue;
    }
    const last = lastReceipt(part, setting);
    if (before.length > 0 && last !== undefined) {
      texts.set(supersededPath(last), formatTable(RETURNS_TABLE, before));
    }
    const others = standing.filter((row) => row.period_end !== part.periodEnd);
    texts.set(path, formatTable(RETURNS_TABLE, [...others, ...part.rows]));
    receipts.push(newReceipt(part, last, sha256, rules, setting));
    lines.push(summary(part, before.length), ...changes.map((change) => `  ${change}`));
  }
  if (texts.size > 0) texts.set(RECEIPTS_TABLE.path, formatTable(RECEIPTS_TABLE, receipts));
  return { files: [...texts].map(([path, text]) => ({ path, text })), lines };
}

function summary({ council, periodEnd, rows }: Part, before: number): string {
  const what = before === 0 ? 'accepted' : 'corrected; the earlier return is kept';
  return `${council} ${periodEnd}: ${what}, ${countedRows(rows.length)}`;
}

function lastReceipt({ council, periodEnd }: Part, { accepted }: Setting): ReceiptRow | undefined {
  return accepted.receipts
    .filter((receipt) => receipt.council === council && receipt.period_end === periodEnd)
    .sort((a, b) => a.version - b.version)
    .at(-1);
}

function newReceipt(
  { council, periodEnd, rows }: Part,
  last: ReceiptRow | undefined,
  sha256: string,
  rules: string,
  { context }: Setting,
): Cells {
  const receipt = {
    council,
    period_end: periodEnd,
    version: String((last?.version ?? 0) + 1),
    accepted: context.today,
    sha256,
    rules,
    rows: String(rows.length),
  };
  receiptRow.parse(receipt);
  return receipt;
}

function currentRows({ files }: Setting, path: string): Cells[] {
  return rowsOf(files.read(path) ?? '', path);
}

/** @throws Failure if a file of the project itself cannot be read: nothing may be lost by writing over it */
function rowsOf(csv: string, path: string): Cells[] {
  const { rows, findings } = readCsv(csv, path);
  const [first] = csv === '' ? [] : findings;
  if (first !== undefined) throw new Failure(`data/returns/${path}: ${first.message}`);
  return rows.map(({ cells }) => cells);
}
