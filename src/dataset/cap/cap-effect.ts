/** What a cap would mean in every year: who is over it, for how long, and the staff it would take. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { distanceFromCap, isOver } from './cap.ts';
import { capYear, type CapYear, extraFteOf, extraFteOfAll } from './extra-fte.ts';
import { rankingIn, type Country } from '../country.ts';
import { comparableHistory, councilHistory, currentRun, publishedIn } from '../figures/history.ts';
import { flagsOn, isFlagged, type Flag } from '../quality/flag.ts';
import type { RankedEntry } from '../ranking/ranking.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { totalOf } from '../decimals/decimal.ts';
import {
  divide,
  type Fraction,
  fractionOf,
  quotient,
  roundedFraction,
  subtract,
  sumOf,
} from '../decimals/fraction.ts';

/** One year of the release at a cap. */
export interface CapInYear extends CapYear {
  readonly year: number;
  /** Published figures. */
  readonly of: number;
}

/** A figure over the cap in the newest year. */
export interface FigureOverCap extends FigureEntry<PublishedFigure> {
  readonly small: boolean;
  /** What is unusual in the count of the figure. */
  readonly flags: readonly Flag[];
  /** Cases above the cap, one decimal. */
  readonly by: number;
  /** Consecutive years over it, the newest included. */
  readonly years: number;
  /** First of those years. */
  readonly since: number;
  /** Years over it among all with a figure, and how many have one. */
  readonly yearsOver: number;
  readonly yearsKnown: number;
  /** FTE social workers with cases at which its average would equal the cap: cases / cap. Exact. */
  readonly needed: Fraction;
  /** Of these, how many more than there are: needed less FTE. Exact. */
  readonly extra: Fraction;
}

export interface CapEffect {
  readonly cap: number;
  /** Oldest first. */
  readonly years: readonly CapInYear[];
  readonly newest: CapInYear;
  /** The extra staff of the newest year, exact. */
  readonly extra: Fraction;
  /** FTE social workers with cases of all published figures in the newest year. */
  readonly allFte: number;
  /** The extra staff for each hundred of these, one decimal; undefined where they are fewer than 0.1. */
  readonly extraPercent: number | undefined;
}

/** The counts and sums of every year. It is quick, because it is made again at each step of the slider. */
export function capEffect(country: Country, cap: number): CapEffect {
  const years = country.years.map((year): CapInYear => {
    const { ranked } = rankingIn(country, year);
    return { year, of: ranked.length, ...capYear(ranked, cap) };
  });
  const { ranked } = rankingIn(country, country.latestYear);
  const newest = years.at(-1) ?? { year: country.latestYear, over: 0, of: 0, extraFte: 0 };
  const extra = extraFteOfAll(ranked, cap);
  const allFte = totalOf(ranked.map(({ figure }) => figure.case_holders_fte));
  return { cap, years, newest, extra, allFte, extraPercent: percentOf(extra, allFte) };
}

function percentOf(extra: Fraction, allFte: number): number | undefined {
  if (allFte === 0) return undefined;
  const { top, bottom } = divide(extra, fractionOf(allFte));
  return 1000 * top < bottom ? undefined : roundedFraction({ top: 100 * top, bottom }, 1);
}

/** Who is over the cap in the newest year, highest first. */
export function figuresOverCap(country: Country, cap: number): FigureOverCap[] {
  return rankingIn(country, country.latestYear)
    .ranked.filter(({ figure }) => isOver(figure.average_caseload, cap))
    .map((entry) => overOf(country, entry, cap));
}

function overOf(
  country: Country,
  { councils, figure, small }: RankedEntry,
  cap: number,
): FigureOverCap {
  const all = councilHistory(councils[0], country.figures, country.years);
  const history = comparableHistory(all);
  const run = currentRun(history, cap);
  const known = publishedIn(history);
  return {
    councils,
    figure,
    small,
    flags: flagsOn(country.flagged, figure),
    by: distanceFromCap(figure.average_caseload, cap),
    years: run?.years ?? 1,
    since: run?.since ?? figure.year,
    yearsOver: known.filter(({ average_caseload: average }) => isOver(average, cap)).length,
    yearsKnown: known.length,
    needed: quotient(figure.cases, cap),
    extra: extraFteOf(figure, cap),
  };
}

/**
 * The part of the newest year's extra staff that no listed council explains, in FTE: councils
 * published at exactly the cap can be a little over it before rounding.
 * @param listed all councils over the cap
 */
export function extraUnlisted(
  listed: readonly FigureOverCap[],
  { extra: all }: CapEffect,
): Fraction {
  return subtract(all, sumOf(listed.map(({ extra }) => extra)));
}

/** Those of the newest year that are over a cap and have an unusual count, highest first. */
export function unusualOverCap(country: Country, cap: number): RankedEntry[] {
  return rankingIn(country, country.latestYear).ranked.filter(
    ({ figure }) => isOver(figure.average_caseload, cap) && isFlagged(country.flagged, figure),
  );
}
