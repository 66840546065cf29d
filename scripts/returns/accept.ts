/** Accepts a return: its rows go into data/returns with a receipt, and what they replace goes into the archive. */
import { counted } from '../../src/dataset/text/counted.ts';
import { checkReturn, mustBeFixed, type CheckResult } from '../../src/returns/check.ts';
import { RowFixer } from '../../src/returns/fix/row-fixer.ts';
import type { ReturnSource } from '../../src/returns/read/source.ts';
import { OBTAINED, type ReceiptRow } from '../../src/schemas/receipt.ts';
import { formatTable, readCsv } from '../../src/tables/table.ts';
import {
  archivePath,
  RETURNS_TABLE,
  returnsTableFor,
  returnPath,
} from '../../src/tables/returns.ts';
import type { NewFile } from '../shared/new-file.ts';
import { Failure } from '../shared/failure.ts';
import { changesOf, type Cells } from './changes.ts';
import { rowsHash } from './rows-hash.ts';
import { platformHash, type Setting } from './setting.ts';

/** Where an answer under freedom of information is, and of which day, as the columns of its receipt. */
export interface Answer {
  readonly answer_link: string;
  readonly answered: string;
}

/** What accepting a file would do. */
export interface Acceptance {
  readonly result: CheckResult;
  /** Files to be written into the folder of returns, all or none. Empty if nothing changes. */
  readonly files: readonly NewFile[];
  /** What changes, in words. */
  readonly lines: readonly string[];
}

/** The rows of one council and quarter of the file. */
interface SubmittedQuarter {
  readonly council: string;
  readonly periodEnd: string;
  readonly rows: readonly Cells[];
}

/**
 * Checks a file and works out what accepting it changes. Writes nothing.
 * The acceptance has no files if anything must be fixed.
 * @param answer given for a return that was obtained, which has a setting of its own
 * @throws Failure if the answer is older than a quarter of the file
 */
export async function planAcceptance(
  source: ReturnSource,
  setting: Setting,
  answer?: Answer,
): Promise<Acceptance> {
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
  const plan = new AcceptancePlan(result, setting, answer);
  for (const quarter of quartersOf(rows, setting)) plan.add(quarter);
  return { result, files: plan.files(), lines: plan.lines };
}

/** A row with nothing in it. */
const NOTHING: Cells = Object.fromEntries(RETURNS_TABLE.columns.map((column) => [column, '']));

function asCells(row: readonly string[]): Cells {
  return Object.fromEntries(RETURNS_TABLE.columns.map((column, at) => [column, row[at] ?? '']));
}

function quartersOf(rows: readonly Cells[], { context }: Setting): SubmittedQuarter[] {
  const slugs = new Map(
    context.councils.flatMap(({ slug, codes }) => codes.map(({ code }) => [code, slug] as const)),
  );
  const quarters = Map.groupBy(
    rows,
    (row) => `${slugs.get(row.council_code ?? '')} ${row.period_end}`,
  );
  return [...quarters].map(([key, own]) => {
    const [council = '', periodEnd = ''] = key.split(' ');
    return { council, periodEnd, rows: own };
  });
}

/** What accepting the quarters of a file changes in the folder of returns. */
class AcceptancePlan {
  readonly lines: string[] = [];
  readonly #result: CheckResult;
  readonly #setting: Setting;
  readonly #answer: Answer | undefined;
  readonly #receipts: Cells[];
  /** The text of each file that changes, by its path. */
  readonly #texts = new Map<string, string>();

  constructor(result: CheckResult, setting: Setting, answer: Answer | undefined) {
    this.#result = result;
    this.#setting = setting;
    this.#answer = answer;
    this.#receipts = this.#rowsOf(setting.receiptsTable.path);
  }

  add(submitted: SubmittedQuarter): void {
    const { council, periodEnd, rows } = submitted;
    if (this.#answer !== undefined && this.#answer.answered <= periodEnd)
      throw new Failure(answeredTooEarly(submitted, this.#answer));
    // Rows accepted in an earlier version of the format lack its later columns.
    const inYear = this.#rowsOf(returnPath(council, periodEnd)).map((row) => ({
      ...NOTHING,
      ...row,
    }));
    const before = inYear.filter((row) => row.period_end === periodEnd);
    const changes = changesOf(before, rows, RETURNS_TABLE);
    if (before.length > 0 && changes.length === 0 && this.#isSameAnswer(submitted)) {
      this.#keep(submitted);
      return;
    }
    const others = inYear.filter((row) => row.period_end !== periodEnd);
    this.#replace(submitted, before, others);
    this.lines.push(
      summary(submitted, before.length, this.#answer),
      ...changes.map((change) => `  ${change}`),
    );
  }

  files(): NewFile[] {
    const texts = new Map(this.#texts);
    const { receiptsTable, within } = this.#setting;
    if (texts.size > 0) texts.set(receiptsTable.path, formatTable(receiptsTable, this.#receipts));
    return [...texts].map(([path, text]) => ({ path: `${within}${path}`, text }));
  }

  /** Whether the rows have a receipt already that names this answer. Rows that a council sent have none to name. */
  #isSameAnswer(submitted: SubmittedQuarter): boolean {
    if (this.#answer === undefined) return true;
    const { council, periodEnd } = submitted;
    const own = this.#receipts.filter(
      (receipt) => receipt.council === council && receipt.period_end === periodEnd,
    );
    const last = own.sort((a, b) => Number(a.version) - Number(b.version)).at(-1);
    const { answer_link: link, answered } = this.#answer;
    return last === undefined || (last.answer_link === link && last.answered === answered);
  }

  /** Leaves the rows as they are. Only a receipt that was lost is written again. */
  #keep(submitted: SubmittedQuarter): void {
    const { council, periodEnd } = submitted;
    const isLost = lastReceipt(submitted, this.#setting) === undefined;
    this.lines.push(`${council} ${periodEnd}: unchanged${isLost ? ', and given a receipt' : ''}`);
    if (!isLost) return;
    this.#texts.set(returnPath(council, periodEnd), this.#textOf(returnPath(council, periodEnd)));
    this.#receipts.push(this.#newReceipt(submitted, undefined));
  }

  #textOf(path: string): string {
    return this.#texts.get(path) ?? this.#setting.files.read(path) ?? '';
  }

  /** Puts the rows in place of those before, which go into the archive. */
  #replace(submitted: SubmittedQuarter, before: readonly Cells[], others: readonly Cells[]): void {
    const { council, periodEnd, rows } = submitted;
    const last = lastReceipt(submitted, this.#setting);
    if (before.length > 0 && last === undefined)
      throw new Failure(withoutReceipt(submitted, this.#setting));
    if (before.length > 0 && last !== undefined) {
      if (rowsHash(before) !== last.rows_sha256)
        throw new Failure(otherRows(submitted, this.#setting));
      this.#texts.set(archivePath(last), formatTable(returnsTableFor(before), before));
    }
    const all = [...others, ...rows];
    const text = formatTable(returnsTableFor(all), all);
    this.#texts.set(returnPath(council, periodEnd), text);
    this.#receipts.push(this.#newReceipt(submitted, last));
  }

  #newReceipt(submitted: SubmittedQuarter, last: ReceiptRow | undefined): Cells {
    const receipt = {
      ...receiptCells(submitted, last, this.#result, this.#setting),
      ...this.#answer,
    };
    this.#setting.receiptsTable.schema.parse(receipt);
    return receipt;
  }

  /**
   * The rows of a file as they are by now.
   * @throws Failure if a file of the project itself cannot be read: nothing may be lost by writing over it
   */
  #rowsOf(path: string): Cells[] {
    const csv = this.#textOf(path);
    const { rows, findings } = readCsv(csv, path);
    const [first] = csv === '' ? [] : findings;
    if (first !== undefined)
      throw new Failure(`data/returns/${this.#setting.within}${path}: ${first.message}`);
    return rows.map(({ cells }) => cells);
  }
}

function answeredTooEarly({ council, periodEnd }: SubmittedQuarter, { answered }: Answer): string {
  return `--date ${answered} is not after ${periodEnd}, and an answer about that quarter of ${council} cannot be older. Give the day of the answer. Nothing was accepted.`;
}

function summary(
  { council, periodEnd, rows }: SubmittedQuarter,
  before: number,
  answer: Answer | undefined,
): string {
  const how = answer === undefined ? '' : ` as ${OBTAINED}`;
  const earlier = answer === undefined ? 'the earlier return' : 'the earlier answer';
  const what = before === 0 ? `accepted${how}` : `corrected${how}, and ${earlier} is kept`;
  return `${council} ${periodEnd}: ${what} (${counted(rows.length, 'row')})`;
}

/** Without its receipt nobody can say what the earlier return was, so it is not replaced. */
function withoutReceipt(
  { council, periodEnd }: SubmittedQuarter,
  { within, receiptsTable }: Setting,
): string {
  return `There are rows of ${council} for ${periodEnd}, but no receipt of them in data/returns/${within}${receiptsTable.path}. Restore that file from git before you accept a correction. Nothing was accepted.`;
}

function otherRows({ council, periodEnd }: SubmittedQuarter, { within }: Setting): string {
  return `The rows of ${council} for ${periodEnd} are not those of their receipt. Restore data/returns/${within}${returnPath(council, periodEnd)} from git before you accept a correction. Nothing was accepted.`;
}

function lastReceipt(
  { council, periodEnd }: SubmittedQuarter,
  { accepted }: Setting,
): ReceiptRow | undefined {
  return accepted.receipts
    .filter((receipt) => receipt.council === council && receipt.period_end === periodEnd)
    .sort((a, b) => a.version - b.version)
    .at(-1);
}

function receiptCells(
  { council, periodEnd, rows }: SubmittedQuarter,
  last: ReceiptRow | undefined,
  { sha256 = '', rules }: CheckResult,
  { context, files }: Setting,
): Cells {
  const version = Math.max(last?.version ?? 0, lastArchived(files, council, periodEnd)) + 1;
  return {
    council,
    period_end: periodEnd,
    version: String(version),
    accepted: context.today,
    sha256,
    rules,
    rows: String(rows.length),
    rows_sha256: rowsHash(rows),
  };
}

/** The highest version that the archive has of a council and quarter, 0 for none. */
function lastArchived(files: Setting['files'], council: string, periodEnd: string): number {
  const start = `${council}.${periodEnd}.`;
  const own = files.list('superseded').filter((name) => name.startsWith(start));
  return Math.max(0, ...own.map((name) => Number.parseInt(name.slice(start.length), 10)));
}
