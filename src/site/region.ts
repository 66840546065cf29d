/** A region's or nation's page: its figure, its trend, its councils ranked. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { oneDecimal } from '../dataset/text/format.ts';
import { NOT_PUBLISHED_SHORT } from '../dataset/figures/absence-wording.ts';
import { aboveOrBelow, againstCap } from '../dataset/figures/difference-wording.ts';
import { byName, inSentence, namesOrCount } from '../dataset/text/council-names.ts';
import { figureView, type FigureView } from '../live/core/figure-view.ts';
import { trendFigureView, type TrendFigureView } from '../live/core/trend-view.ts';
import type { Area } from '../schemas/area.ts';
import type { Council } from '../schemas/council.ts';
import { revisionRows, type RevisionRow } from './changes.ts';
import { averageIn, type Context } from './context.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { areaTrend, type TrendView } from '../dataset/figures/trend.ts';
import { notesFor, type Note } from './council/notes.ts';
import { areaRecords, type RecordsView } from './council/records.ts';
import { areaWorkforceView, type RateView } from './council/workforce.ts';
import { councilLink, regionLink, type Link } from './links.ts';
import {
  leagueRows,
  regionTable,
  type LeagueRow,
  type LeagueTableOf,
} from '../live/league-table/view.ts';
import { surroundingsOf } from './surroundings.ts';

export interface RegionView {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly year: number;
  /** The area's own published average. */
  readonly average: number | undefined;
  /** `15.8`, or `not published`. */
  readonly averageText: string;
  /** The figure with its bar; undefined where none is published. */
  readonly figure: FigureView | undefined;
  readonly england: number | undefined;
  /** A sentence with the figure, or why there is none. */
  readonly sentence: string;
  readonly trend: TrendView | undefined;
  readonly trendFigure: TrendFigureView | undefined;
  /** Rows of the league table, with ranks among all English councils. */
  readonly rows: readonly LeagueRow[];
  readonly table: LeagueTableOf;
  readonly headline: string;
  readonly councils: readonly Link[];
  /** Councils of the area that are no more. */
  readonly abolished: readonly Link[];
  readonly parts: readonly Link[];
  readonly workforce: readonly RateView[];
  readonly notes: readonly Note[];
  readonly revisions: readonly RevisionRow[];
  readonly records: RecordsView;
}

/** Makes the view of one area. */
export function regionView(context: Context, area: Area): RegionView {
  const { latestYear: year, dataset } = context;
  const average = averageIn(context, area.code, year);
  const england = averageIn(context, ENGLAND, year);
  const all = dataset.councils.filter((council) => isWithin(context, council, area)).sort(byName);
  const current = all.filter(({ in_force_to: end }) => end === undefined);
  const rows = leagueRows(context.country, surroundingsOf(context), year).filter(({ councils }) =>
    councils.some((council) => current.includes(council)),
  );
  const { href } = regionLink(area);
  const trend = average === undefined ? undefined : areaTrend(context, area, PROPOSED_CAP);
  return {
    code: area.code,
    name: area.name,
    title:
      average === undefined
        ? `${area.name}: no caseload figures published`
        : `${area.name}: ${oneDecimal(average)} cases per social worker, ${year}`,
    description:
      average === undefined
        ? `Councils in ${inSentence(area.name)} and why there is no average caseload for them.`
        : `Average children’s social work caseload in ${inSentence(area.name)} and each of its councils, 30 September ${year}, against a proposed cap of ${PROPOSED_CAP}.`,
    path: href,
    year,
    average,
    averageText: average === undefined ? NOT_PUBLISHED_SHORT : oneDecimal(average),
    figure: figureOf(context, area, average),
    england,
    sentence: sentenceOf(context, area, average, england),
    trend,
    trendFigure:
      trend &&
      trendFigureView(trend, { name: area.name, cap: PROPOSED_CAP, useHref: `${href}use/` }),
    rows,
    table: regionTable(rows, { name: area.name, year, firstYear: context.firstYear }),
    headline: headlineOf(rows),
    councils: current.map(councilLink),
    abolished: all.filter(({ in_force_to: end }) => end !== undefined).map(councilLink),
    parts: dataset.areas.filter(({ parent }) => parent === area.code).map(regionLink),
    workforce: areaWorkforceView(context, area.code),
    notes: notesFor(context, [area.code]),
    revisions: revisionRows(context, [area.code]),
    records: areaRecords(context, area),
  };
}

/** The figure as large as a picture, with England's on its bar, unless it is England's own. */
function figureOf(
  context: Context,
  { code }: Area,
  average: number | undefined,
): FigureView | undefined {
  if (average === undefined) return undefined;
  const year = context.latestYear;
  const england = code === ENGLAND ? undefined : averageIn(context, ENGLAND, year);
  return figureView({ year, average, england, isNewest: true }, PROPOSED_CAP);
}

/** Areas that have a page: regions, the two parts of London, and the nations. */
export function regionPages({ dataset }: Context): readonly Area[] {
  return dataset.areas;
}

function isWithin({ areas }: Context, council: Council, area: Area): boolean {
  for (
    let code: string | undefined = council.area;
    code !== undefined;
    code = areas.get(code)?.parent
  ) {
    if (code === area.code) return true;
  }
  return false;
}

function sentenceOf(
  context: Context,
  area: Area,
  average: number | undefined,
  england: number | undefined,
): string {
  if (average === undefined) {
    const story = context.dataset.stories.find(({ code }) => code === area.code);
    return (
      story?.text ??
      `No average caseload is known to be published for councils in ${inSentence(area.name)}.`
    );
  }
  const compared =
    england === undefined || area.code === ENGLAND
      ? ''
      : ` and ${aboveOrBelow(average, england)} England’s ${oneDecimal(england)}`;
  return `On 30 September ${context.latestYear}, children’s social workers in ${inSentence(area.name)} who held cases had ${oneDecimal(average)} each on average, ${againstCap(average, PROPOSED_CAP)}${compared}.`;
}

/** From highest to lowest among the area's councils, ties included, small ones and missing figures left out. */
function headlineOf(rows: readonly LeagueRow[]): string {
  const fair = rows.filter(({ average, small }) => average !== undefined && !small);
  const [top, bottom] = [fair[0], fair.at(-1)];
  if (top?.average === undefined || bottom?.average === undefined) return 'Councils';
  if (top.average === bottom.average)
    return `${oneDecimal(top.average)} in ${namesWith(fair, top.average)}`;
  return `From ${oneDecimal(top.average)} in ${namesWith(fair, top.average)} to ${oneDecimal(bottom.average)} in ${namesWith(fair, bottom.average)}`;
}

/** Who has a figure: names up to two, else how many. */
function namesWith(rows: readonly LeagueRow[], value: number): string {
  return namesOrCount(rows.filter(({ average }) => average === value).map(({ name }) => name));
}
