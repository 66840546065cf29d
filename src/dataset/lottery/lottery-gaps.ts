/** The gaps of the whole country: by region, and over the years. */
import { rankingIn, type Country } from '../country.ts';
import { inForce } from '../dataset.ts';
import { compareFractions, roundedFraction, type Fraction } from '../decimals/fraction.ts';
import { medianFraction } from '../decimals/middle-fraction.ts';
import { regionOf } from '../figures/areas.ts';
import { isEnglish } from '../lineage/english-councils.ts';
import { onceForEach } from '../once.ts';
import { keptNearCouncils } from '../places/near-councils.ts';
import { allEntries } from '../ranking/ranking.ts';
import { withFlags, type FlaggedEntry } from './flagged-entries.ts';
import { widestPairs, type NearPair } from './lottery-pairs.ts';
import { fairEntries, lotteryOf, timesOf, type Times } from './lottery.ts';

/** The lowest and the highest figure of one region. */
export interface RegionGap extends Times {
  readonly region: string;
  readonly lowest: readonly FlaggedEntry[];
  readonly highest: readonly FlaggedEntry[];
}

/** The gap within each region, widest first. London is one region. */
export function gapsByRegion(country: Country): RegionGap[] {
  const regions = Map.groupBy(
    allEntries(rankingIn(country, country.latestYear)),
    ({ councils: [first] }) => regionOf(country.areaByCode, first).name,
  );
  return [...regions]
    .flatMap(([region, entries]): RegionGap[] => {
      const lottery = lotteryOf(entries);
      if (lottery === undefined) return [];
      const [lowest, highest] = [lottery.lowest, lottery.highest].map((ends) =>
        withFlags(country, ends),
      );
      const { exact, ratio } = lottery;
      return [{ region, lowest: lowest ?? [], highest: highest ?? [], exact, ratio }];
    })
    .sort((a, b) => compareFractions(b.exact, a.exact) || (a.region < b.region ? -1 : 1));
}

/** How wide the gaps are in one year. */
export interface GapsInYear {
  readonly year: number;
  /**
   * The typical gap: half of all councils have at least this ratio within their own circle. The median, two decimals.
   */
  readonly middle: number;
  /** The widest gap between two councils within the distance of each other. */
  readonly widest: NearPair;
  /** The widest between two whose counts have no flag, or the widest of all if there is none. */
  readonly leading: NearPair;
}

/**
 * Gaps of every year, oldest first, worked out once for all pages that speak of them. A year in which no two councils
 * near each other differ is left out.
 */
export const gapsByYear = onceForEach((country: Country, miles: number): readonly GapsInYear[] =>
  country.years.flatMap((year): GapsInYear[] => {
    const middle = medianFraction(circleGaps(country, year, miles));
    const { widest, unflagged } = widestPairs(country, year, miles);
    if (middle === undefined || widest === undefined) return [];
    return [{ year, middle: roundedFraction(middle, 2), widest, leading: unflagged ?? widest }];
  }),
);

/** Highest over lowest within the circle of every English council that has a centre and a fair figure around it. */
function circleGaps(country: Country, year: number, miles: number): Fraction[] {
  const near = keptNearCouncils(country.councils, miles);
  const averages = new Map(
    fairEntries(rankingIn(country, year).ranked).flatMap(({ councils, figure }) =>
      councils.map((council) => [council, figure.average_caseload] as const),
    ),
  );
  return country.councils
    .filter(
      (council) => isEnglish(council) && inForce(council, year) && council.latitude !== undefined,
    )
    .flatMap((council) => {
      const around = [council, ...(near.get(council)?.keys() ?? [])];
      const within = around.flatMap((one) => averages.get(one) ?? []);
      return within.length === 0 ? [] : timesOf(Math.max(...within), Math.min(...within)).exact;
    });
}
