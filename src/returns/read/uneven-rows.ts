/** Decides about rows that do not have as many cells as the header, or a number where their note should be. */
import type { ReturnFormat } from '../../schemas/return-format.ts';
import type { FindingPlace } from '../check/findings.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Header } from './header.ts';
import { isBlank } from './layout.ts';
import { BARE_NUMBER, ShiftedRows, type RowReading } from './shifted-row.ts';

/** What such a row is taken for. */
export type UnevenRow =
  /** A row, with a rule if anything has to be said of its cells. */
  | { readonly kind: 'row'; readonly rule?: RuleId; readonly place?: FindingPlace }
  | { readonly kind: 'ragged' | 'shifted'; readonly rule: RuleId; readonly place: FindingPlace };

/** Readings are looked for in so many rows of a file. A file with more such rows is broken as a whole. */
const MOST_SEARCHES = 1000;
/** The most cells beyond those of the header with which readings are looked for. */
const MOST_EXTRA = 8;

export class UnevenRows {
  readonly #format: ReturnFormat;
  /** Made once there is such a row, since most files have none. */
  #shifted: ShiftedRows | undefined;
  #searches = 0;

  constructor(format: ReturnFormat) {
    this.#format = format;
  }

  outcomeOf(found: readonly string[], header: Header): UnevenRow {
    const width = header.found.length;
    // Without a header there is nothing to compare with.
    if (header.row === 0) return { kind: 'row' };
    const params = { found: cellsInWords(found.length), expected: String(width) };
    if (found.length < width) return this.#shortRow(found, header, params);
    const readings = this.#readings(found, header);
    if (found.length > width) return wideRow(found, width, readings, params);
    const note = found[this.#sourceOf('note', header)] ?? '';
    if (BARE_NUMBER.test(note))
      return shifted('The note of this row is a number.', joinedOf(readings));
    return hasNoteColumn(header, this.#format) ? { kind: 'row' } : this.#wholeRow(found, readings);
  }

  /** A row as long as its header can have lost an empty last cell, and have another in its place. */
  #wholeRow(found: readonly string[], readings: readonly RowReading[]): UnevenRow {
    const isUnsearched = this.#searches > MOST_SEARCHES && mayBeSplit(found);
    const joined = mayBeSplit(found) ? joinedOf(readings) : [];
    if (joined.length === 0 && !isUnsearched) return { kind: 'row' };
    return { kind: 'row', rule: 'split-decimal', place: splitPlace(joined) };
  }

  /** Cells that are missing at the end are empty ones, unless the row needs them or could be a shifted one. */
  #shortRow(
    found: readonly string[],
    header: Header,
    params: { readonly found: string; readonly expected: string },
  ): UnevenRow {
    const isCut = this.#format.columns.every(
      ({ required }, index) => !required || (header.sources[index] ?? -1) < found.length,
    );
    if (!isCut) return { kind: 'ragged', rule: 'ragged-row', place: { params } };
    const readings = this.#readings(found, header);
    const possible = joinedOf(readings);
    const joined = possible.filter((reading) => reading.joined.every(isTelling));
    if (joined.length > 0) return shifted(inWords(params), [...joined, ...plainOf(readings)]);
    const limits = mayBeSplit(found) ? possible.filter(isOfNumber) : [];
    if (limits.length > 0) return { kind: 'row', rule: 'split-decimal', place: splitPlace(limits) };
    return { kind: 'row', rule: 'short-row', place: { params } };
  }

  #readings(found: readonly string[], { found: { length: width }, sources }: Header): RowReading[] {
    this.#searches += 1;
    const isWorthIt = this.#searches <= MOST_SEARCHES && found.length <= width + MOST_EXTRA;
    if (!isWorthIt) return [];
    this.#shifted ??= new ShiftedRows(this.#format);
    return this.#shifted.readings(found, sources, width);
  }

  #sourceOf(wanted: string, { sources }: Header): number {
    return sources[this.#format.columns.findIndex(({ name }) => name === wanted)] ?? -1;
  }
}

type Cells = Readonly<Record<'found' | 'expected', string>>;

/** Whether the header has a column of notes, in which a number shows that cells have moved. */
export function hasNoteColumn({ sources }: Header, { columns }: ReturnFormat): boolean {
  return (sources[columns.findIndex(({ name }) => name === 'note')] ?? -1) !== -1;
}

/** Two whole numbers side by side, the second as short as decimals are. */
const SIDE_BY_SIDE = /(^|,)\d+,\d{1,3}(,|$)/;
/** A number with decimals. */
const WITH_DECIMALS = /(^|,)\d*\.\d+(,|$)/;

/** Whether two cells of a row may be one number: whole numbers side by side where others have decimals. */
export function mayBeSplit(found: readonly string[]): boolean {
  const line = found.join();
  return SIDE_BY_SIDE.test(line) && WITH_DECIMALS.test(line);
}

/** What is asked of a row that is read as it is. */
function splitPlace(joined: readonly RowReading[]): FindingPlace {
  const readings = joined.map(({ cells }) => ({ cells }));
  return { params: { offer: offerOf(joined) }, readings };
}

/** A row with too many cells is never taken as it is. Which cells are too many can be known only where all of them are empty. */
function wideRow(
  found: readonly string[],
  width: number,
  readings: readonly RowReading[],
  params: Cells,
): UnevenRow {
  const isOnlyOne = readings.length === 1 && plainOf(readings).length === 1;
  const cut = found.slice(0, width);
  if (isOnlyOne) {
    const place = { params, readings: [{ cells: cut }] };
    return { kind: 'shifted', rule: 'extra-empty-cells', place };
  }
  const isEmpty = readings.length === 0 && isBlank(found.slice(width));
  return shifted(inWords(params), isEmpty ? [{ cells: cut, joined: [] }] : readings);
}

/** A row without its last cells says little of what it should have. Whole numbers in it are no sign of lost decimals. */
function isTelling({ column }: RowReading['joined'][number]): boolean {
  return column !== 'caseload_limit' && column !== 'note';
}

function isOfNumber({ joined }: RowReading): boolean {
  return joined.every(({ column }) => column !== 'note');
}

function joinedOf(readings: readonly RowReading[]): RowReading[] {
  return readings.filter(({ joined }) => joined.length > 0);
}

function plainOf(readings: readonly RowReading[]): RowReading[] {
  return readings.filter(({ joined }) => joined.length === 0);
}

function shifted(why: string, readings: readonly RowReading[]): UnevenRow {
  const params = { why, offer: offerOf(readings) };
  const place = { params, readings: readings.map(({ cells }) => ({ cells })) };
  return { kind: 'shifted', rule: 'shifted-row', place };
}

function inWords({ found, expected }: Cells): string {
  return `This row has ${found} and the header has ${expected}.`;
}

/** The first reading in a sentence. */
function offerOf(readings: readonly RowReading[]): string {
  const [join] = readings[0]?.joined ?? [];
  if (join === undefined) return '';
  const { parts, column, text } = join;
  const cells = parts.map((part) => `‘${part.trim()}’`).join(' and ');
  return ` Put together, its cells ${cells} would be ‘${text}’ in ${column}.`;
}

/** Quick, since a broken file can have a million such rows. */
function cellsInWords(cells: number): string {
  return `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
}
