/** The front page: England's figure, the highest and lowest, how many are over the cap now and in the first year. */
import { isOver } from '../dataset/cap/cap.ts';
import { capYear } from '../dataset/cap/extra-fte.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { minus } from '../dataset/decimals/decimal.ts';
import { listed, oneDecimal, signed } from '../dataset/text/format.ts';
import { highest, lowest, type RankedEntry } from '../dataset/ranking/ranking.ts';
import { namesOf, namesOrCount } from '../dataset/text/council-names.ts';
import { averageIn, type Context, rankingOf } from './context.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { areaTrend } from '../dataset/figures/trend.ts';
import { trendFigureView, type TrendFigureView } from '../live/core/trend-view.ts';
import type { RichText } from './council/lineage.ts';
import { councilHref, councilLink, type Link } from './links.ts';

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
  /** The same with a link from each figure to its record. */
  readonly headlineLinked: RichText;
  readonly year: number;
  /** The first year that compares. */
  readonly firstYear: number;
  readonly england: number;
  /** Published figures of the year; a joint return counts once. */
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
  const [top, bottom] = [highest(ranking), lowest(ranking)];
  const headlineLinked: RichText = [
    'A children’s social worker in England holds ',
    { text: oneDecimal(england), href: `/regions/england/#figure-${year}` },
    ' cases on average. ',
    ...extremes(top, bottom),
  ];
  return {
    title: 'children’s social work caseloads in every council',
    description: `How many cases does each children’s social worker hold in your council? England’s average was ${oneDecimal(england)} on 30 September ${year}. Every published figure against a proposed cap of ${PROPOSED_CAP}.`,
    headline: headlineLinked.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    headlineLinked,
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
    says: `cases in England’s average since ${firstYear}`,
    more: `It was ${oneDecimal(first)} then and is ${oneDecimal(now)} now. Figures before ${firstYear} were collected in another way and do not compare.`,
    link: { text: 'What the figure is', href: '/method/' },
  };
}

function extremes(top: readonly RankedEntry[], bottom: readonly RankedEntry[]): RichText {
  const phrase = (entries: readonly RankedEntry[]): string =>
    namesOrCount(entries.map(({ councils }) => namesOf(councils)));
  const [high, low] = [top[0], bottom[0]];
  if (high === undefined || low === undefined) return [];
  return [
    `In ${phrase(top)} it is `,
    recordLink(high),
    `, in ${phrase(bottom)} `,
    recordLink(low),
    '.',
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
  const way = now < then ? 'down from' : now > then ? 'up from' : 'as many as the';
  const names = overAll(ranked).map(({ councils }) => namesOf(councils));
  return {
    value: String(now),
    says: `${now === 1 ? 'council' : 'councils'} over the cap of ${PROPOSED_CAP}, ${way} ${then} in ${firstYear}`,
    more:
      names.length > 0 && names.length <= 4
        ? `${listed(names)}. An average under the cap does not mean that nobody is over it.`
        : 'An average under the cap does not mean that nobody is over it.',
    link: { text: 'League table', href: '/league-table/' },
  };
}

function missingNow(context: Context): BigNumber {
  const { unranked } = rankingOf(context, context.latestYear);
  const names = unranked.map(({ councils }) => namesOf(councils));
  return {
    value: String(unranked.length),
    says: `${unranked.length === 1 ? 'council' : 'councils'} in England without a figure for ${context.latestYear}`,
    more: `${names.length > 0 && names.length <= 4 ? `${listed(names)}. ` : ''}None is known to be published for councils in Wales, Scotland and Northern Ireland.`,
    link: { text: 'What is missing and why', href: '/missing/' },
  };
}

/** England's average of a year. The front page cannot be made without it. */
export function englandIn(context: Context, year: number): number {
  const average = averageIn(context, ENGLAND, year);
  if (average === undefined) throw new Error(`no figure for England in ${year}`);
  return average;
}
