/** Where the official averages and the surveys between them are, from the first on top to the last. */
import { linear } from '../core/axis.ts';
import { NARROW } from '../core/Picture.tsx';
import { LINE_HEIGHT, wrap } from '../core/text-width.ts';

/** A band of cases and the share of answers in it, in per cent. Without `to` it is open. */
export interface ShareBand {
  readonly from: number;
  readonly to: number | undefined;
  readonly share: number;
}

/** What a survey found. Each measure has a mark of its own, because they are not the same measure. */
export type ReportMark =
  | { readonly kind: 'mean' | 'median'; readonly value: number }
  | { readonly kind: 'shares'; readonly bands: readonly ShareBand[] }
  /** That own caseloads are above a number, and not by how much. */
  | { readonly kind: 'answer'; readonly above: number; readonly share: number };

export interface OfficialRow {
  readonly kind: 'official';
  /** `Sept 2017`. */
  readonly date: string;
  readonly value: number;
}

export interface SurveyRow {
  readonly kind: 'survey';
  /** `April 2018`. */
  readonly date: string;
  /** The number with who answered, as a sentence. */
  readonly words: string;
  readonly mark: ReportMark;
}

export type ReportRow = OfficialRow | SurveyRow;

/** A row with its place, in CSS pixels. */
export interface PlacedReport {
  readonly row: ReportRow;
  readonly top: number;
  readonly bottom: number;
  /** The words in lines; none for an official average. */
  readonly lines: readonly string[];
}

export interface ReportsLayout {
  /** The pixel of a number of cases. */
  readonly x: (cases: number) => number;
  /** Where the words of a survey begin, and how many lines below its date. */
  readonly words: { readonly left: number; readonly below: number };
  readonly rows: readonly PlacedReport[];
  readonly bottom: number;
}

/** The numbers of cases below the rows, the last of which is where open bands end. */
export const CASE_TICKS = [0, 10, 20, 30, 40] as const;
/** The right end of the scale. */
export const MOST_CASES = 40;
/** The column of dates on a wide page. On a phone dates are above the words, and left of the official averages. */
const DATES = 124;
const RIGHT = 12;
const OFFICIAL_ROW = 28;
/** Above the first and below the last line of a survey. */
export const PAD = 8;
/** From the end of a survey’s words to the end of its marks. */
const MARK_ROOM = { mean: 26, median: 26, answer: 26, shares: 60 } as const;
/** Between a survey and its neighbours. */
const GAP = 6;

/**
 * Puts the rows below each other.
 * @param top where the first begins, in CSS pixels
 */
export function layoutReports(
  rows: readonly ReportRow[],
  width: number,
  top: number,
): ReportsLayout {
  const narrow = width <= NARROW;
  const words = narrow ? { left: PAD, below: 1 } : { left: DATES, below: 0 };
  const [left, right] = [narrow ? PAD : DATES, width - RIGHT];
  const placed: PlacedReport[] = [];
  let at = top;
  for (const row of rows) {
    const one = place(row, at, { room: right - words.left, below: words.below });
    placed.push(one);
    at = one.bottom + (row.kind === 'survey' ? GAP : 0);
  }
  return { x: linear([0, MOST_CASES], [left, right]), words, rows: placed, bottom: at };
}

function place(
  row: ReportRow,
  at: number,
  { room, below }: { readonly room: number; readonly below: number },
): PlacedReport {
  if (row.kind === 'official') return { row, top: at, bottom: at + OFFICIAL_ROW, lines: [] };
  const lines = wrap(row.words, room);
  const top = at + GAP;
  const height = 2 * PAD + (below + lines.length) * LINE_HEIGHT + MARK_ROOM[row.mark.kind];
  return { row, top, bottom: top + height, lines };
}

/** The lines between official averages that follow each other without a survey between them, by their rows. */
export function joined(rows: readonly PlacedReport[]): (readonly [PlacedReport, PlacedReport])[] {
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index];
    const both = before?.row.kind === 'official' && row.row.kind === 'official';
    return both ? [[before, row] as const] : [];
  });
}
