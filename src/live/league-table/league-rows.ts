/** The figures of a year as rows of the league table: what is true of each whatever the reader chooses. */
import { splitIfKnown, type ChangeSplit } from '../../dataset/change/change-split.ts';
import { splitSinceFirst } from '../../dataset/change/since-first.ts';
import { measureOf, type Measure } from '../../dataset/comparison/measures.ts';
import { neighboursFrom, type SurroundingsBySlug } from '../../dataset/comparison/surroundings.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import { regionOf } from '../../dataset/figures/areas.ts';
import type { FigureCouncils, FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { changeBetween } from '../../dataset/figures/figure-change.ts';
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { usualMovement, type UsualMovement } from '../../dataset/movement/movement.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { rankUncertainty } from '../../dataset/ranking/rank-uncertainty.ts';
import type { RankedEntry, Ranking } from '../../dataset/ranking/ranking.ts';
import { namesOf, TYPE_NAMES } from '../../dataset/text/council-names.ts';
import { NONE, oneDecimal, ordinal, thousandsAndTenths } from '../../dataset/text/format.ts';
import { splitText } from './league-parts.ts';

export interface LeagueRow {
  readonly councils: FigureCouncils;
  /** `Bolton`, `North Northamptonshire and West Northamptonshire`. */
  readonly name: string;
  readonly region: string;
  readonly type: string;
  /** Undefined where there is no figure. */
  readonly average: number | undefined;
  /** The figure, or the reason there is none. */
  readonly text: string;
  /** `2nd`, `=30th`; empty where not ranked. */
  readonly rank: string;
  /** Whether another figure is equal, so that nobody knows which is higher. */
  readonly tied: boolean;
  /** `12th to 39th`: where it could be had it moved by what is usual for its size; empty where not ranked. */
  readonly reach: string;
  readonly fte: string;
  readonly small: boolean;
  /** Change in a year in cases; undefined where either figure is missing. */
  readonly change: number | undefined;
  /** What is unusual in its count and worth asking about; empty for most. */
  readonly flag: string;
  /** Change since its first figure, and gap to its neighbours’ median; undefined where there is none. */
  readonly since: number | undefined;
  readonly gap: number | undefined;
  /** The change in a year and since its first figure, split into cases and staff; undefined where there is none. */
  readonly inYear: ChangeSplit | undefined;
  readonly sinceFirst: ChangeSplit | undefined;
  /** The same in words, made once: the cap changes neither. */
  readonly partsInYear: string;
  readonly partsSinceFirst: string;
}

/** What the rows of a year are made from. */
interface Ground {
  readonly usual: readonly UsualMovement[];
  readonly country: Country;
  readonly surroundings: SurroundingsBySlug;
  readonly ranking: Ranking;
}

const rowsKnown = new WeakMap<Country, WeakMap<SurroundingsBySlug, Map<number, LeagueRow[]>>>();

/**
 * Every row of a year: ranked ones highest first, then the missing by name. They are worked out once.
 * @param surroundings gives the neighbours for the gaps: without them there are none
 */
export function leagueRows(
  country: Country,
  surroundings: SurroundingsBySlug,
  year: number,
): readonly LeagueRow[] {
  const byYear = yearsKnown(country, surroundings);
  const known = byYear.get(year) ?? makeRows(country, surroundings, year);
  byYear.set(year, known);
  return known;
}

function yearsKnown(country: Country, surroundings: SurroundingsBySlug): Map<number, LeagueRow[]> {
  const ofCountry =
    rowsKnown.get(country) ?? new WeakMap<SurroundingsBySlug, Map<number, LeagueRow[]>>();
  rowsKnown.set(country, ofCountry);
  const byYear = ofCountry.get(surroundings) ?? new Map<number, LeagueRow[]>();
  ofCountry.set(surroundings, byYear);
  return byYear;
}

function makeRows(country: Country, surroundings: SurroundingsBySlug, year: number): LeagueRow[] {
  const ranking = rankingIn(country, year);
  const usual = usualMovement(country.councils, country);
  const ground = { usual, country, surroundings, ranking };
  return [
    ...ranking.ranked.map((entry) => rankedRow(entry, ground)),
    ...ranking.unranked.map((entry) => missingRow(entry, ground)),
  ];
}

function shared(
  { councils }: FigureEntry,
  { country }: Ground,
): Pick<LeagueRow, 'councils' | 'name' | 'region' | 'type'> {
  const [first] = councils;
  return {
    councils,
    name: namesOf(councils),
    region: regionOf(country.areaByCode, first).name,
    type: TYPE_NAMES[first.type],
  };
}

function rankedRow(entry: RankedEntry, ground: Ground): LeagueRow {
  const { figure, rank, tied, small } = entry;
  return {
    ...shared(entry, ground),
    average: figure.average_caseload,
    text: oneDecimal(figure.average_caseload),
    rank: `${tied > 1 ? '=' : ''}${ordinal(rank)}`,
    tied: tied > 1,
    reach: reachOf(entry, ground),
    fte: thousandsAndTenths(figure.case_holders_fte),
    small,
    flag: flagNote(flagsOn(ground.country.flagged, figure)),
    ...differencesOf(entry, ground),
  };
}

function missingRow(entry: FigureEntry, ground: Ground): LeagueRow {
  const { figure } = entry;
  return {
    ...shared(entry, ground),
    average: undefined,
    text: isPublished(figure) ? '' : REASON_SHORT[figure.status],
    rank: '',
    tied: false,
    reach: '',
    fte: NONE,
    small: false,
    flag: '',
    change: undefined,
    since: undefined,
    gap: undefined,
    inYear: undefined,
    sinceFirst: undefined,
    partsInYear: NONE,
    partsSinceFirst: NONE,
  };
}

function reachOf(entry: RankedEntry, { ranking, usual }: Ground): string {
  const reach = rankUncertainty(entry, ranking.ranked, usual);
  if (reach === undefined) return '';
  const { highest, lowest } = reach;
  return highest === lowest ? ordinal(highest) : `${ordinal(highest)} to ${ordinal(lowest)}`;
}

/** The cap plays no part in these: the distance from it is worked out when it is shown. */
function differencesOf(
  { councils: [first], figure }: RankedEntry,
  { country, surroundings }: Ground,
): Pick<
  LeagueRow,
  'change' | 'since' | 'gap' | 'inYear' | 'sinceFirst' | 'partsInYear' | 'partsSinceFirst'
> {
  const ground = { country, cap: 0, neighbours: neighboursFrom(country, surroundings) };
  const before = inCouncil(country.figures, first, figure.year - 1);
  const of = (measure: Measure): number | undefined =>
    measureOf(measure, first, figure.year, ground);
  const inYear = splitIfKnown(before, figure);
  const sinceFirst = splitSinceFirst(country, first, figure.year);
  return {
    change: changeBetween(before, figure),
    since: of('since'),
    gap: of('gap'),
    inYear,
    sinceFirst,
    partsInYear: splitText(inYear),
    partsSinceFirst: splitText(sinceFirst, country.firstYear),
  };
}
