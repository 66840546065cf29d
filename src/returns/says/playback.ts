/** A file played back: what its rows say, by council and quarter, in the order in which they come. */
import { longDate } from '../../dataset/text/format.ts';
import { columnPositions, type ColumnPositions } from '../check/columns.ts';
import { quarterEndOf } from '../check/quarter.ts';
import type { ReadRow } from '../check/rows-check.ts';
import { UNREADABLE } from '../check/running-check.ts';
import { copiedCells, type KeptPlaces } from '../check/findings.ts';
import type { ReturnContext } from '../context.ts';
import type { FileRecord, RecordKind } from '../read/record-sorter.ts';
import { ROWS_AT_A_TIME } from './rows-at-a-time.ts';
import { quoted } from '../explain.ts';
import { RowSentences } from './row-sentences.ts';

/** A row in sentences. */
export interface SaidRow {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly text: string;
  /** As in the file: in the order of the format if it was read as a row, else in that of the file. */
  readonly cells: readonly string[];
  readonly isRow: boolean;
}

/** What is said of one council and quarter. */
export interface SaidQuarter {
  /** `Bolton, quarter to 30 September 2026`. */
  readonly heading: string;
  /** The council’s slug and the last day of its quarter; empty if they are not known. */
  readonly council: string;
  readonly periodEnd: string;
  readonly rows: readonly SaidRow[];
}

/** A part of a file in sentences. */
export interface Playback {
  readonly quarters: readonly SaidQuarter[];
  /** Lines that look like rows and could not be read as such. */
  readonly unread: readonly SaidRow[];
  /** How many rows and such lines come before these, and how many after them. */
  readonly before: number;
  readonly left: number;
}

/** Whether a line looks like a row and is none. What was found in it says why. */
function isUnread(kind: RecordKind): boolean {
  return UNREADABLE.has(kind) || kind === 'total' || kind === 'second header';
}

interface GrowingQuarter extends SaidQuarter {
  readonly rows: SaidRow[];
}

/** Collects sentences while a file is checked. Rows beyond those that are asked for are only counted. */
export class Player {
  readonly #context: ReturnContext;
  readonly #kept: Required<KeptPlaces>;
  readonly #at: ColumnPositions;
  readonly #quarters = new Map<string, GrowingQuarter>();
  readonly #unread: SaidRow[] = [];
  #sentences: RowSentences | undefined;
  #met = 0;

  constructor(context: ReturnContext, { limit, skip = 0 }: KeptPlaces = { limit: ROWS_AT_A_TIME }) {
    this.#context = context;
    this.#kept = { limit, skip };
    this.#at = columnPositions(context.format);
  }

  /** Takes a row as it was read. */
  readonly row = ({ row, cells, parsed, council }: ReadRow): void => {
    if (!this.#isKept()) return;
    this.#sentences ??= new RowSentences(this.#context.format);
    const quarter = parsed.numbers[this.#at.period_end] ?? -1;
    const text = this.#sentences.of(parsed);
    this.#quarterOf(council, quarter, parsed.texts).rows.push({
      row,
      text,
      cells: copiedCells(cells),
      isRow: true,
    });
  };

  /** Takes a line of the file, of which those that look like rows and are none are reported. */
  readonly record = ({ kind, row, found }: FileRecord): void => {
    if (!isUnread(kind) || !this.#isKept()) return;
    const text = `Row ${row} was not read${kind === 'total' ? ', since it looks like a total' : ''}.`;
    this.#unread.push({ row, text, cells: copiedCells(found), isRow: false });
  };

  /** What was collected. */
  get playback(): Playback {
    const { skip, limit } = this.#kept;
    return {
      quarters: [...this.#quarters.values()],
      unread: this.#unread,
      before: skip,
      left: Math.max(0, this.#met - skip - limit),
    };
  }

  #isKept(): boolean {
    this.#met += 1;
    return this.#met > this.#kept.skip && this.#met <= this.#kept.skip + this.#kept.limit;
  }

  #quarterOf(
    council: ReadRow['council'],
    quarter: number,
    texts: readonly string[],
  ): GrowingQuarter {
    const name = council?.council.name ?? unknownCouncil(texts[this.#at.council_name]);
    const periodEnd = quarter < 0 ? '' : quarterEndOf(quarter);
    const heading = `${name}, ${quarterText(periodEnd, texts[this.#at.period_end])}`;
    const slug = council?.council.slug ?? '';
    const known = this.#quarters.get(heading);
    if (known !== undefined) return known;
    const added = { heading, council: slug, periodEnd, rows: [] };
    this.#quarters.set(heading, added);
    return added;
  }
}

function unknownCouncil(name = ''): string {
  return name.trim() === '' ? 'No council named' : `Council not known by its code, ${quoted(name)}`;
}

function quarterText(periodEnd: string, text = ''): string {
  if (periodEnd !== '') return `quarter to ${longDate(periodEnd)}`;
  return text.trim() === '' ? 'no quarter given' : `no quarter that is known, ${quoted(text)}`;
}
