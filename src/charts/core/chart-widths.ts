/**
 * The widths charts are drawn for, in CSS pixels: the column of a phone 360 pixels wide, of a tablet, and of a
 * wide page. Each is shown at no less than nine tenths of its width, so that its type is never under 12 pixels.
 */
export const CHART_WIDTHS = { narrow: 328, medium: 720, wide: 1080 } as const;

/** What of a chart can be more than a page should have three times. */
interface Counted {
  readonly dots?: readonly unknown[] | undefined;
  readonly points?: readonly unknown[] | undefined;
  readonly years?: readonly unknown[] | undefined;
  readonly columns?: readonly unknown[] | undefined;
}

/** With so many dots or years or fewer, a chart has its widest drawing. England has about 150 councils, and 9 years. */
const [MOST_DOTS, MOST_YEARS] = [400, 15];

/** The widest drawing of a chart: one of very many dots or years is at most as wide as a tablet. */
export function widestOf(chart: object): keyof typeof CHART_WIDTHS {
  const { points = [], dots = points, columns = [], years = columns } = chart as Counted;
  return dots.length > MOST_DOTS || years.length > MOST_YEARS ? 'medium' : 'wide';
}

/** The widths of what is beside text on half a page: the legend of a map picture, a circle. */
export const HALF_WIDTHS = { narrow: 328, half: 480 } as const;

/**
 * The widths that charts in embeds are drawn for, and from which width of their column each is shown, both in CSS pixels.
 * A frame on another page is narrower than a page of this site and can have any width. The style sheet of embeds has
 * the same steps.
 */
export const EMBED_WIDTHS = [
  { width: 288, from: 0 },
  { width: 360, from: 352 },
  { width: 456, from: 448 },
  { width: 600, from: 560 },
] as const;
