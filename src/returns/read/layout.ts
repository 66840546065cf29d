/** Finds out how a file is laid out: what separates its values, and which line names its columns. */
import type { ReturnFormat } from '../../schemas/return-format.ts';
import {
  columnNames,
  HEADER_NAMES,
  headerScore,
  MOST_COLUMNS,
  type ColumnNames,
} from './column-names.ts';
import type { ColumnMapping } from './header.ts';
import { Tokeniser } from './tokeniser.ts';

/** How a file is laid out. */
export interface FileLayout {
  readonly delimiter: string;
  /** Row of the header as a spreadsheet counts, 0 if there is none; undefined if no line of the sample names the columns. */
  readonly headerRow: number | undefined;
  /** The first line that is not blank. */
  readonly firstLine: string;
}

/** How much text is looked at to find delimiter and header, in characters. */
export const SAMPLE_CHARS = 1 << 16;
/** How many records of it. */
const SAMPLE_RECORDS = 20;

/** The most cells of a record that are looked at or shown. A wider one has the wrong number of cells anyway. */
export const MOST_CELLS = 2 * MOST_COLUMNS;

const OTHER_DELIMITERS = [';', '\t', '|'] as const;

/** The first records of a file as one delimiter splits them. */
interface Attempt {
  readonly delimiter: string;
  readonly records: readonly (readonly string[])[];
  /** The most columns of the format that one record names. */
  readonly score: number;
  /** The position of the first record that names at least half as many: of two headers, the first. */
  readonly at: number;
  /** Cells of the first record. */
  readonly width: number;
}

/**
 * Tries each delimiter and takes the one under which a line names the most columns. Commas win a tie.
 * @param sample the beginning of the file's text
 * @param mapping what somebody chose for the columns: its header row is taken as it is
 */
export function findLayout(
  sample: string,
  format: ReturnFormat,
  mapping?: ColumnMapping,
): FileLayout {
  const names = columnNames(format);
  const commas = attempt(sample, ',', names);
  const best = OTHER_DELIMITERS.map((delimiter) => attempt(sample, delimiter, names)).reduce(
    (a, b) => (isBetter(b, a) ? b : a),
    commas,
  );
  const firstLine = best.records.find((cells) => !isBlank(cells))?.join(best.delimiter) ?? '';
  const guessed = best.score >= HEADER_NAMES ? best.at + 1 : undefined;
  return { delimiter: best.delimiter, headerRow: mapping?.headerRow ?? guessed, firstLine };
}

function isBetter(one: Attempt, other: Attempt): boolean {
  return one.score > other.score || (one.score === other.score && one.width > other.width);
}

function attempt(sample: string, delimiter: string, names: ColumnNames): Attempt {
  const records = firstRecords(sample, delimiter);
  const scores = records.map((cells) => headerScore(cells, names));
  const score = Math.max(0, ...scores);
  const width = records[0]?.length ?? 0;
  const at = scores.findIndex((own) => own >= HEADER_NAMES && own >= score / 2);
  return { delimiter, records, score, width, at };
}

function firstRecords(sample: string, delimiter: string): string[][] {
  const records: string[][] = [];
  const tokeniser = new Tokeniser(delimiter, (cells) => {
    if (records.length < SAMPLE_RECORDS)
      records.push(unwrapped(cells.slice(0, MOST_CELLS), delimiter));
  });
  tokeniser.push(sample.slice(0, SAMPLE_CHARS));
  tokeniser.end();
  return records;
}

/** How many delimiters a single cell must have to be a line. */
const WRAPPED = 3;

/** The cells of a line that was put between quotation marks as a whole; any other record as it is. */
export function unwrapped(cells: string[], delimiter: string): string[] {
  const [only = '', ...others] = cells;
  if (others.length > 0 || only.split(delimiter, WRAPPED + 1).length <= WRAPPED) return cells;
  const records: string[][] = [];
  const tokeniser = new Tokeniser(delimiter, (inner) => records.push(inner));
  tokeniser.push(only.trim());
  tokeniser.end();
  return records.length === 1 ? (records[0] ?? cells) : cells;
}

/** Whether a record has nothing but white space. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
