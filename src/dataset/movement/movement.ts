/** How far average caseloads move from one year to the next, and how far is usual for councils of a size. */
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { CountryData, PartOfCountry } from '../country.ts';
import type { Release } from '../dataset.ts';
import { byPlace, isPublished, yearsOf } from '../figures/figures.ts';
import { countsAt } from '../figures/combined-figures.ts';
import { changeBetween } from '../figures/figure-change.ts';
import { SMALL_FTE } from '../ranking/ranking.ts';
import { councilHistory } from '../figures/history.ts';
import { onceForBoth } from '../once.ts';
import { isMore } from '../decimals/decimal.ts';
import { median, ninetiethPercentile } from '../decimals/middle.ts';

/** A council's figure in two consecutive years of one release. A combined figure is one movement. */
export interface Movement {
  readonly council: Council;
  readonly from: PublishedFigure;
  readonly to: PublishedFigure;
  /** In cases for each FTE social worker with cases, one decimal. Below zero for a fall. */
  readonly change: number;
}

/** Sizes of councils by FTE social workers with cases: at least `from` and under `to`. */
export interface SizeGroup {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Each is about twice the size of the one before. The first are the small councils. */
export const SIZE_GROUPS: readonly SizeGroup[] = [
  { label: `under ${SMALL_FTE}`, from: 0, to: SMALL_FTE },
  { label: `${SMALL_FTE} to 49`, from: SMALL_FTE, to: 50 },
  { label: '50 to 99', from: 50, to: 100 },
  { label: '100 to 199', from: 100, to: 200 },
  { label: '200 or more', from: 200, to: Infinity },
];

/** How far councils of a size move in a year, up or down. */
export interface UsualMovement {
  readonly group: SizeGroup;
  /** Median absolute change, cases per FTE social worker with cases, exact: a half of a tenth at most. */
  readonly median: number;
  /** Nine in ten movements are no larger: the 90th percentile of absolute change, exact hundredths. */
  readonly p90: number;
  /** Movements it rests on. */
  readonly n: number;
}

/** The size group of a council by its FTE social workers with cases. */
export function sizeGroup(caseHoldersFte: number): SizeGroup {
  const group = SIZE_GROUPS.find(
    ({ from, to }) => !isMore(from, caseHoldersFte) && isMore(to, caseHoldersFte),
  );
  if (group === undefined) throw new Error(`no size group for ${caseHoldersFte} FTE`);
  return group;
}

/**
 * Every movement between consecutive years with a published figure in both. A recoded council is the same council.
 * A merged or split one is not, and there is no movement between a combined figure and one of a council alone.
 */
export function movements(
  councils: readonly Council[],
  { caseloads }: Pick<Release, 'caseloads'>,
): readonly Movement[] {
  return movementsIn(councils, caseloads);
}

const movementsIn = onceForBoth(movementsOf);

function movementsOf(councils: readonly Council[], caseloads: Release['caseloads']): Movement[] {
  const figures = byPlace(caseloads);
  const years = yearsOf(caseloads);
  return councils.flatMap((council) => {
    const history = councilHistory(council, figures, years);
    return history.slice(1).flatMap(({ year, figure: to }, index): Movement[] => {
      const before = history[index];
      const from = before?.year === year - 1 ? before.figure : undefined;
      const change = changeBetween(from, to);
      if (!isPublished(from) || !isPublished(to) || change === undefined) return [];
      return countsAt(to, council) ? [{ council, from, to, change }] : [];
    });
  });
}

/**
 * The usual movement for each size group, all years of a release together.
 * A movement counts in the group of the earlier year. Medians and percentiles are those of decimals/middle.ts.
 */
export function usualMovement(
  councils: readonly Council[],
  { caseloads, part }: Pick<CountryData, 'caseloads' | 'part'>,
): readonly UsualMovement[] {
  return part === undefined ? usualIn(councils, caseloads) : usualOfPart(part);
}

/** What was worked out where the figures of all years were there. */
function usualOfPart({ usual }: PartOfCountry): UsualMovement[] {
  return usual.flatMap(([size, middle, p90, n]) => {
    const group = SIZE_GROUPS[size];
    return group === undefined ? [] : [{ group, median: middle, p90, n }];
  });
}

const usualIn = onceForBoth((councils: readonly Council[], caseloads: Release['caseloads']) =>
  usualOf(movementsIn(councils, caseloads)),
);

function usualOf(all: readonly Movement[]): UsualMovement[] {
  const byGroup = Map.groupBy(all, ({ from }) => sizeGroup(from.case_holders_fte));
  return SIZE_GROUPS.flatMap((group) => {
    const sizes = (byGroup.get(group) ?? []).map(({ change }) => Math.abs(change));
    const [middle, p90] = [median(sizes), ninetiethPercentile(sizes)];
    if (middle === undefined || p90 === undefined) return [];
    return [{ group, median: middle, p90, n: sizes.length }];
  });
}
