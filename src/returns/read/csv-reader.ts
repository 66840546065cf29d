/** Reads the text of a CSV file: finds out how it is laid out, then passes on its records, sorted by what they are. */
import type { ReturnFormat } from '../../schemas/return-format.ts';
import { thousands } from '../../dataset/text/format.ts';
import type { Corrections } from './corrections.ts';
import type { ColumnMapping } from './header.ts';
import { findLayout, SAMPLE_CHARS, type FileLayout } from './layout.ts';
import { RecordSorter, type RecordSink } from './record-sorter.ts';
import { Tokeniser, type LineEnds } from './tokeniser.ts';

/** As many rows as a sheet of a spreadsheet has. */
const MOST_ROWS = 1_048_576;

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

export class CsvReader {
  readonly #format: ReturnFormat;
  readonly #sink: RecordSink;
  readonly #mapping: ColumnMapping | undefined;
  readonly #corrections: Corrections | undefined;
  /** The beginning of the text, kept until there is enough of it to find out the layout. */
  #sample = '';
  #delimiter = ',';
  #reading: { readonly tokeniser: Tokeniser; readonly sorter: RecordSorter } | undefined;
  #stopped = false;

  /**
   * @param mapping what somebody chose for the columns; without it they are found by their names
   * @param corrections what somebody corrected in single rows
   */
  constructor(
    format: ReturnFormat,
    sink: RecordSink,
    mapping?: ColumnMapping,
    corrections?: Corrections,
  ) {
    this.#corrections = corrections;
    this.#format = format;
    this.#sink = sink;
    this.#mapping = mapping;
  }

  /** What separates values; known once the first lines were read. */
  get delimiter(): string {
    return this.#delimiter;
  }

  push(text: string): void {
    if (this.#stopped) return;
    if (this.#reading !== undefined) {
      this.#reading.tokeniser.push(text);
      return;
    }
    this.#sample += text;
    if (this.#sample.length >= SAMPLE_CHARS) this.#begin();
  }

  /** Says that no more text will come, and reports what is known only now. */
  end(): void {
    if (!this.#stopped && this.#reading === undefined) this.#begin();
    if (this.#reading === undefined) return;
    const { tokeniser, sorter } = this.#reading;
    tokeniser.end();
    // Records that could not be read are reported one by one. There are then rows.
    if (sorter.rows + sorter.unread === 0) this.#sink.problem('no-rows');
    const kind = oddLineEnds(tokeniser.lineEnds);
    if (kind !== undefined) this.#sink.problem('line-ends', { params: { kind } });
  }

  /** Finds out the layout and reads the sample. Without a header nothing can be read. */
  #begin(): void {
    const layout = findLayout(this.#sample, this.#format, this.#mapping);
    this.#delimiter = layout.delimiter;
    if (layout.headerRow === undefined) this.#stop(layout);
    else this.#read(layout.headerRow);
  }

  /** Says once that the file goes on beyond what is read. */
  #refuse(row: number): void {
    if (row !== MOST_ROWS + 1) return;
    const params = { limit: `${thousands(MOST_ROWS)} rows` };
    this.#sink.problem('file-too-large', { params });
  }

  #stop({ firstLine }: FileLayout): void {
    this.#stopped = true;
    if (this.#sample === '') this.#sink.problem('empty-file');
    else this.#sink.problem('no-header', { row: 1, value: firstLine });
  }

  #read(headerRow: number): void {
    const delimiter = this.#delimiter;
    if (delimiter !== ',') {
      const params = { delimiter: DELIMITER_NAMES[delimiter] ?? delimiter };
      this.#sink.problem('delimiter', { params });
    }
    const [mapping, corrections] = [this.#mapping, this.#corrections];
    const options = { delimiter, headerRow, mapping, corrections };
    const sorter = new RecordSorter(this.#format, this.#sink, options);
    const tokeniser = new Tokeniser(delimiter, (cells, row, quotes, hasBreaks) => {
      if (row > MOST_ROWS) this.#refuse(row);
      else sorter.take(cells, row, quotes, hasBreaks);
    });
    this.#reading = { tokeniser, sorter };
    sorter.begin();
    tokeniser.push(this.#sample);
    this.#sample = '';
  }
}

/** What is unusual about the line ends, in words; undefined if nothing is. */
function oddLineEnds({ crlf, lf, cr }: LineEnds): string | undefined {
  const usual = crlf + lf;
  if (cr > 0 && usual === 0) return 'a carriage return alone';
  const mixed = cr > 0 || (crlf > 0 && lf > 0);
  return mixed ? 'different signs in different lines' : undefined;
}
