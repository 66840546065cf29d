/** Where the parts of a sheet are: the finding, what is drawn, the charts one below the other, and whose they are. */
import { setText, type SetText } from './text-lines.ts';

/** The width of a sheet, in pixels. */
export const SHEET_WIDTH = 760;
/** Left and right of everything on it. */
export const SHEET_MARGIN = 20;
/** The width that charts on a sheet are drawn for. */
export const SHEET_ROOM = SHEET_WIDTH - 2 * SHEET_MARGIN;

export interface SheetWords {
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  /** Whose figures, which version, at which address. */
  readonly footer: readonly string[];
}

export interface SheetLayout {
  readonly title: SetText;
  readonly subtitle: SetText;
  /** The upper edge of each chart. */
  readonly charts: readonly number[];
  /** Where the line above the footer is. */
  readonly rule: number;
  readonly footer: readonly SetText[];
  readonly height: number;
}

/** @param heights of the charts, in pixels */
export function layOutSheet(words: SheetWords, heights: readonly number[]): SheetLayout {
  const at = { left: SHEET_MARGIN, room: SHEET_ROOM };
  const title = setText({ ...at, text: words.title, top: 40, size: 23, weight: 'bold' });
  const subtitle = setText({ ...at, text: words.subtitle, top: title.next - 4, size: 13 });
  const charts = stacked(heights, subtitle.next + 4);
  const rule = charts.next;
  const footer: SetText[] = [];
  for (const text of words.footer) {
    const top = footer.at(-1)?.next ?? rule + 18;
    footer.push(setText({ ...at, text, top, size: 12, leading: 16 }));
  }
  const height = Math.ceil((footer.at(-1)?.next ?? rule + 18) + 6);
  return { title, subtitle, charts: charts.tops, rule, footer, height };
}

/** Upper edges with a gap between them, and where the next one would be. */
function stacked(
  heights: readonly number[],
  top: number,
): { readonly tops: readonly number[]; readonly next: number } {
  const tops: number[] = [];
  let next = top;
  for (const height of heights) {
    tops.push(next);
    next += height + 12;
  }
  return { tops, next };
}
