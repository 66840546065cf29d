/** The widths charts are drawn for, in CSS pixels: the column of a phone 360 pixels wide, and of a wide page. */
export const NARROW_SHOWN = 328;
export const WIDE = 1000;
