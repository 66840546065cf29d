/** Text to rows of the format: finds delimiter and header, puts cells in the format's order, sets odd records apart. */
import type { Place } from '../check/findings.ts';
import type { ReturnFormat } from '../../schemas/return-format.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { headerScore, readHeader, type ColumnMapping, type Header } from './header.ts';
import { createTokeniser, type QuoteFault, type Tokeniser } from './tokenise.ts';

/** What a record turned out to be. */
export type RecordKind = 'title' | 'header' | 'row' | 'blank' | 'ragged' | QuoteFault;

/** A record as read. */
export interface FileRecord {
  readonly kind: RecordKind;
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  /** As found in the file. */
  readonly found: readonly string[];
  /** For rows: in the order of the format, absent columns empty. */
  readonly cells: readonly string[];
}

/** Takes what is read. */
export interface RecordSink {
  record(record: FileRecord): void;
  fault(rule: RuleId, place?: Place): void;
  header(header: Header): void;
}

export interface Reader {
  push(text: string): void;
  end(): void;
  /** What separates values; known once the first lines were read. */
  readonly delimiter: string;
  /** Set once nothing more can be read: there is no header. */
  readonly stopped: boolean;
}

const OTHER_DELIMITERS = [';', '\t'] as const;
const DELIMITER_NAMES: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs' };

/** How much text is looked at to find delimiter and header, and how many lines of it. */
const SAMPLE = 1 << 16;
const SAMPLE_LINES = 20;

/** How many of the format's columns a line must name to be the header. */
const HEADER_NAMES = 3;

/** The most cells of a record that are handed on; what is wider is ragged anyway. */
const WIDEST = 1000;

/** A reader of one file's text. */
export function createReader(
  format: ReturnFormat,
  sink: RecordSink,
  mapping?: ColumnMapping,
): Reader {
  let sample = '';
  let delimiter = ',';
  let tokeniser: Tokeniser | undefined;
  let header: Header | undefined;
  let headerRow = 0;
  let rows = 0;
  let stopped = false;
  let inOrder = false;
  const PERIOD = format.columns.findIndex(({ kind }) => kind === 'date');

  function begin(): void {
    const layout = findLayout(sample, format, mapping);
    delimiter = layout.delimiter;
    if (layout.headerRow === undefined) {
      stopped = true;
      if (sample === '') sink.fault('empty-file');
      else sink.fault('no-header', { row: 1, value: layout.firstLine });
      return;
    }
    headerRow = layout.headerRow;
    if (delimiter !== ',') {
      sink.fault('delimiter', { params: { delimiter: DELIMITER_NAMES[delimiter] ?? delimiter } });
    }
    if (headerRow === 0) takeHeader([], 0);
    tokeniser = createTokeniser(delimiter, take);
    tokeniser.push(sample);
    sample = '';
  }

  function takeHeader(found: readonly string[], row: number): void {
    const named = row === 0 ? widthOf(mapping) : found;
    const read = readHeader(named, row, format, mapping);
    header = read;
    inOrder =
      named.length === read.sources.length &&
      read.sources.every((source, index) => source === index);
    sink.header(read);
    for (const { rule, column, value, params } of read.faults) {
      sink.fault(rule, {
        ...(row === 0 ? {} : { row }),
        ...(column === undefined ? {} : { column }),
        ...(value === undefined ? {} : { value }),
        ...(params === undefined ? {} : { params }),
      });
    }
  }

  function take(found: string[], row: number, quotes?: QuoteFault): void {
    if (row < headerRow) {
      const blank = isBlank(found);
      sink.record({ kind: blank ? 'blank' : 'title', row, found, cells: [] });
      if (blank) sink.fault('blank-row', { row });
      else sink.fault('title-line', { row, value: found.join(' ').trim() });
      return;
    }
    if (row === headerRow) {
      sink.record({ kind: 'header', row, found, cells: [] });
      takeHeader(found, row);
      return;
    }
    takeRow(found, row, quotes);
  }

  function takeRow(found: string[], row: number, quotes: QuoteFault | undefined): void {
    if (header === undefined) return;
    const width = header.found.length;
    if (quotes !== undefined) odd(quotes, found, row, quotes);
    // The first cell of a row is rarely empty, so that hardly any row is looked at twice.
    else if (found[0]?.trim() === '' && isBlank(found)) odd('blank', found, row, 'blank-row');
    else if (found.length === width) whole(found, row, inOrder ? found : reordered(found));
    else unevenRow(found, row, header);
  }

  /** A row whose cells are not as many as the header's. Without a header there is nothing to be measured against. */
  function unevenRow(found: string[], row: number, { row: headed, found: names }: Header): void {
    const params = { found: String(found.length), expected: String(names.length) };
    const extra =
      found.length > names.length && isBlank(found.slice(names.length)) && !isShifted(found);
    if (headed !== 0 && !extra) {
      odd('ragged', found, row, 'ragged-row', { params });
      return;
    }
    whole(found, row, reordered(found));
    if (headed !== 0) sink.fault('extra-empty-cells', { row, params });
  }

  /** A comma without quotation marks pushes all after it to the right: where the date should be, there are no digits. */
  function isShifted(found: readonly string[]): boolean {
    const period = found[header?.sources[PERIOD] ?? -1] ?? '';
    return period.trim() !== '' && !/\d/.test(period);
  }

  function whole(found: readonly string[], row: number, cells: readonly string[]): void {
    rows += 1;
    sink.record({ kind: 'row', row, found, cells });
  }

  function reordered(found: readonly string[]): string[] {
    return (header?.sources ?? []).map((source) => found[source] ?? '');
  }

  function odd(
    kind: RecordKind,
    found: readonly string[],
    row: number,
    rule: RuleId,
    place: Place = {},
  ): void {
    sink.record({ kind, row, found, cells: [] });
    sink.fault(rule, { row, ...place, cells: found.slice(0, WIDEST) });
  }

  return {
    get delimiter() {
      return delimiter;
    },
    get stopped() {
      return stopped;
    },
    push(text) {
      if (stopped) return;
      if (tokeniser !== undefined) {
        tokeniser.push(text);
        return;
      }
      sample += text;
      if (sample.length >= SAMPLE) begin();
    },
    end() {
      if (!stopped && tokeniser === undefined) begin();
      if (stopped || tokeniser === undefined) return;
      tokeniser.end();
      if (rows === 0) sink.fault('no-rows');
      const { crlf, lf, cr } = tokeniser.lineEnds;
      if (cr > 0) {
        const kind =
          crlf + lf > 0 ? 'different signs in different lines' : 'a carriage return alone';
        sink.fault('line-ends', { params: { kind } });
      } else if (crlf > 0 && lf > 0) {
        sink.fault('line-ends', { params: { kind: 'different signs in different lines' } });
      }
    },
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Without a header the columns are as many as the mapping speaks of. */
function widthOf(mapping: ColumnMapping | undefined): readonly string[] {
  const positions = Object.values(mapping?.columns ?? {}).map((position) => position ?? -1);
  return Array.from({ length: Math.min(WIDEST, Math.max(0, ...positions) + 1) }, () => '');
}

interface Layout {
  readonly delimiter: string;
  /** Undefined: no line of the sample names the columns. */
  readonly headerRow: number | undefined;
  readonly firstLine: string;
}

/** Tries each delimiter and takes the one under which a line names the most columns; commas win a tie. */
function findLayout(text: string, format: ReturnFormat, mapping?: ColumnMapping): Layout {
  const best = OTHER_DELIMITERS.map((delimiter) => tryDelimiter(text, delimiter, format)).reduce(
    (a, b) => (b.score > a.score || (b.score === a.score && b.width > a.width) ? b : a),
    tryDelimiter(text, ',', format),
  );
  const firstLine = best.records.find((cells) => !isBlank(cells))?.join(best.delimiter) ?? '';
  const guessed = best.score >= HEADER_NAMES ? best.at + 1 : undefined;
  return { delimiter: best.delimiter, headerRow: mapping?.headerRow ?? guessed, firstLine };
}

function tryDelimiter(
  text: string,
  delimiter: string,
  format: ReturnFormat,
): { delimiter: string; records: string[][]; score: number; width: number; at: number } {
  const records = firstRecords(text, delimiter);
  const scores = records.map((cells) => headerScore(cells, format));
  const score = Math.max(0, ...scores);
  const width = records[0]?.length ?? 0;
  return { delimiter, records, score, width, at: scores.indexOf(score) };
}

function firstRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  const tokeniser = createTokeniser(delimiter, (cells) => {
    if (records.length < SAMPLE_LINES) records.push(cells.slice(0, WIDEST));
  });
  tokeniser.push(text.slice(0, SAMPLE));
  tokeniser.end();
  return records;
}
