/** The charts of the postcode lottery as text, for pages that do not render components yet. */
import { h } from 'preact';
import { toText } from '../../charts/core/to-text.ts';
import type { GapsInYear } from '../../dataset/lottery/lottery-story.ts';
import { narrowing } from '../../dataset/lottery/lottery-wording.ts';
import { GapLines } from './GapLines.tsx';
import { RegionRanges } from './RegionRanges.tsx';
import type { RegionGap } from './RegionsTable.tsx';

/** From the lowest to the highest figure of each region. */
export function regionRanges(regions: readonly RegionGap[], width: number, cap: number): string {
  const title = 'From lowest to highest in each region';
  return toText(h(RegionRanges, { width, title, regions, cap }));
}

/** How wide the gaps were in each year. */
export function gapLines(years: readonly GapsInYear[], width: number): string {
  return toText(h(GapLines, { width, title: narrowing(years), years }));
}
