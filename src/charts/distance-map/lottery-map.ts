/** The circle of a council's postcode lottery as text, for pages that do not render components yet. */
import { h } from 'preact';
import type { Around } from '../../dataset/lottery/lottery-story.ts';
import type { FigureEntry } from '../../dataset/figures/combined-figures.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import { toText } from '../core/to-text.ts';
import { DistanceMap } from './DistanceMap.tsx';
import { lotteryCircle } from './lottery-circle.ts';

/** The circle with shapes of its own. Empty without a centre. */
export function aroundMap(
  around: Around,
  everybody: readonly FigureEntry[],
  options: { readonly width: number; readonly cap: number; readonly topology: Boundaries },
): string {
  const circle = lotteryCircle(around, everybody);
  return circle === undefined ? '' : toText(h(DistanceMap, { ...options, ...circle }));
}
