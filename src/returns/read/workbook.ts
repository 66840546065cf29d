/** Reads the first sheet of an .xlsx workbook as CSV text. It is a file of its own because its library is loaded only for workbooks. */
import readWorkbook from 'read-excel-file/universal';
import { csvLine } from './csv-line.ts';

/** A sheet as CSV. */
export interface Sheet {
  readonly name: string;
  readonly csv: string;
}

/** The most bytes that all files in the archive may have once unpacked. An archive with more is a trap, not a return. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;

/**
 * Reads the first sheet.
 * @returns undefined if it is no workbook, is damaged, or would unpack to more than a return can be
 */
export async function readFirstSheet(bytes: Uint8Array): Promise<Sheet | undefined> {
  if (!(unpackedSize(bytes) <= LARGEST_UNPACKED)) return undefined;
  try {
    // The library wants a buffer of its own.
    const [first] = await readWorkbook(bytes.slice().buffer, { trim: false });
    if (first === undefined) return undefined;
    return { name: first.sheet, csv: first.data.map((row) => csvLine(row.map(cellText))).join('') };
  } catch {
    return undefined;
  }
}

/** A cell as a spreadsheet would write it to CSV, dates year first. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell);
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? cell : '';
}

/** How far a date may be from midnight for no other reason than how it was worked out, in milliseconds. */
const NEAR_MIDNIGHT = 60_000;

/** The day of a date. One that is a few seconds before midnight is that of the next day. */
function dateText(date: Date): string {
  return new Date(date.getTime() + NEAR_MIDNIGHT).toISOString().slice(0, 10);
}

/** Smaller than this is what a calculation leaves where it should give 0. */
const RESIDUE = 1e-9;

/** Fifteen digits, as many as a spreadsheet shows: 15.200000000000001 is 15.2, and -2.8E-17 is 0. */
function numberText(value: number): string {
  return Math.abs(value) < RESIDUE ? '0' : String(Number(value.toPrecision(15)));
}

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/**
 * The size of all files of a zip archive once unpacked, in bytes, by its own directory (APPNOTE 4.3.12 and 4.3.16).
 * @returns NaN if it has none
 */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === -1) return NaN;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_ENTRY) return NaN;
    total += view.getUint32(at + 24, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return total;
}

/** The end of the directory is within the last 64 KB and 22 bytes. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}
