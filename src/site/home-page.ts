/** The front page: England's figure, where the middle half of averages is, the highest and lowest, who is over the cap, what is missing. */
import { distanceFromCap, isOver } from '../dataset/cap/cap.ts';
import { capEffect } from '../dataset/cap/cap-effect.ts';
import { countCourse } from '../dataset/cap/cap-effect-wording.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { partsCourse } from '../dataset/context/parts-wording.ts';
import { gradeHeadline } from '../dataset/context/grade-wording.ts';
import { isEqual, isMore, minus } from '../dataset/decimals/decimal.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { areaAverage } from '../dataset/figures/figures.ts';
import { middleHalf } from '../dataset/figures/middle-half.ts';
import { areaTrend } from '../dataset/figures/trend.ts';
import { typicalChange } from '../dataset/movement/typical-change.ts';
import { isFlagged, type FlagsByFigure } from '../dataset/quality/flag.ts';
import { highestLeaders, lowestLeaders, type Leaders } from '../dataset/quality/leaders.ts';
import { changesSummary } from '../dataset/this-year/headline-wording.ts';
import type { RankedEntry, Ranking } from '../dataset/ranking/ranking.ts';
import type { Fact } from '../schemas/evidence.ts';
import { namesOf, namesOrCount, possessiveOf } from '../dataset/text/council-names.ts';
import { capitalised, listed, oneDecimal } from '../dataset/text/format.ts';
import { SMALL_INCLUDED } from '../dataset/text/meanings.ts';
import { trendFigureView, type TrendFigureView } from '../live/core/trend-view.ts';
import { gradeLinkOf } from './context-links.ts';
import { type Context, rankingOf } from './context.ts';
import type { RichText } from './council/lineage.ts';
import { englandByYear } from './evidence/england-parts.ts';
import { councilHref, councilLink, type Link } from './links.ts';
import { changesIn } from './this-year/years.ts';
import { usualMovementOf } from './usual-movement.ts';

export interface StripEntry {
  readonly value: number;
  readonly label: string | undefined;
}

export interface BigNumber {
  readonly value: string;
  readonly says: string;
  readonly more: string;
  readonly link: Link;
}

export interface HomeView {
  readonly title: string;
  readonly description: string;
  readonly headline: string;
  /** The same with a link from England’s figure to its record. */
  readonly headlineLinked: RichText;
  /** Where the middle half of councils’ averages is; empty where there are none. */
  readonly spread: string;
  /** How averages are linked with Ofsted’s grades, in a sentence; empty where that cannot be worked out. */
  readonly grades: string;
  /** What inspectors said of high caseloads; undefined where the table of facts has it not. */
  readonly warning: Fact | undefined;
  /** The highest and lowest averages that may lead, with who was left out. */
  readonly extremes: RichText;
  /** How many averages rose and fell in the newest year, in a sentence; empty where none can be compared. */
  readonly changed: string;
  readonly year: number;
  /** The first year that compares. */
  readonly firstYear: number;
  readonly england: number;
  /** Published figures of the year; a combined figure counts once. */
  readonly count: number;
  readonly missing: number;
  readonly strip: readonly StripEntry[];
  readonly numbers: readonly BigNumber[];
  readonly trend: TrendFigureView;
  readonly over: readonly Link[];
}

/** Makes the front page from the latest release. */
export function homeView(context: Context): HomeView {
  const { latestYear: year } = context;
  const ranking = rankingOf(context, year);
  const england = englandIn(context, year);
  const ends = endsOf(ranking, context.country.flagged);
  const named = new Set([...ends.highest.leading, ...ends.lowest.leading]);
  const headlineLinked = headlineOf(year, england);
  return {
    title: 'children’s social work caseloads by council',
    description: `Children’s social work caseloads: England’s average was ${oneDecimal(england)} cases for each full-time-equivalent social worker with cases on 30 September ${year}.`,
    headline: headlineLinked.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    headlineLinked,
    spread: spreadOf(ranking.ranked.map(({ figure }) => figure.average_caseload)),
    grades: gradesOf(context),
    warning: context.dataset.evidence.facts.find(({ id }) => id === 'variation-ofsted'),
    extremes: extremesOf(ends),
    changed: changesSummary(changesIn(context, year))[0] ?? '',
    year,
    firstYear: context.firstYear,
    england,
    count: ranking.ranked.length,
    missing: ranking.unranked.length,
    strip: ranking.ranked.map((entry) => ({
      value: entry.figure.average_caseload,
      label: named.has(entry) ? namesOf(entry.councils) : undefined,
    })),
    numbers: [overNow(context), englandMoved(context), missingNow(context)],
    trend: englandTrend(context),
    over: overAll(ranking.ranked).flatMap(({ councils }) => councils.map(councilLink)),
  };
}

/** `England had an average of 15.2 cases for each full-time-equivalent … on 30 September 2025.` */
function headlineOf(year: number, england: number): RichText {
  const record = { text: oneDecimal(england), href: `/regions/england/#figure-${year}` };
  return [
    'England had an average of ',
    record,
    ` cases for each full-time-equivalent children’s social worker with cases on 30 September ${year}.`,
  ];
}

/** `The middle half of the 149 averages ran from 14.0 to 16.8. Small councils are included.` */
function spreadOf(averages: readonly number[]): string {
  const half = middleHalf(averages);
  return half === undefined
    ? ''
    : `The middle half of the ${averages.length} averages of councils ran from ${oneDecimal(half.low)} to ${oneDecimal(half.high)}. ${SMALL_INCLUDED}`;
}

function gradesOf(context: Context): string {
  const link = gradeLinkOf(context, 'grade');
  return link === undefined
    ? ''
    : `${gradeHeadline(link, context.latestYear)}. That does not show that one causes the other.`;
}

/** Who may lead at each end: neither small councils nor unusual counts. */
interface Ends {
  readonly highest: Leaders;
  readonly lowest: Leaders;
}

function endsOf(ranking: Ranking, flagged: FlagsByFigure): Ends {
  return { highest: highestLeaders(ranking, flagged), lowest: lowestLeaders(ranking, flagged) };
}

function englandTrend(context: Context): TrendFigureView {
  const name = 'England';
  return trendFigureView(areaTrend(context, { code: ENGLAND, name }, PROPOSED_CAP), {
    name,
    cap: PROPOSED_CAP,
    prefix: name,
    recordsHref: '/regions/england/',
    useHref: '/regions/england/use/',
  });
}

function englandMoved(context: Context): BigNumber {
  const { firstYear, latestYear } = context;
  const [first, now] = [englandIn(context, firstYear), englandIn(context, latestYear)];
  const by = minus(now, first);
  const way = by < 0 ? 'fall' : 'rise';
  return {
    value: oneDecimal(Math.abs(by)),
    says: `is the ${way} in England’s average from ${firstYear} to ${latestYear}`,
    more: `It was ${oneDecimal(first)} in ${firstYear} and ${oneDecimal(now)} in ${latestYear}. ${partsCourse(englandByYear(context))}`,
    link: { text: 'England’s figures for every year', href: '/regions/england/' },
  };
}

/** `Leaving out small councils and unusual counts, averages ran from 10.1 in Islington to 20.9 in …`, and who ties. */
function extremesOf({ highest, lowest }: Ends): RichText {
  const [high, low] = [highest.leading[0], lowest.leading[0]];
  if (high === undefined || low === undefined) return [];
  const whose = ({ leading }: Leaders): string =>
    namesOrCount(leading.map(({ councils }) => namesOf(councils)));
  return [
    'Leaving out small councils and unusual counts, averages ran from ',
    recordLink(low),
    ` in ${whose(lowest)} to `,
    recordLink(high),
    ` in ${whose(highest)}.${tiedOf(low, lowest)}${tiedOf(high, highest)}`,
  ];
}

/** ` Liverpool also had 10.1, but ask about its count first.` Empty where no unusual count ties with the end. */
function tiedOf({ figure: { average_caseload: end } }: RankedEntry, { flagged }: Leaders): string {
  const councils = flagged
    .filter(({ figure }) => isEqual(figure.average_caseload, end))
    .map((entry) => namesOf(entry.councils));
  if (councils.length === 0) return '';
  const count = councils.length === 1 ? 'its count' : 'their counts';
  return ` ${namesOrCount(councils)} also had ${oneDecimal(end)}, but ask about ${count} first.`;
}

function recordLink({ figure, councils: [first] }: RankedEntry): Link {
  const href = `${councilHref(first)}#figure-${figure.year}`;
  return { text: oneDecimal(figure.average_caseload), href };
}

function overAll(ranked: readonly RankedEntry[]): readonly RankedEntry[] {
  return ranked.filter(({ figure }) => isOver(figure.average_caseload, PROPOSED_CAP));
}

function overNow(context: Context): BigNumber {
  const { latestYear: year } = context;
  const { ranked } = rankingOf(context, year);
  const effect = capEffect(context.country, PROPOSED_CAP);
  const over = overAll(ranked);
  return {
    value: String(over.length),
    says: `of ${ranked.length} averages for ${year} ${over.length === 1 ? 'was' : 'were'} over the proposed cap of ${PROPOSED_CAP}`,
    more: [
      countCourse(effect),
      ...(over.length > 0 && over.length <= MOST_NAMED ? namedOver(context, over) : []),
      `Some social workers in other councils may have more than ${PROPOSED_CAP} cases.`,
    ].join(' '),
    link: { text: 'League table of every council', href: '/league-table/' },
  };
}

/** More than this are counted and not named. */
const MOST_NAMED = 4;

/** Who is over the cap and by how much, and how little that may say. */
function namedOver(context: Context, over: readonly RankedEntry[]): string[] {
  const by = ({ figure }: RankedEntry): number =>
    distanceFromCap(figure.average_caseload, PROPOSED_CAP);
  const each = over.map((entry, index) => {
    const verb = index === 0 ? ' was over the cap' : '';
    return `${possessiveOf(entry.councils)}${verb} by ${oneDecimal(by(entry))}`;
  });
  const usual = usualMovementOf(context);
  const isSmall = over.every(
    (entry) => !isMore(by(entry), typicalChange(entry.figure, usual) ?? 0),
  );
  const odd = over.filter(({ figure }) => isFlagged(context.country.flagged, figure));
  return [
    `${capitalised(listed(each))}.`,
    ...(isSmall
      ? ['At least half of councils of their size change by that much or more in a year.']
      : []),
    ...(odd.length > 0
      ? [`Ask first about ${listed(odd.map(({ councils }) => possessiveOf(councils)))} count.`]
      : []),
  ];
}

function missingNow(context: Context): BigNumber {
  const { unranked } = rankingOf(context, context.latestYear);
  const names = unranked.map(({ councils }) => namesOf(councils));
  return {
    value: String(unranked.length),
    says: `${unranked.length === 1 ? 'council' : 'councils'} in England without a figure for ${context.latestYear}`,
    more: `${names.length > 0 && names.length <= MOST_NAMED ? `${names.length === 1 ? 'This is' : 'These are'} ${listed(names)}. ` : ''}No figures by council are known to be published in Wales, Scotland or Northern Ireland.`,
    link: { text: 'Which figures are missing, and why', href: '/missing/' },
  };
}

/** England's average of a year. The front page cannot be made without it. */
export function englandIn(context: Context, year: number): number {
  const average = areaAverage(context.figures, ENGLAND, year);
  if (average === undefined) throw new Error(`no figure for England in ${year}`);
  return average;
}
