/** What the charts of the postcode lottery show of the whole country. */
import type { Line, LinesProps } from '../../charts/lines/line-frame.ts';
import type { RangesProps } from '../../charts/ranges/Ranges.tsx';
import type { GapsInYear } from '../../dataset/lottery/lottery-gaps.ts';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';
import type { Lottery } from '../../dataset/lottery/lottery.ts';

/** The lowest and the highest figure of one region. */
export interface RegionGap {
  readonly region: string;
  readonly lottery: Lottery;
}

/**
 * How wide the gaps were in each year: of the council in the middle, and the widest of all. The lines start from 1,
 * as the highest figure is never less than the lowest.
 * @param years oldest first
 */
export function gapLines(years: readonly GapsInYear[]): Omit<LinesProps, 'width' | 'title'> {
  const points = (of: 'middle' | 'widest'): Line['points'] =>
    years.map(({ year, [of]: value }) => ({ year, value }));
  return {
    years: years.map(({ year }) => year),
    series: [
      { label: 'middle council', points: points('middle') },
      { label: 'widest', points: points('widest') },
    ],
    from: 1,
    format: ratioText,
  };
}

/** From the lowest to the highest figure of each region, in the order given. */
export function regionRanges(regions: readonly RegionGap[]): RangesProps['rows'] {
  return regions.flatMap(({ region, lottery: { lowest, highest } }) => {
    const [low, high] = [lowest[0]?.figure, highest[0]?.figure];
    if (low === undefined || high === undefined) return [];
    return [{ label: region, low: low.average_caseload, high: high.average_caseload }];
  });
}
