/** Sorts the records of a file: title lines, the header, rows in the order of the format, and what is no row. */
import type { ReturnFormat } from '../../schemas/return-format.ts';
import type { FindingPlace } from '../check/findings.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { readHeader, type ColumnMapping, type Header } from './header.ts';
import { isBlank, MOST_CELLS } from './layout.ts';
import type { QuoteProblem } from './quoted-record.ts';

/** What a record turned out to be. */
export type RecordKind = 'title' | 'header' | 'row' | 'blank' | 'ragged' | QuoteProblem;

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
  problem(rule: RuleId, place?: FindingPlace): void;
  header(header: Header): void;
}

export class RecordSorter {
  readonly #format: ReturnFormat;
  readonly #sink: RecordSink;
  readonly #mapping: ColumnMapping | undefined;
  readonly #headerRow: number;
  /** Position of the column of dates in the format. */
  readonly #period: number;
  #header: Header | undefined;
  /** Whether the columns of the file are those of the format in its order, so that rows need no reordering. */
  #inOrder = false;
  #rows = 0;

  /** @param headerRow as a spreadsheet counts; 0 if the file has no header and the mapping names its columns */
  constructor(
    format: ReturnFormat,
    sink: RecordSink,
    headerRow: number,
    mapping: ColumnMapping | undefined,
  ) {
    this.#format = format;
    this.#sink = sink;
    this.#headerRow = headerRow;
    this.#mapping = mapping;
    this.#period = format.columns.findIndex(({ kind }) => kind === 'date');
  }

  /** Says that the first record comes next. Without a header the columns are those of the mapping. */
  begin(): void {
    if (this.#headerRow === 0) this.#takeHeader(mappedColumns(this.#mapping), 0);
  }

  /** How many rows have come. */
  get rows(): number {
    return this.#rows;
  }

  /** Takes the next record of the file. */
  take(found: string[], row: number, quotes: QuoteProblem | undefined): void {
    if (row > this.#headerRow) this.#takeBelowHeader(found, row, quotes);
    else if (row < this.#headerRow) this.#takeAboveHeader(found, row);
    else {
      this.#sink.record({ kind: 'header', row, found, cells: [] });
      this.#takeHeader(found, row);
    }
  }

  #takeAboveHeader(found: string[], row: number): void {
    const blank = isBlank(found);
    this.#sink.record({ kind: blank ? 'blank' : 'title', row, found, cells: [] });
    if (blank) this.#sink.problem('blank-row', { row });
    else this.#sink.problem('title-line', { row, value: found.join(' ').trim() });
  }

  #takeHeader(found: readonly string[], row: number): void {
    const header = readHeader(found, row, this.#format, this.#mapping);
    const { sources } = header;
    this.#header = header;
    this.#inOrder =
      found.length === sources.length && sources.every((source, index) => source === index);
    this.#sink.header(header);
    for (const { rule, ...place } of header.problems) {
      this.#sink.problem(rule, row === 0 ? place : { row, ...place });
    }
  }

  #takeBelowHeader(found: string[], row: number, quotes: QuoteProblem | undefined): void {
    const header = this.#header;
    if (header === undefined) return;
    if (quotes !== undefined) this.#setAside(quotes, found, row, quotes);
    // The first cell of a row is rarely empty, so that hardly any row is looked at twice.
    else if (found[0]?.trim() === '' && isBlank(found)) {
      this.#setAside('blank', found, row, 'blank-row');
    } else if (found.length === header.found.length) {
      this.#takeRow(found, row, this.#inOrder ? found : reordered(found, header));
    } else this.#takeUnevenRow(found, row, header);
  }

  /** Takes a row with more or fewer cells than the header. Without a header there is nothing to compare it with. */
  #takeUnevenRow(found: string[], row: number, header: Header): void {
    const width = header.found.length;
    const params = { found: cellsInWords(found.length), expected: String(width) };
    const extra =
      found.length > width && isBlank(found.slice(width)) && !this.#isShifted(found, header);
    if (header.row !== 0 && !extra) {
      this.#setAside('ragged', found, row, 'ragged-row', { params });
      return;
    }
    this.#takeRow(found, row, reordered(found, header));
    if (header.row !== 0) this.#sink.problem('extra-empty-cells', { row, params });
  }

  /** A comma without quotation marks moves all cells after it to the right. Where the date should be, there are then no digits. */
  #isShifted(found: readonly string[], { sources }: Header): boolean {
    const period = found[sources[this.#period] ?? -1] ?? '';
    return period.trim() !== '' && !/\d/.test(period);
  }

  #takeRow(found: readonly string[], row: number, cells: readonly string[]): void {
    this.#rows += 1;
    this.#sink.record({ kind: 'row', row, found, cells });
  }

  /** Passes on a record that is no row, with the rule that says why. */
  #setAside(
    kind: RecordKind,
    found: readonly string[],
    row: number,
    rule: RuleId,
    place: FindingPlace = {},
  ): void {
    this.#sink.record({ kind, row, found, cells: [] });
    this.#sink.problem(rule, { row, ...place, cells: found.slice(0, MOST_CELLS) });
  }
}

/** Quick, since a broken file can have a million such rows. */
function cellsInWords(cells: number): string {
  return `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
}

/** The cells of a row in the order of the format. */
function reordered(found: readonly string[], { sources }: Header): string[] {
  return sources.map((source) => found[source] ?? '');
}

/** The columns of a file without a header, as many as the mapping speaks of. They have no names. */
function mappedColumns(mapping: ColumnMapping | undefined): readonly string[] {
  const positions = Object.values(mapping?.columns ?? {}).map((position) => position ?? -1);
  return Array.from({ length: Math.min(MOST_CELLS, Math.max(0, ...positions) + 1) }, () => '');
}
