/** What the charts of the postcode lottery show of the whole country. */
import type { Line, LinesProps } from '../../charts/lines/line-frame.ts';
import type { RangesProps } from '../../charts/ranges/Ranges.tsx';
import type { GapsInYear, RegionGap } from '../../dataset/lottery/lottery-gaps.ts';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';

/**
 * How wide the gaps were in each year: the typical one, the widest, and the widest without a count to ask about. The
 * lines start from 1, because the highest figure is never less than the lowest.
 * @param years oldest first
 */
export function gapLines(years: readonly GapsInYear[]): Omit<LinesProps, 'width' | 'title'> {
  const points = (of: (gaps: GapsInYear) => number): Line['points'] =>
    years.map((gaps) => ({ year: gaps.year, value: of(gaps) }));
  return {
    years: years.map(({ year }) => year),
    series: [
      { label: 'typical', points: points(({ middle }) => middle) },
      { label: 'widest', points: points(({ widest }) => widest.ratio) },
      { label: 'widest, unusual counts left out', points: points(({ leading }) => leading.ratio) },
    ],
    from: 1,
    format: ratioText,
  };
}

/** From the lowest to the highest figure of each region, in the order given. */
export function regionRanges(regions: readonly RegionGap[]): RangesProps['rows'] {
  return regions.flatMap(({ region, lowest, highest }) => {
    const [low, high] = [lowest[0]?.figure, highest[0]?.figure];
    if (low === undefined || high === undefined) return [];
    return [{ label: region, low: low.average_caseload, high: high.average_caseload }];
  });
}
