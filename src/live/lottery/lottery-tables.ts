/** The tables of the postcode lottery as text, for pages that do not render components yet. */
import { h } from 'preact';
import type { Around, Gap, GapsInYear } from '../../dataset/lottery/lottery-story.ts';
import { toText } from '../../charts/core/to-text.ts';
import { GapsTable } from './GapsTable.tsx';
import { GapYearsTable } from './GapYearsTable.tsx';
import { NearTable } from './NearTable.tsx';
import { RegionsTable, type RegionGap } from './RegionsTable.tsx';

/** Every figure within the circle. */
export function nearTable(around: Around, cap: number): string {
  return toText(h(NearTable, { around, cap }));
}

/** The country's widest gaps. */
export function gapsTable(gaps: readonly Gap[], miles: number, year: number): string {
  return toText(h(GapsTable, { gaps, miles, year }));
}

/** The gap within each region. */
export function regionsTable(regions: readonly RegionGap[], year: number): string {
  return toText(h(RegionsTable, { regions, year }));
}

/** The gaps of every year. */
export function gapYearsTable(years: readonly GapsInYear[], miles: number): string {
  return toText(h(GapYearsTable, { years, miles }));
}
