/** The dots of a strip with their places. */
import type { Dot } from '../core/Dots.tsx';
import type { StripScale } from './strip-scale.ts';
import { levelHeight, middleOf, stack } from './strip-stacks.ts';

/** A figure that is one dot. */
export interface StripItem {
  readonly value: number;
  /** Its name, for the few that are labelled. */
  readonly label?: string | undefined;
}

/** An item with the place of its dot. */
export interface PlacedDot<T extends StripItem> extends Dot {
  readonly item: T;
}

export interface StackedDots<T extends StripItem> {
  /** Places above a base line at zero. */
  readonly dots: readonly PlacedDot<T>[];
  /** Dots in the tallest stack. */
  readonly levels: number;
}

/** Stacks items of the same bin on a base line; labelled ones are on top of their stack. */
export function stackDots<T extends StripItem>(
  items: readonly T[],
  cap: number,
  { at, bins }: StripScale,
): StackedDots<T> {
  const wanted = items.map((item) => ({
    item,
    value: item.value,
    named: item.label !== undefined,
  }));
  const stacked = stack(wanted, cap, bins);
  const dots = stacked.map(({ item: { item, value }, bin, level }) => {
    const y = -bins.radius - 2 - level * levelHeight(bins);
    return { item, value, at: [at(middleOf(bin, cap, bins)), y] as const };
  });
  return { dots, levels: Math.max(0, ...stacked.map(({ level }) => level + 1)) };
}
