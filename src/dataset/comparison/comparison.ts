/** Any councils side by side in one year: what an address asks for, and everything that is said of each. */
import type { Council } from '../../schemas/council.ts';
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import { rankingIn, type Country } from '../country.ts';
import { inForce } from '../dataset.ts';
import { splitIfKnown, type ChangeSplit } from '../change/change-split.ts';
import { firstComparable, splitSinceFirst } from '../change/since-first.ts';
import { compareDecimals } from '../decimals/decimal.ts';
import { inCouncil, isPublished } from '../figures/figures.ts';
import {
  councilsSharing,
  groupByFigure,
  type FigureCouncils,
  type FigureGroup,
} from '../figures/combined-figures.ts';
import { changeBetween } from '../figures/figure-change.ts';
import { isEnglish } from '../lineage/english-councils.ts';
import { flagsOn, type Flag } from '../quality/flag.ts';
import { allEntries, placeOf, type RankedEntry } from '../ranking/ranking.ts';
import type { GradeGiven, Rates, SurroundingsBySlug } from './surroundings.ts';

/** Nobody can distinguish more lines than this. */
export const MOST_COMPARED = 12;

/** What an address asks for, as far as it can be shown. */
export interface CompareChoice {
  readonly councils: readonly Council[];
  readonly year: number;
  /** Slugs beyond the most that are compared. Those that no English council has are left out: the browser names them. */
  readonly beyond: readonly string[];
}

/**
 * Reads the parameters of an address: slugs with commas between them, and a year.
 * @returns the newest year where the one asked for is none the release covers
 */
export function compareChoiceFrom(
  country: Country,
  slugs: readonly string[],
  year: number | undefined,
): CompareChoice {
  const asked = [...new Set(slugs.filter((slug) => slug !== ''))];
  const known = asked.flatMap((slug) => country.bySlug.get(slug) ?? []).filter(isEnglish);
  return {
    councils: known.slice(0, MOST_COMPARED),
    year: year !== undefined && country.years.includes(year) ? year : country.latestYear,
    beyond: known.slice(MOST_COMPARED).map(({ slug }) => slug),
  };
}

/** One figure of the comparison, or a council that has none. */
export interface ComparedFigure {
  /** Those chosen: two where both councils of a combined figure are. */
  readonly chosen: FigureCouncils;
  /** All councils that the figure belongs to. */
  readonly councils: FigureCouncils;
  /** Undefined if the council was not in force that year, or the release does not mention it. */
  readonly figure: Figure | undefined;
  readonly inForce: boolean;
  readonly place: RankedEntry | undefined;
  /** What is unusual in the count of the figure. */
  readonly flags: readonly Flag[];
  /** Change in cases on the year before, and since the first year with a figure of its own. */
  readonly change: number | undefined;
  readonly since: { readonly year: number; readonly change: number } | undefined;
  /** The same changes split into cases and staff. */
  readonly inYear: ChangeSplit | undefined;
  readonly sinceFirst: ChangeSplit | undefined;
  /** Of the first council chosen; the two of a combined figure share their row. */
  readonly rates: Rates | undefined;
  readonly grades: readonly { readonly council: Council; readonly given: GradeGiven | undefined }[];
}

export interface Comparison {
  readonly year: number;
  readonly cap: number;
  /** In the order chosen, a combined figure once. */
  readonly members: readonly ComparedFigure[];
  readonly rankedOf: number;
}

/** Puts the councils side by side. */
export function compare(
  country: Country,
  surroundings: SurroundingsBySlug,
  { councils, year }: CompareChoice,
  cap: number,
): Comparison {
  const groups = groupByFigure(councils, (council) => inCouncil(country.figures, council, year));
  const members = groups.map((group) => memberOf(country, surroundings, group, year));
  return { year, cap, members, rankedOf: rankingIn(country, year).ranked.length };
}

function memberOf(
  country: Country,
  surroundings: SurroundingsBySlug,
  { councils: chosen, figure }: FigureGroup<Figure>,
  year: number,
): ComparedFigure {
  const [first] = chosen;
  const ranking = rankingIn(country, year);
  const before = inCouncil(country.figures, first, year - 1);
  return {
    chosen,
    councils: councilsSharing(first, allEntries(ranking)),
    figure,
    inForce: inForce(first, year),
    place: placeOf(ranking, first),
    flags: flagsOn(country.flagged, figure),
    change: changeBetween(before, figure),
    since: sinceFirst(country, first, figure),
    inYear: splitIfKnown(before, figure),
    sinceFirst: splitSinceFirst(country, first, year),
    rates: surroundings.get(first.slug)?.rates.get(year),
    grades: chosen.map((council) => ({ council, given: surroundings.get(council.slug)?.grade })),
  };
}

function sinceFirst(
  country: Country,
  council: Council,
  figure: Figure | undefined,
): ComparedFigure['since'] {
  const first = figure && firstComparable(country, council, figure.year);
  const change = changeBetween(first, figure);
  return first === undefined || change === undefined || first.year === figure?.year
    ? undefined
    : { year: first.year, change };
}

/** The members with a published figure, highest first; equal ones in the order chosen. */
export function rankedMembers({ members }: Comparison): (ComparedFigure & {
  readonly figure: PublishedFigure;
  readonly place: RankedEntry;
})[] {
  const published = members.flatMap((member) =>
    isPublished(member.figure) && member.place !== undefined
      ? [{ ...member, figure: member.figure, place: member.place }]
      : [],
  );
  return published.sort((a, b) =>
    compareDecimals(b.figure.average_caseload, a.figure.average_caseload),
  );
}
