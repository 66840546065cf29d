/** What accepting a reply changes in the folder of replies. */
import { longDate } from '../../src/dataset/text/format.ts';
import { replyReceiptRow, replyRow, type ReplyRow } from '../../src/schemas/reply.ts';
import {
  assembleReplies,
  REPLIES_TABLE,
  REPLY_RECEIPTS_TABLE,
  type Reply,
} from '../../src/tables/replies.ts';
import { formatTable, readCsv } from '../../src/tables/table.ts';
import { dataFiles } from '../shared/data-folder.ts';
import { Failure } from '../shared/failure.ts';
import type { Plan } from './accept-command.ts';
import type { Cells } from './changes.ts';
import { replyHash, type Statement } from './reply-rules.ts';

/** The cells of a receipt that are not of the reply itself. */
type ReceiptCells = Pick<Cells, 'accepted' | 'sha256' | 'contact_details'>;

/**
 * Adds a reply to the tables. What there is already stays.
 * @throws Failure if the tables cannot be read
 */
export function planReply(statement: Statement, receipt: ReceiptCells, folder: string): Plan {
  const files = dataFiles(folder);
  const { replies, findings } = assembleReplies(files);
  const [first] = findings;
  if (first !== undefined) throw new Failure(`data/replies/${first.file}: ${first.message}`);
  const own = replies.filter((one) => isSamePoint(one, statement));
  const where = `${statement.council_code} ${statement.year} ${statement.about}`;
  if (own.some((one) => isSame(one, statement)))
    return { files: [], lines: [`${where}: unchanged`] };
  const number = Math.max(0, ...own.map((one) => one.number)) + 1;
  const row = { ...statement, number };
  const before = own.length === 0 ? '' : `, and shown before ${earlier(own)} if it is the newer`;
  return {
    files: [
      withRow(files, REPLIES_TABLE, cellsOf(row)),
      withRow(files, REPLY_RECEIPTS_TABLE, receiptCells(row, receipt)),
    ],
    lines: [`${where}: the reply of ${longDate(row.received)} is accepted${before}`],
  };
}

function earlier(own: readonly Reply[]): string {
  return own.length === 1 ? 'the other reply' : `the ${own.length} other replies`;
}

function isSamePoint(a: Statement, b: Statement): boolean {
  return a.council_code === b.council_code && a.year === b.year && a.about === b.about;
}

function isSame(a: Statement, b: Statement): boolean {
  return a.text === b.text && a.sender_role === b.sender_role && a.received === b.received;
}

function cellsOf(row: ReplyRow): Cells {
  const cells = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, String(value)]),
  );
  replyRow.parse(cells);
  return cells;
}

function receiptCells(row: ReplyRow, receipt: ReceiptCells): Cells {
  const { council_code: code, year, about, number } = row;
  const cells = {
    council_code: code,
    year: String(year),
    about,
    number: String(number),
    ...receipt,
    reply_sha256: replyHash(row),
  };
  replyReceiptRow.parse(cells);
  return cells;
}

function withRow(
  files: ReturnType<typeof dataFiles>,
  table: typeof REPLIES_TABLE | typeof REPLY_RECEIPTS_TABLE,
  cells: Cells,
): { path: string; text: string } {
  const before = readCsv(files.read(table.path) ?? '', table.path).rows.map((row) => row.cells);
  return { path: table.path, text: formatTable(table, [...before, cells]) };
}
