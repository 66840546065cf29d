/**
 * Whether a count looks whole: each published figure's parts held against the year before and against other councils.
 *
 * - Cases and FTE are held against those of the year before. Those more than half above or a third below are unusual.
 * - Cases for each 100 children in need, and the share of social workers who have cases, are held against the typical
 *   (median) council's of the same year, with the same borders.
 * - The average is held against that of the year before by the rule for odd jumps (movement/odd-jumps.ts).
 *
 * A comparison that is unusual is a flag. It asks and never says that a figure is wrong: cases are counted half a year
 * after the children in need, carers and care leavers are cases too, and since 2023 workers who are not social workers
 * may be responsible for children in need. A combined figure is checked once.
 */
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { Workforce } from '../../schemas/workforce.ts';
import type { Dataset, Release } from '../dataset.ts';
import { onceForBoth } from '../once.ts';
import { plus } from '../decimals/decimal.ts';
import { fractionOf, quotient, type Fraction } from '../decimals/fraction.ts';
import { medianFraction } from '../decimals/middle-fraction.ts';
import type { FigureCouncils, FigureEntry } from '../figures/combined-figures.ts';
import {
  byPlace,
  entriesOf,
  hasFigure,
  inArea,
  yearsOf,
  type ByPlace,
} from '../figures/figures.ts';
import { changeSize } from '../movement/change-size.ts';
import {
  movements,
  usualMovement,
  type Movement,
  type UsualMovement,
} from '../movement/movement.ts';
import { oddJumps } from '../movement/odd-jumps.ts';
import { casesPerChild } from './children-in-need.ts';
import { isFarFrom, perHundred } from './far-from.ts';
import { FLAG_KINDS, type Compared, type Flag, type FlagKind } from './flag.ts';

/** One comparison of a figure, and how it came out. */
export interface Comparison extends Compared {
  readonly unusual: boolean;
  /** Of the average: whether it changed by more than about nine in ten for its size do; left out where it did not. */
  readonly large?: boolean;
}

/** Everything that a published figure was held against. */
export interface CountCheck {
  readonly councils: FigureCouncils;
  readonly figure: PublishedFigure;
  /** Cases for each child in need, exact; undefined where children in need are not known. */
  readonly casesPerChild: Fraction | undefined;
  /** Those for which there was something to compare with, in the order of the kinds. */
  readonly comparisons: readonly Comparison[];
}

/** What counts are checked from. */
export type CountGround = Pick<Dataset, 'councils' | 'childrenInNeed'>;

/** The checks of every published council figure of a release, by year and name. */
export function countChecks(ground: CountGround, release: Release): readonly CountCheck[] {
  return checksIn(ground, release);
}

const checksIn = onceForBoth(checksOf);

function checksOf({ councils, childrenInNeed }: CountGround, release: Release): CountCheck[] {
  const figures = byPlace(release.caseloads);
  const ground = { councils, children: byPlace(childrenInNeed) };
  const workforce = byPlace(release.workforce);
  const jumps = jumpsOf(councils, release);
  return yearsOf(release.caseloads).flatMap((year) => {
    const entries = entriesOf(councils, figures, year).filter(hasFigure);
    const perChild = shareOf(entries, 'cases-share', (entry) => casesPerChild(entry, ground));
    const staff = shareOf(entries, 'staff-share', ({ figure }) => staffShare(figure, workforce));
    return entries.map((entry) => {
      const { councils: own, figure } = entry;
      const found = [perChild(figure), staff(figure), ...(jumps.get(figure) ?? [])];
      return {
        councils: own,
        figure,
        casesPerChild: casesPerChild(entry, ground),
        comparisons: found.filter((one) => one !== undefined),
      };
    });
  });
}

/** The flags of every check, in the order of the checks. */
export function flagsOf(checks: readonly CountCheck[]): Flag[] {
  return checks.flatMap(({ figure: { year, code, joint_with }, comparisons }) =>
    comparisons
      .filter(({ unusual }) => unusual)
      .map(({ kind, value, against }) => ({ kind, value, against, year, code, joint_with })),
  );
}

/**
 * FTE social workers with cases as a share of all children's social workers, agency included in both.
 * Agency staff above zero that round to zero count as none.
 */
function staffShare(
  { code, year, case_holders_fte: fte }: PublishedFigure,
  rows: ByPlace<Workforce>,
): Fraction | undefined {
  const row = inArea(rows, code, year);
  const agency = row?.agency_fte === 'low' ? 0 : row?.agency_fte;
  if (typeof row?.in_post_fte !== 'number' || typeof agency !== 'number') return undefined;
  const all = plus(row.in_post_fte, agency);
  return fte === 0 || all === 0 ? undefined : quotient(fte, all);
}

/** Compares a share with the median of the same year: the comparison of each figure that has one. */
function shareOf(
  entries: readonly FigureEntry<PublishedFigure>[],
  kind: FlagKind,
  ratioOf: (entry: FigureEntry<PublishedFigure>) => Fraction | undefined,
): (figure: PublishedFigure) => Comparison | undefined {
  const ratios = new Map(entries.map((entry) => [entry.figure, ratioOf(entry)]));
  const typical = medianFraction([...ratios.values()].filter((ratio) => ratio !== undefined));
  return (figure) => {
    const own = ratios.get(figure);
    if (own === undefined || typical === undefined) return undefined;
    const unusual = isFarFrom(own, typical);
    return { kind, value: perHundred(own), against: perHundred(typical), unusual };
  };
}

/** The comparisons with the year before, by the later figure. */
function jumpsOf(
  councils: readonly Council[],
  release: Release,
): ReadonlyMap<PublishedFigure, readonly Comparison[]> {
  const usual = usualMovement(councils, release);
  const odd = new Set(oddJumps(councils, release, usual).map(({ movement }) => movement.to));
  return new Map(
    movements(councils, release).map((movement) => [
      movement.to,
      comparisonsOf(movement, odd.has(movement.to), usual),
    ]),
  );
}

function comparisonsOf(
  { from, to }: Movement,
  isOdd: boolean,
  usual: readonly UsualMovement[],
): Comparison[] {
  const parts = [
    part('cases-jump', to.cases, from.cases),
    part('fte-jump', to.case_holders_fte, from.case_holders_fte),
  ];
  const [value, against] = [to.average_caseload, from.average_caseload];
  const large = changeSize(usual, from, to) === 'large' ? { large: true } : {};
  return [...parts, { kind: 'average-jump', value, against, unusual: isOdd, ...large }];
}

function part(kind: FlagKind, value: number, against: number): Comparison {
  const unusual = against > 0 && isFarFrom(fractionOf(value), fractionOf(against));
  return { kind, value, against, unusual };
}

/** How many figures have a flag of each kind, and how many have any. */
export function flagCounts(flags: readonly Flag[]): {
  readonly byKind: ReadonlyMap<FlagKind, number>;
  readonly figures: number;
} {
  const count = (kind: FlagKind): number => flags.filter((flag) => flag.kind === kind).length;
  return {
    byKind: new Map(FLAG_KINDS.map((kind) => [kind, count(kind)])),
    figures: new Set(flags.map(({ code, year }) => `${code} ${year}`)).size,
  };
}
