/** The front page: England's figure, where half of the councils are, the highest and lowest, who is over the cap, what is missing. */
import { distanceFromCap, isOver } from '../dataset/cap/cap.ts';
import { capYear } from '../dataset/cap/extra-fte.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { gradeHeadline } from '../dataset/context/grade-wording.ts';
import { gradeLink } from '../dataset/context/grades.ts';
import { isMore, minus } from '../dataset/decimals/decimal.ts';
import { fractionText, quotient } from '../dataset/decimals/fraction.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { areaAverage, inArea, isPublished } from '../dataset/figures/figures.ts';
import { middleHalf } from '../dataset/figures/middle-half.ts';
import { areaTrend } from '../dataset/figures/trend.ts';
import { typicalChange } from '../dataset/movement/typical-change.ts';
import { isFlagged } from '../dataset/quality/flag.ts';
import { highestLeaders, lowestLeaders } from '../dataset/quality/leaders.ts';
import type { RankedEntry } from '../dataset/ranking/ranking.ts';
import { namesOf, namesOrCount, possessiveOf } from '../dataset/text/council-names.ts';
import { capitalised, listed, oneDecimal, signed } from '../dataset/text/format.ts';
import { trendFigureView, type TrendFigureView } from '../live/core/trend-view.ts';
import type { PublishedFigure } from '../schemas/figure.ts';
import { gradedCaseloads } from './context-links.ts';
import { type Context, rankingOf } from './context.ts';
import type { RichText } from './council/lineage.ts';
import { councilHref, councilLink, type Link } from './links.ts';
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
  /** How averages are linked with Ofsted’s grades, in a sentence; empty where that cannot be worked out. */
  readonly grades: string;
  /** The highest and lowest averages that may lead, with who was left out. */
  readonly extremes: RichText;
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
  const [top, bottom] = ends(context);
  const headlineLinked = headlineOf(context, england);
  return {
    title: 'children’s social work caseloads by council',
    description: `How many cases do children’s social workers in your council have on average? England’s average was ${oneDecimal(england)} on 30 September ${year}. See every council’s figure.`,
    headline: headlineLinked.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    headlineLinked,
    grades: gradesOf(context),
    extremes: extremesOf(top, bottom),
    year,
    firstYear: context.firstYear,
    england,
    count: ranking.ranked.length,
    missing: ranking.unranked.length,
    strip: ranking.ranked.map((entry) => ({
      value: entry.figure.average_caseload,
      label: top.includes(entry) || bottom.includes(entry) ? namesOf(entry.councils) : undefined,
    })),
    numbers: [overNow(context), englandMoved(context), missingNow(context)],
    trend: englandTrend(context),
    over: overAll(ranking.ranked).flatMap(({ councils }) => councils.map(councilLink)),
  };
}

/** `England’s average is 15.2 cases. Half of the averages of councils are between 14.0 and 16.8.` */
function headlineOf(context: Context, england: number): RichText {
  const { latestYear: year } = context;
  const averages = rankingOf(context, year).ranked.map(({ figure }) => figure.average_caseload);
  const half = middleHalf(averages);
  const record = { text: oneDecimal(england), href: `/regions/england/#figure-${year}` };
  const between =
    half === undefined
      ? ''
      : ` Half of councils’ averages are between ${oneDecimal(half.low)} and ${oneDecimal(half.high)}.`;
  return ['Children’s social workers in England have an average of ', record, ` cases.${between}`];
}

function gradesOf(context: Context): string {
  const link = gradeLink(gradedCaseloads(context, 'grade'));
  return link === undefined
    ? ''
    : `${gradeHeadline(link, context.latestYear)}. That does not show that one causes the other.`;
}

/** The highest and the lowest averages. Small councils and unusual counts are left out. */
function ends(
  context: Context,
): readonly [top: readonly RankedEntry[], bottom: readonly RankedEntry[]] {
  const ranking = rankingOf(context, context.latestYear);
  const { flagged } = context.country;
  return [highestLeaders(ranking, flagged).leading, lowestLeaders(ranking, flagged).leading];
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
  return {
    value: signed(minus(now, first)),
    says: `cases in England’s average from ${firstYear} to ${latestYear}`,
    more: `It was ${oneDecimal(first)} in ${firstYear} and ${oneDecimal(now)} in ${latestYear}. ${partsMoved(context)}`,
    link: { text: 'England’s figures for every year', href: '/regions/england/' },
  };
}

/** How both parts of England’s average moved, because a caseload can fall without fewer cases. */
function partsMoved({ figures, firstYear, latestYear }: Context): string {
  const [first, now] = [firstYear, latestYear].map((year) => inArea(figures, ENGLAND, year));
  if (!isPublished(first) || !isPublished(now)) return '';
  const moved = (part: (figure: PublishedFigure) => number): string => {
    const { top, bottom } = quotient(minus(part(now), part(first)), part(first));
    const percent = fractionText({ top: 100 * Math.abs(top), bottom }, 1);
    return `${top < 0 ? 'fell' : 'rose'} by ${percent}%`;
  };
  return `The number of cases ${moved(({ cases }) => cases)}. The number of full-time-equivalent social workers with cases ${moved(({ case_holders_fte: fte }) => fte)}.`;
}

/** `The highest average is North East Lincolnshire’s, 20.9, and the lowest is …`. */
function extremesOf(top: readonly RankedEntry[], bottom: readonly RankedEntry[]): RichText {
  const [high, low] = [top[0], bottom[0]];
  if (high === undefined || low === undefined) return [];
  const whose = (entries: readonly RankedEntry[]): string =>
    namesOrCount(entries.map(({ councils }) => namesOf(councils)));
  return [
    `The highest average is `,
    recordLink(high),
    ` in ${whose(top)} and the lowest is `,
    recordLink(low),
    ` in ${whose(bottom)}. Small councils and unusual counts are left out of this sentence.`,
  ];
}

function recordLink({ figure, councils: [first] }: RankedEntry): Link {
  const href = `${councilHref(first)}#figure-${figure.year}`;
  return { text: oneDecimal(figure.average_caseload), href };
}

function overAll(ranked: readonly RankedEntry[]): readonly RankedEntry[] {
  return ranked.filter(({ figure }) => isOver(figure.average_caseload, PROPOSED_CAP));
}

function overNow(context: Context): BigNumber {
  const { latestYear: year, firstYear } = context;
  const { ranked } = rankingOf(context, year);
  const now = capYear(ranked, PROPOSED_CAP).over;
  const then = capYear(rankingOf(context, firstYear).ranked, PROPOSED_CAP).over;
  const way = now < then ? 'down from' : now > then ? 'up from' : 'as in';
  const before = now === then ? String(firstYear) : `${then} in ${firstYear}`;
  const over = overAll(ranked);
  return {
    value: String(now),
    says: `of ${ranked.length} averages ${now === 1 ? 'is' : 'are'} over the proposed cap of ${PROPOSED_CAP}, ${way} ${before}`,
    more: [
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
    const verb = index === 0 ? ' is over it' : '';
    return `${possessiveOf(entry.councils)}${verb} by ${oneDecimal(by(entry))}`;
  });
  const usual = usualMovementOf(context);
  const isSmall = over.every(
    (entry) => !isMore(by(entry), typicalChange(entry.figure, usual) ?? 0),
  );
  const odd = over.filter(({ figure }) => isFlagged(context.country.flagged, figure));
  return [
    `${capitalised(listed(each))}.`,
    ...(isSmall ? ['Half of councils of their size change by more than that in a year.'] : []),
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
