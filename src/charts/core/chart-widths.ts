/**
 * The widths charts are drawn for, in CSS pixels: the column of a phone 360 pixels wide, of a tablet, and of a
 * wide page. Each is shown at no less than nine tenths of its width, so that its type is never under 12 pixels.
 */
export const CHART_WIDTHS = { narrow: 328, medium: 720, wide: 1080 } as const;

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
