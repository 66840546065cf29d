/** Sorts the records of a file: title lines, headers, rows in the order of the format, and what is no row. */
import { thousands } from '../../dataset/text/format.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnFormat } from '../../schemas/return-format.ts';
import { columnPositions } from '../check/columns.ts';
import type { FindingPlace } from '../check/findings.ts';
import type { RuleId } from '../rules/catalogue.ts';
import {
  columnNames,
  HEADER_NAMES,
  headerScore,
  MOST_COLUMNS,
  type ColumnNames,
} from './column-names.ts';
import type { Corrections } from './corrections.ts';
import { readHeader, type ColumnMapping, type Header } from './header.ts';
import { isBlank, MOST_CELLS, unwrapped } from './layout.ts';
import { isFootnote, isTotal, looksLikeData, swallowingCell } from './odd-record.ts';
import type { QuoteProblem } from './quoted-record.ts';
import { hasNoteColumn, mayBeSplit, UnevenRows, type UnevenRow } from './uneven-rows.ts';

/** What a record turned out to be. */
export type RecordKind =
  | 'title'
  | 'header'
  | 'second header'
  | 'row'
  | 'blank'
  | 'total'
  | 'footnote'
  | 'above header'
  | 'ragged'
  | 'shifted'
  | 'swallowed'
  | 'removed'
  | QuoteProblem;

/** A record as read. */
export interface FileRecord {
  readonly kind: RecordKind;
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  /** As found in the file. */
  readonly found: readonly string[];
  /** For rows: in the order of the format, absent columns empty. Those at the end can be left out. */
  readonly cells: readonly string[];
}

/** Takes what is read. */
export interface RecordSink {
  record(record: FileRecord): void;
  problem(rule: RuleId, place?: FindingPlace): void;
  /** Takes the header, and each further one below it, which names the columns of the rows that follow. */
  header(header: Header): void;
}

/** What a sorter knows of a file. */
export interface SorterOptions {
  readonly delimiter: string;
  /** As a spreadsheet counts; 0 if the file has no header and the mapping names its columns. */
  readonly headerRow: number;
  readonly mapping: ColumnMapping | undefined;
  readonly corrections: Corrections | undefined;
}

/** The most header lines of a file that are read. */
const MOST_HEADERS = 20;

/** Columns that say what a row is about, where a total says that it is one. */
const LABELS = ['council_code', 'council_name', 'period_end', 'service', 'role'] as const;

export class RecordSorter {
  readonly #format: ReturnFormat;
  readonly #sink: RecordSink;
  readonly #options: SorterOptions;
  readonly #names: ColumnNames;
  readonly #uneven: UnevenRows;
  #header: Header | undefined;
  /** Where the columns are in the file; -1 for none. */
  #at: Readonly<Record<ReturnColumnName, number>>;
  /** Where the columns are that show a plain row, by themselves, since every row is asked for them. */
  #telling = { code: -1, period: -1, note: -1 };
  /** Whether the columns of the file are those of the format in its order, so that rows need no reordering. */
  #inOrder = false;
  /** Whether a number cannot show by its place in the note that cells have moved. */
  #hasNote = true;
  #headers = 0;
  #rows = 0;
  #unread = 0;

  constructor(format: ReturnFormat, sink: RecordSink, options: SorterOptions) {
    this.#format = format;
    this.#sink = sink;
    this.#options = options;
    this.#names = columnNames(format);
    this.#uneven = new UnevenRows(format);
    this.#at = columnPositions(format);
  }

  /** Says that the first record comes next. Without a header the columns are those of the mapping. */
  begin(): void {
    const { headerRow, mapping } = this.#options;
    if (headerRow === 0) this.#takeHeader(mappedColumns(mapping), 0);
  }

  /** How many rows have come. */
  get rows(): number {
    return this.#rows;
  }

  /** How many records have come that could be rows but were not read as such. */
  get unread(): number {
    return this.#unread;
  }

  /** Takes the next record of the file. */
  take(
    found: string[],
    row: number,
    quotes: QuoteProblem | undefined,
    hasBreaks: boolean | undefined,
  ): void {
    const { headerRow, corrections } = this.#options;
    const correction = corrections?.get(row);
    if (correction?.removed === true) {
      this.#sink.record({ kind: 'removed', row, found, cells: [] });
    } else if (correction?.cells !== undefined && row !== headerRow) {
      this.#sort([...correction.cells], row, undefined, false);
    } else this.#sort(found, row, quotes, hasBreaks);
  }

  #sort(
    found: string[],
    row: number,
    quotes: QuoteProblem | undefined,
    hasBreaks: boolean | undefined,
  ): void {
    const { headerRow } = this.#options;
    if (row > headerRow) this.#takeBelowHeader(found, row, quotes, hasBreaks);
    else if (row < headerRow) this.#takeAboveHeader(found, row);
    else {
      const cells = this.#unwrapped(found, row);
      this.#sink.record({ kind: 'header', row, found: cells, cells: [] });
      this.#takeHeader(cells, row);
      if (hasBreaks === true) this.#takeSwallowed(cells, row);
    }
  }

  #takeAboveHeader(found: string[], row: number): void {
    if (looksLikeData(found)) this.#setAside('above header', found, row, 'row-above-header');
    else if (isBlank(found)) this.#setAside('blank', found, row, 'blank-row');
    else {
      this.#sink.record({ kind: 'title', row, found, cells: [] });
      this.#sink.problem('title-line', { row, value: found.join(' ').trim() });
    }
  }

  #takeHeader(found: readonly string[], row: number): void {
    if (found.length > MOST_COLUMNS) {
      const params = { number: thousands(found.length), limit: String(MOST_COLUMNS) };
      this.#sink.problem('too-many-columns', { row, params });
      this.#header = undefined;
      return;
    }
    const first = this.#header;
    const asChosen = first === undefined || isSame(found, first.found);
    const header = readHeader(
      found,
      row,
      this.#format,
      asChosen ? this.#options.mapping : undefined,
    );
    const { sources } = header;
    this.#header = header;
    this.#inOrder = sources.every(
      (source, index) => source === (index < found.length ? index : -1),
    );
    const places = this.#format.columns.map(({ name }, index) => [name, sources[index] ?? -1]);
    this.#at = Object.fromEntries(places) as Record<ReturnColumnName, number>;
    const { council_code: code, period_end: period, note } = this.#at;
    this.#telling = { code, period, note };
    this.#hasNote = hasNoteColumn(header, this.#format);
    this.#sink.header(header);
    if (first !== undefined && asChosen) return;
    for (const { rule, ...place } of header.problems) {
      this.#sink.problem(rule, row === 0 ? place : { row, ...place });
    }
  }

  #takeBelowHeader(
    found: string[],
    row: number,
    quotes: QuoteProblem | undefined,
    hasBreaks: boolean | undefined,
  ): void {
    const header = this.#header;
    if (header === undefined) {
      this.#unread += 1;
      this.#sink.record({ kind: 'ragged', row, found, cells: [] });
    } else if (quotes !== undefined) this.#setAside(quotes, found, row, quotes);
    else if (hasBreaks === true && this.#takeSwallowed(found, row)) return;
    else if (found.length === header.found.length && this.#isPlainRow(found)) {
      if (this.#hasNote || !mayBeSplit(found)) this.#takeRow(found, row, header);
      else this.#takeUneven(found, row, header);
    } else this.#takeOddRecord(found, row, header);
  }

  /** Whether a record is a row at first sight, as nearly all are: it has a code, a date, and no number for a note. */
  #isPlainRow(found: readonly string[]): boolean {
    const { code, period, note } = this.#telling;
    return (
      isDigit(found[code]?.charCodeAt(1)) &&
      isDigit(found[period]?.charCodeAt(0)) &&
      !isDigit(found[note]?.charCodeAt(0))
    );
  }

  #takeOddRecord(found: string[], row: number, header: Header): void {
    if (isBlank(found)) {
      this.#setAside('blank', found, row, 'blank-row');
      return;
    }
    // Where files were put together, the byte order mark of the second is inside.
    const cells = this.#unwrapped(found, row);
    cells[0] = (cells[0] ?? '').replace(/^\ufeff/, '');
    const labels = LABELS.map((name) => cells[this.#at[name]] ?? '');
    if (this.#isPlainRow(found)) this.#takeUneven(cells, row, header);
    else if (headerScore(cells, this.#names) >= HEADER_NAMES)
      this.#takeSecondHeader(cells, row, header);
    else if (isTotal(labels)) this.#setAside('total', cells, row, 'total-row');
    else if (isFootnote(cells)) this.#takeFootnote(cells, row);
    else this.#takeUneven(cells, row, header);
  }

  /** The cells of a line that is one cell, because it is between quotation marks as a whole. */
  #unwrapped(found: string[], row: number): string[] {
    const cells = unwrapped(found, this.#options.delimiter);
    if (cells !== found) this.#sink.problem('quoted-line', { row });
    return cells;
  }

  #takeSecondHeader(found: readonly string[], row: number, header: Header): void {
    this.#headers += 1;
    // Beyond so many the file is no return, and to read each again would take long.
    if (this.#headers > MOST_HEADERS) this.#header = undefined;
    else if (!isSame(found, header.found)) this.#takeHeader(found, row);
    this.#sink.record({ kind: 'second header', row, found, cells: [] });
    const params = { first: String(this.#options.headerRow) };
    this.#sink.problem('second-header', { row, params, cells: found.slice(0, MOST_CELLS) });
  }

  #takeFootnote(found: readonly string[], row: number): void {
    this.#sink.record({ kind: 'footnote', row, found, cells: [] });
    this.#sink.problem('footnote', { row, value: found.join(' ').trim() });
  }

  #takeUneven(found: string[], row: number, header: Header): void {
    const outcome: UnevenRow = this.#uneven.outcomeOf(found, header);
    if (outcome.kind !== 'row') {
      this.#setAside(outcome.kind, found, row, outcome.rule, outcome.place);
      return;
    }
    this.#takeRow(found, row, header);
    if (outcome.rule !== undefined) this.#sink.problem(outcome.rule, { row, ...outcome.place });
  }

  #takeRow(found: readonly string[], row: number, { found: names, sources }: Header): void {
    const isWhole = this.#inOrder && found.length === names.length;
    const cells = isWhole ? found : sources.map((source) => found[source] ?? '');
    const values = this.#options.corrections?.get(row)?.values;
    this.#rows += 1;
    const corrected = values === undefined ? cells : this.#corrected(cells, values);
    this.#sink.record({ kind: 'row', row, found, cells: corrected });
  }

  #corrected(cells: readonly string[], values: Readonly<Record<string, string>>): string[] {
    return this.#format.columns.map(({ name }, index) => values[name] ?? cells[index] ?? '');
  }

  /** Reports a cell that has rows in it, if the record has one. */
  #takeSwallowed(found: readonly string[], row: number): boolean {
    const { delimiter } = this.#options;
    const width = this.#header?.found.length ?? found.length;
    const at = swallowingCell(found, width, delimiter);
    if (at === -1) return false;
    const lines = (found[at] ?? '').split(/\r\n?|\n/).length - 1;
    const params = { lines: String(lines + 1) };
    if (this.#header?.row === row) this.#sink.problem('swallowed-rows', { row, params });
    else this.#setAside('swallowed', found, row, 'swallowed-rows', { params });
    return true;
  }

  /** Passes on a record that is no row, with the rule that says why. */
  #setAside(
    kind: RecordKind,
    found: readonly string[],
    row: number,
    rule: RuleId,
    place: FindingPlace = {},
  ): void {
    if (kind !== 'blank') this.#unread += 1;
    this.#sink.record({ kind, row, found, cells: [] });
    this.#sink.problem(rule, { row, ...place, cells: found.slice(0, MOST_CELLS) });
  }
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}

/** The columns of a file without a header, as many as the mapping speaks of. They have no names. */
function mappedColumns(mapping: ColumnMapping | undefined): readonly string[] {
  const positions = Object.values(mapping?.columns ?? {}).map((position) => position ?? -1);
  return Array.from({ length: Math.min(MOST_CELLS, Math.max(0, ...positions) + 1) }, () => '');
}
