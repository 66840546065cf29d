/** The charts of the postcode lottery that are not about one circle: by region, and over the years. */
import type { Lottery } from '../../dataset/lottery/lottery.ts';
import type { GapsInYear } from '../../dataset/lottery/lottery-story.ts';
import { narrowing, ratioText } from '../../dataset/lottery/lottery-wording.ts';
import { lines } from '../../charts/lines/lines.ts';
import { ranges } from '../../charts/ranges/ranges.ts';

/** From the lowest to the highest figure of each region, in the order given. */
export function regionRanges(
  regions: readonly { readonly region: string; readonly lottery: Lottery }[],
  width: number,
  cap: number,
): string {
  const rows = regions.flatMap(({ region, lottery: { lowest, highest } }) => {
    const [low, high] = [lowest[0]?.figure, highest[0]?.figure];
    if (low === undefined || high === undefined) return [];
    return [{ label: region, low: low.average_caseload, high: high.average_caseload }];
  });
  return ranges({ width, title: 'From lowest to highest in each region', rows, cap });
}

/** How wide the gaps were in each year: of the council in the middle, and the widest of all. */
export function gapLines(years: readonly GapsInYear[], width: number): string {
  const points = (of: 'middle' | 'widest'): { year: number; value: number }[] =>
    years.map(({ year, [of]: value }) => ({ year, value }));
  return lines({
    width,
    title: narrowing(years),
    years: years.map(({ year }) => year),
    series: [
      { label: 'middle council', points: points('middle') },
      { label: 'widest', points: points('widest') },
    ],
    from: 1,
    format: ratioText,
  });
}
