/** The league table of a year: one row a figure, fair ranks, missing ones with their reasons. */
import { distanceFromCap, isOver, PROPOSED_CAP } from '../dataset/cap.ts';
import { inCouncil, isPublished, isSameUnit } from '../dataset/figures.ts';
import { oneDecimal, ordinal, tenths, thousands } from '../dataset/format.ts';
import type { Entry, Ranked } from '../dataset/ranking.ts';
import { REASON_SHORT } from '../dataset/wording/absence.ts';
import { namesOf, TYPE_NAMES } from '../dataset/wording/names.ts';
import { rankingOf, regionOf, type Context } from './context.ts';
import { councilLink, type Link } from './links.ts';
import { signed } from './council/table.ts';

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
  readonly fte: string;
  readonly small: boolean;
  /** Change on the year before in cases; undefined where either is missing. */
  readonly change: number | undefined;
  readonly changeText: string;
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
  { councils }: Entry,
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

function rankedRow(context: Context, entry: Ranked, year: number): LeagueRow {
  const { figure, rank, tied, small } = entry;
  const average = figure.average_caseload;
  const before = inCouncil(context.figures, entry.councils[0], year - 1);
  const change =
    isPublished(before) && isSameUnit(before, figure)
      ? tenths(average - before.average_caseload)
      : undefined;
  return {
    ...shared(context, entry),
    average,
    text: oneDecimal(average),
    over: isOver(average, PROPOSED_CAP),
    side: isOver(average, PROPOSED_CAP) ? 'over' : 'under',
    fromCap: signed(distanceFromCap(average, PROPOSED_CAP)),
    rank: `${tied > 1 ? '=' : ''}${ordinal(rank)}`,
    position: rank,
    range: tied > 1 ? `${ordinal(rank)} to ${ordinal(rank + tied - 1)}` : '',
    fte: thousands(figure.case_holders_fte),
    small,
    change,
    changeText: change === undefined ? '–' : signed(change),
  };
}

function missingRow(context: Context, entry: Entry): LeagueRow {
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
    fte: '–',
    small: false,
    change: undefined,
    changeText: '–',
  };
}
