/** Finds out how a file is laid out: what separates its values, and which line names its columns. */
import type { ReturnFormat } from '../../schemas/return-format.ts';
import { headerScore, type ColumnMapping } from './header.ts';
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

/** How many of the format's columns a line must name to be the header. */
const HEADER_NAMES = 3;

/** The most cells of a record that are looked at or shown. A wider one has the wrong number of cells anyway. */
export const MOST_CELLS = 1000;

const OTHER_DELIMITERS = [';', '\t'] as const;

/** The first records of a file as one delimiter splits them. */
interface Attempt {
  readonly delimiter: string;
  readonly records: readonly (readonly string[])[];
  /** The most columns of the format that one record names, and the position of that record. */
  readonly score: number;
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
  const commas = attempt(sample, ',', format);
  const best = OTHER_DELIMITERS.map((delimiter) => attempt(sample, delimiter, format)).reduce(
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

function attempt(sample: string, delimiter: string, format: ReturnFormat): Attempt {
  const records = firstRecords(sample, delimiter);
  const scores = records.map((cells) => headerScore(cells, format));
  const score = Math.max(0, ...scores);
  const width = records[0]?.length ?? 0;
  return { delimiter, records, score, width, at: scores.indexOf(score) };
}

function firstRecords(sample: string, delimiter: string): string[][] {
  const records: string[][] = [];
  const tokeniser = new Tokeniser(delimiter, (cells) => {
    if (records.length < SAMPLE_RECORDS) records.push(cells.slice(0, MOST_CELLS));
  });
  tokeniser.push(sample.slice(0, SAMPLE_CHARS));
  tokeniser.end();
  return records;
}

/** Whether a record has nothing but white space. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
