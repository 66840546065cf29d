/** Any councils side by side in one year: what an address asks for, and everything that is said of each. */
import type { Council } from '../../schemas/council.ts';
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import { rankingIn, type Country } from '../country.ts';
import { inForce } from '../dataset.ts';
import { inCouncil, isPublished, isSameUnit } from '../figures/figures.ts';
import { isEnglish } from '../lineage/english-councils.ts';
import { tenths } from '../text/format.ts';
import { councilHistory, publishedIn } from '../figures/history.ts';
import { placeOf, type Ranked } from '../ranking/ranking.ts';
import type { GradeGiven, Rates, SurroundingsBySlug } from './surroundings.ts';

/** More lines than this cannot be told apart. */
export const MOST_COMPARED = 12;

/** What an address asks for, as far as it can be shown. */
export interface Choice {
  readonly councils: readonly Council[];
  readonly year: number;
  /** Slugs asked for that no English council has, and those beyond the most that are compared. */
  readonly unknown: readonly string[];
  readonly beyond: readonly string[];
}

/**
 * Reads the parameters of an address: slugs with commas between them, and a year.
 * @returns the newest year where the one asked for is none the release covers
 */
export function choiceFrom(
  country: Country,
  slugs: readonly string[],
  year: number | undefined,
): Choice {
  const asked = [...new Set(slugs.filter((slug) => slug !== ''))];
  const known = asked.flatMap((slug) => country.bySlug.get(slug) ?? []).filter(isEnglish);
  const slugsOf = (councils: readonly Council[]): string[] => councils.map(({ slug }) => slug);
  return {
    councils: known.slice(0, MOST_COMPARED),
    year: year !== undefined && country.years.includes(year) ? year : country.latestYear,
    unknown: asked.filter((slug) => !slugsOf(known).includes(slug)),
    beyond: slugsOf(known.slice(MOST_COMPARED)),
  };
}

/** One figure of the comparison, or a council that has none. */
export interface Compared {
  /** Those chosen: two where both of a joint return are. */
  readonly chosen: readonly [Council, ...Council[]];
  /** All the figure stands for. */
  readonly councils: readonly Council[];
  /** Undefined if the council was not in force that year, or the release does not mention it. */
  readonly figure: Figure | undefined;
  readonly inForce: boolean;
  readonly place: Ranked | undefined;
  /** Change in cases on the year before, and since the first year with a figure of its own. */
  readonly change: number | undefined;
  readonly since: { readonly year: number; readonly change: number } | undefined;
  /** Of the first council chosen; a joint return's workforce row is shared. */
  readonly rates: Rates | undefined;
  readonly grades: readonly { readonly council: Council; readonly given: GradeGiven | undefined }[];
}

export interface Comparison {
  readonly year: number;
  readonly cap: number;
  /** In the order chosen; a joint return once. */
  readonly members: readonly Compared[];
  readonly rankedOf: number;
}

/** Puts the councils side by side. */
export function compare(
  country: Country,
  surroundings: SurroundingsBySlug,
  { councils, year }: Choice,
  cap: number,
): Comparison {
  const groups = Map.groupBy(
    councils,
    (council) => inCouncil(country.figures, council, year) ?? council,
  );
  const members = [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group;
    return first === undefined ? [] : [memberOf(country, surroundings, [first, ...rest], year)];
  });
  return { year, cap, members, rankedOf: rankingIn(country, year).ranked.length };
}

function memberOf(
  country: Country,
  surroundings: SurroundingsBySlug,
  chosen: readonly [Council, ...Council[]],
  year: number,
): Compared {
  const [first] = chosen;
  const figure = inCouncil(country.figures, first, year);
  const { ranked, unranked } = rankingIn(country, year);
  const entry = [...ranked, ...unranked].find((one) => one.figure === figure);
  return {
    chosen,
    councils: entry?.councils ?? chosen,
    figure,
    inForce: inForce(first, year),
    place: placeOf({ year, ranked, unranked }, first),
    change: changeSince(country, first, figure, year - 1),
    since: sinceFirst(country, first, figure),
    rates: surroundings.get(first.slug)?.rates.get(year),
    grades: chosen.map((council) => ({ council, given: surroundings.get(council.slug)?.grade })),
  };
}

/** A joint return and a single one are not the same thing: no change is worked out between them. */
function difference(from: Figure | undefined, to: Figure | undefined): number | undefined {
  if (!isPublished(from) || !isPublished(to)) return undefined;
  return isSameUnit(from, to) ? tenths(to.average_caseload - from.average_caseload) : undefined;
}

function changeSince(
  { figures }: Country,
  council: Council,
  figure: Figure | undefined,
  year: number,
): number | undefined {
  return difference(inCouncil(figures, council, year), figure);
}

function sinceFirst(
  { figures, years }: Country,
  council: Council,
  figure: Figure | undefined,
): Compared['since'] {
  const [first] = publishedIn(councilHistory(council, figures, years));
  const change = difference(first, figure);
  if (first === undefined || change === undefined || first.year >= (figure?.year ?? 0))
    return undefined;
  return { year: first.year, change };
}

/** The members with a published figure, highest first; equal ones in the order chosen. */
export function figuresOf({
  members,
}: Comparison): (Compared & { readonly figure: PublishedFigure; readonly place: Ranked })[] {
  const published = members.flatMap((member) =>
    isPublished(member.figure) && member.place !== undefined
      ? [{ ...member, figure: member.figure, place: member.place }]
      : [],
  );
  return published.sort((a, b) => b.figure.average_caseload - a.figure.average_caseload);
}
