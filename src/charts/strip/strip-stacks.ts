/** Stacks of dots: every figure in a narrow bin, none across a line between two colours. */
import { hundredthsOf, minus } from '../../dataset/decimals/decimal.ts';
import { round } from '../core/path-data.ts';

/** Widths of bins, in tenths of a case: each divides a colour step, so that no bin has two colours. */
const BIN_WIDTHS = [1, 2, 4, 5, 10, 20] as const;

export interface Bins {
  /** Width of a bin in cases. */
  readonly width: number;
  /** Pixels of one case. */
  readonly scale: number;
  readonly radius: number;
}

/** More figures than these have smaller dots in narrower bins, so that their stacks are not too tall. */
const LARGE_DOTS = 400;

/** Chooses the narrowest bins whose dots are still large enough to see and to distinguish. */
export function binsFor(scale: number, count = 0): Bins {
  const [finest, least] = count > LARGE_DOTS ? [1, 2.4] : [2, 7.2];
  const fits = (width: number): boolean => width >= finest && (width / 10) * scale >= least;
  const tenths = BIN_WIDTHS.find(fits) ?? 20;
  const width = tenths / 10;
  return { width, scale, radius: round(Math.min(4.4, (width * scale) / 2 - 0.4)) };
}

/**
 * The bin of a figure: 0 is just above the cap, -1 ends at it. It is worked out exactly, because a
 * figure equal to the cap is not over it.
 */
export function binOf(value: number, cap: number, { width }: Bins): number {
  return Math.ceil(hundredthsOf(minus(value, cap)) / hundredthsOf(width)) - 1;
}

/** The value in the middle of a bin. */
export function middleOf(bin: number, cap: number, { width }: Bins): number {
  return cap + (bin + 0.5) * width;
}

/** Puts each item on its stack; named ones on top, so that a line can lead to them. */
export function stack<T extends { readonly value: number; readonly named: boolean }>(
  items: readonly T[],
  cap: number,
  bins: Bins,
): { readonly item: T; readonly bin: number; readonly level: number }[] {
  const heights = new Map<number, number>();
  return [...items]
    .sort((a, b) => Number(a.named) - Number(b.named) || a.value - b.value)
    .map((item) => {
      const bin = binOf(item.value, cap, bins);
      const level = heights.get(bin) ?? 0;
      heights.set(bin, level + 1);
      return { item, bin, level };
    });
}

/** From one level of a stack to the next, in CSS pixels. */
export function levelHeight({ radius }: Bins): number {
  return 2 * radius + 0.6;
}
