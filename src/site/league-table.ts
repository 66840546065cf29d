/** The league table of a year: one row a figure, fair ranks, missing ones with their reasons. */
import { distanceFromCap, isOver } from '../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { inCouncil, isPublished } from '../dataset/figures/figures.ts';
import { changeBetween } from '../dataset/figures/figure-change.ts';
import { oneDecimal, ordinal, signed, thousands } from '../dataset/text/format.ts';
import { measured } from '../dataset/comparison/measures.ts';
import { rankReach } from '../dataset/ranking/rank-uncertainty.ts';
import type { RankedEntry } from '../dataset/ranking/ranking.ts';
import type { FigureEntry } from '../dataset/figures/combined-figures.ts';
import { REASON_SHORT } from '../dataset/figures/absence-wording.ts';
import { namesOf, TYPE_NAMES } from '../dataset/text/council-names.ts';
import type { Council } from '../schemas/council.ts';
import { rankingOf, regionOf, type Context } from './context.ts';
import { jumpViews } from './fairness.ts';
import { councilLink, type Link } from './links.ts';
import { surroundingsOf } from './surroundings.ts';
import { usualMovementOf } from './usual-movement.ts';

export interface LeagueRow {
  /** `Bolton`, `North Northamptonshire and West Northamptonshire`. */
  readonly name: string;
  readonly slugs: readonly string[];
  readonly links: readonly Link[];
  readonly region: Link;
  readonly type: string;
  /** Undefined where there is no figure. */
  readonly average: number | undefined;
  /** The figure, or the reason there is none. */
  readonly text: string;
  readonly over: boolean;
  /** On which side of the cap, for filters. */
  readonly side: 'over' | 'under' | 'missing';
  readonly fromCap: string;
  /** `2nd`, `=30th`; empty where not ranked. */
  readonly rank: string;
  /** 1 for the highest; undefined where not ranked. */
  readonly position: number | undefined;
  /** `30th to 34th`: where it could stand unrounded; empty unless tied. */
  readonly range: string;
  /** `12th to 39th`: where it could stand had it moved by what is usual for its size; empty where not ranked. */
  readonly reach: string;
  readonly fte: string;
  readonly small: boolean;
  /** Change on the year before in cases; undefined where either is missing. */
  readonly change: number | undefined;
  readonly changeText: string;
  /** The change is beyond what is usual for its size: one to ask about. */
  readonly odd: boolean;
  /** Change since its first figure, and gap to its neighbours' median; undefined where there is none. */
  readonly since: number | undefined;
  readonly gap: number | undefined;
}

/** Every row of a year: ranked ones highest first, then the missing by name. */
export function leagueRows(context: Context, year: number): LeagueRow[] {
  const { ranked, unranked } = rankingOf(context, year);
  return [
    ...ranked.map((entry) => rankedRow(context, entry, year)),
    ...unranked.map((entry) => missingRow(context, entry)),
  ];
}

function shared(
  context: Context,
  { councils }: FigureEntry,
): Pick<LeagueRow, 'name' | 'slugs' | 'links' | 'region' | 'type'> {
  const [first] = councils;
  const region = regionOf(context, first);
  return {
    name: namesOf(councils),
    slugs: councils.map(({ slug }) => slug),
    links: councils.map(councilLink),
    region: { text: region.name, href: `/regions/${region.slug}/` },
    type: TYPE_NAMES[first.type],
  };
}

function rankedRow(context: Context, entry: RankedEntry, year: number): LeagueRow {
  const { figure, rank, tied, small } = entry;
  const average = figure.average_caseload;
  const before = inCouncil(context.figures, entry.councils[0], year - 1);
  const change = changeBetween(before, figure);
  return {
    ...shared(context, entry),
    average,
    text: oneDecimal(average),
    over: isOver(average, PROPOSED_CAP),
    side: isOver(average, PROPOSED_CAP) ? 'over' : 'under',
    fromCap: signed(distanceFromCap(average, PROPOSED_CAP)),
    rank: `${tied > 1 ? '=' : ''}${ordinal(rank)}`,
    position: rank,
    ...reachOf(context, entry, year),
    ...measuresOf(context, entry, year),
    range: tied > 1 ? `${ordinal(rank)} to ${ordinal(rank + tied - 1)}` : '',
    fte: thousands(figure.case_holders_fte),
    small,
    change,
    changeText: change === undefined ? '–' : signed(change),
  };
}

function missingRow(context: Context, entry: FigureEntry): LeagueRow {
  const { figure } = entry;
  return {
    ...shared(context, entry),
    average: undefined,
    text: isPublished(figure) ? '' : REASON_SHORT[figure.status],
    over: false,
    side: 'missing',
    fromCap: '–',
    rank: '',
    position: undefined,
    range: '',
    reach: '',
    odd: false,
    since: undefined,
    gap: undefined,
    fte: '–',
    small: false,
    change: undefined,
    changeText: '–',
  };
}

function reachOf(context: Context, entry: RankedEntry, year: number): Pick<LeagueRow, 'reach'> {
  const reach = rankReach(entry, rankingOf(context, year).ranked, usualMovementOf(context));
  if (reach === undefined) return { reach: '' };
  return { reach: `${ordinal(reach.highest)} to ${ordinal(reach.lowest)}` };
}

function measuresOf(
  context: Context,
  { councils, figure }: RankedEntry,
  year: number,
): Pick<LeagueRow, 'odd' | 'since' | 'gap'> {
  const { country, bySlug } = context;
  const surroundings = surroundingsOf(context);
  const neighbours = ({ slug }: Council): Council[] =>
    (surroundings.get(slug)?.neighbours ?? []).flatMap((one) => bySlug.get(one) ?? []);
  const ground = { country, cap: PROPOSED_CAP, neighbours };
  const [first] = councils;
  return {
    odd: jumpViews(context).some((jump) => jump.year === year && jump.code === figure.code),
    since: measured('since', first, year, ground),
    gap: measured('gap', first, year, ground),
  };
}
