/** The scale of a strip of dots. It need not start at zero, because dots have no length. */
import { linear, multiples, type Axis } from '../core/axis.ts';
import { binsFor, type Bins } from './strip-stacks.ts';

export interface StripScale extends Axis {
  readonly bins: Bins;
}

/** The narrowest that two values written below the strip may be apart, and the least from its ends, in CSS pixels. */
const TICK_ROOM = 30;
const END_ROOM = 8;

/**
 * A scale that ends a little beyond the values.
 * @param values all that it must hold, the cap among them
 * @param width of the picture, in CSS pixels
 * @param step cases from one value written below it to the next; two by default, or four where there is little room
 */
export function stripScale(values: readonly number[], width: number, step?: number): StripScale {
  const from = Math.max(0, Math.floor(Math.min(...values)) - 1);
  const to = Math.ceil(Math.max(...values)) + 1;
  const at = linear([from, to], [0, width]);
  const bins = binsFor(width / (to - from), values.length);
  const ticks = multiples(from, to, step ?? (2 * bins.scale < TICK_ROOM ? 4 : 2));
  const within = (value: number): boolean => at(value) > END_ROOM && at(value) < width - END_ROOM;
  return { at, bins, ticks: ticks.filter(within) };
}
