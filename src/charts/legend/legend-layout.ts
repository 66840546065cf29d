/** Where the parts of a legend lie: a row of colours, and the hatching beside it or below it. */
import { textWidth } from '../core/text-width.ts';

/** Upper edge and height of the row of colours, and the width of the hatched swatch, in CSS pixels. */
export const [TOP, HEIGHT, SWATCH] = [18, 16, 24];

/** The row of colours needs this much room before the hatching may be beside it. */
const LEAST = 230;
/** A colour is never wider than this. */
const WIDEST = 52;
const AIR = 20;

export interface LegendLayout {
  /** Width of one colour. */
  readonly step: number;
  /** Left upper corner of the hatched swatch. */
  readonly missing: readonly [x: number, y: number];
  /** Height of the picture. */
  readonly height: number;
}

/**
 * Lays out a legend in CSS pixels.
 * @param width of the picture
 * @param colours how many there are
 * @param missing the words beside the hatching, which get a row of their own where there is little room
 */
export function layOutLegend(width: number, colours: number, missing: string): LegendLayout {
  const beside = width - (SWATCH + 6 + textWidth(missing) + AIR);
  const stacked = beside < LEAST;
  const step = Math.min(WIDEST, (stacked ? width : beside) / colours);
  return stacked
    ? { step, missing: [0, TOP + 44], height: TOP + 64 }
    : { step, missing: [step * colours + AIR, TOP], height: TOP + 38 };
}
