/** The postcode lotteries of the whole country: the widest gaps near each other, by region, over the years. */
import type { Council } from '../../schemas/council.ts';
import { rankingIn, type Country } from '../country.ts';
import { inForce } from '../dataset.ts';
import { regionOf } from '../figures/areas.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { isEnglish } from '../lineage/english-councils.ts';
import { rememberedMiles, type Distance } from '../places/council-distance.ts';
import { allEntries } from '../ranking/ranking.ts';
import { compareFractions, roundedFraction } from '../decimals/fraction.ts';
import { medianFraction } from '../decimals/middle.ts';
import { entriesWithin, lotteryOf, type Lottery } from './lottery.ts';

/** How many of the widest gaps a page lists. */
export const GAPS_LISTED = 12;

/** The same lottery seen from one or more councils. */
export interface LotteryGap {
  readonly lottery: Lottery;
  /** Councils from which these two are the highest and the lowest, by name. */
  readonly from: readonly Council[];
  /** Between the two, or the nearest of those that tie; undefined without centres. */
  readonly apart: number | undefined;
}

/** Every English council's lottery of a year. Councils without a centre or a fair figure around them are left out. */
function lotteries(
  country: Country,
  year: number,
  miles: number,
  distance: Distance,
): { council: Council; lottery: Lottery }[] {
  const entries = allEntries(rankingIn(country, year));
  return country.councils
    .filter(
      (council) => isEnglish(council) && inForce(council, year) && council.latitude !== undefined,
    )
    .flatMap((council) => {
      const within = entriesWithin(council, entries, miles, distance);
      const lottery = within.length > 0 ? lotteryOf(within) : undefined;
      return lottery === undefined ? [] : [{ council, lottery }];
    });
}

/** The country's widest gaps of the newest year, each pair of lowest and highest once, widest first. */
export function widestGaps(
  country: Country,
  miles: number,
  distance = rememberedMiles(),
): LotteryGap[] {
  const all = lotteries(country, country.latestYear, miles, distance).filter(
    ({ lottery }) => lottery.ratio > 1,
  );
  const pairs = Map.groupBy(all, ({ lottery: { lowest, highest } }) =>
    [...slugs(lowest), 'to', ...slugs(highest)].join(' '),
  );
  return [...pairs.values()]
    .flatMap((same): LotteryGap[] => {
      const lottery = same[0]?.lottery;
      if (lottery === undefined) return [];
      const from = same.map(({ council }) => council);
      return [{ lottery, from, apart: apartOf(lottery, distance) }];
    })
    .sort(
      (a, b) => compareFractions(b.lottery.exact, a.lottery.exact) || b.from.length - a.from.length,
    );
}

function slugs(entries: readonly FigureEntry[]): string[] {
  return entries.flatMap(({ councils }) => councils.map(({ slug }) => slug));
}

function apartOf({ lowest, highest }: Lottery, distance: Distance): number | undefined {
  const pairs = lowest.flatMap(({ councils: low }) =>
    highest.flatMap(({ councils: high }) => low.flatMap((a) => high.map((b) => distance(a, b)))),
  );
  const known = pairs.filter((miles) => miles !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The gap within each region, widest first. */
export function gapsByRegion(country: Country): { region: string; lottery: Lottery }[] {
  const regions = Map.groupBy(
    allEntries(rankingIn(country, country.latestYear)),
    ({ councils: [first] }) => regionOf(country.areaByCode, first).name,
  );
  return [...regions]
    .flatMap(([region, entries]) => {
      const lottery = lotteryOf(entries);
      return lottery === undefined ? [] : [{ region, lottery }];
    })
    .sort((a, b) => b.lottery.ratio - a.lottery.ratio || (a.region < b.region ? -1 : 1));
}

/** How wide the gaps are in one year. */
export interface GapsInYear {
  readonly year: number;
  /** The widest ratio of any council's circle. */
  readonly widest: number;
  /** Half of all councils have at least this ratio within their circle: the median, two decimals. */
  readonly middle: number;
}

/** Gaps of every year, oldest first: are they narrowing? */
export function gapsByYear(
  country: Country,
  miles: number,
  distance = rememberedMiles(),
): GapsInYear[] {
  return country.years.flatMap((year) => {
    const all = lotteries(country, year, miles, distance).map(({ lottery }) => lottery);
    const middle = medianFraction(all.map(({ exact }) => exact));
    if (middle === undefined) return [];
    const widest = Math.max(...all.map(({ ratio }) => ratio));
    return [{ year, widest, middle: roundedFraction(middle, 2) }];
  });
}
