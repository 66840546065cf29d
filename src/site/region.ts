/** A region's or nation's page: its figure, its trend, its councils ranked. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { figureSentence } from '../dataset/figures/figure-sentence.ts';
import { middleHalf } from '../dataset/figures/middle-half.ts';
import { inWords, oneDecimal } from '../dataset/text/format.ts';
import { NOT_PUBLISHED_SHORT } from '../dataset/figures/absence-wording.ts';
import { byName, inSentence } from '../dataset/text/council-names.ts';
import { figureView, type FigureView } from '../live/core/figure-view.ts';
import { trendFigureView, type TrendFigureView } from '../live/core/trend-view.ts';
import type { Area } from '../schemas/area.ts';
import { otherChangesOf } from './change-list.ts';
import { revisionRows, type RevisionRow } from './changes.ts';
import { areaAverage } from '../dataset/figures/figures.ts';
import { areaChangeParts, type ChangePartsView } from './change-parts.ts';
import { rankingOf, type Context } from './context.ts';
import { allEntries } from '../dataset/ranking/ranking.ts';
import { isLong } from '../live/core/long-list-view.ts';
import { ENGLAND, isWithin } from '../dataset/figures/areas.ts';
import { areaTrend, type TrendView } from '../dataset/figures/trend.ts';
import type { RichText } from './council/lineage.ts';
import { notesFor, type Note } from './council/notes.ts';
import { areaRecords, type RecordsView } from './council/records.ts';
import { areaWorkforceView, type RateView } from './council/workforce.ts';
import { asKnownHref, councilLink, regionLink, type Link } from './links.ts';
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
  /** Address of what each release gave. */
  readonly asKnown: string;
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
  /** What is behind its trend. */
  readonly change: ChangePartsView | undefined;
  /** Rows of the league table, with ranks among all English councils. */
  readonly rows: readonly LeagueRow[];
  readonly table: LeagueTableOf;
  readonly headline: string;
  readonly councils: readonly Link[];
  /** Former councils of the area. */
  readonly abolished: readonly Link[];
  /** Areas within it, as a list; empty for most. */
  readonly parts: RichText;
  readonly workforce: readonly RateView[];
  readonly notes: readonly Note[];
  readonly revisions: readonly RevisionRow[];
  /** What releases changed besides averages, in a sentence; empty where nothing. */
  readonly otherChanges: string;
  readonly records: RecordsView;
}

/** Makes the view of one area. */
export function regionView(context: Context, area: Area): RegionView {
  const { latestYear: year, dataset } = context;
  const average = areaAverage(context.figures, area.code, year);
  const england = areaAverage(context.figures, ENGLAND, year);
  const all = dataset.councils
    .filter((council) => isWithin(context.areas, council, area))
    .sort(byName);
  const current = all.filter(({ in_force_to: end }) => end === undefined);
  const inCountry = leagueRows(context.country, surroundingsOf(context), year);
  const rows = inCountry.filter(({ councils }) =>
    councils.some((council) => current.includes(council)),
  );
  const { href } = regionLink(area);
  const trend = average === undefined ? undefined : areaTrend(context, area, PROPOSED_CAP);
  const revisions = revisionRows(context, [area.code]);
  return {
    code: area.code,
    name: area.name,
    title:
      average === undefined
        ? `${area.name}: no caseloads by council are known`
        : `${area.name}: average caseload ${oneDecimal(average)}, ${year}`,
    description:
      average === undefined
        ? `Who runs children’s social work in ${inSentence(area.name)}, and why no average caseload is known to be published for them.`
        : `Average children’s social work caseloads in ${inSentence(area.name)} and its councils on 30 September ${year}. The proposed cap of ${PROPOSED_CAP} is not law.`,
    path: href,
    asKnown: asKnownHref(href),
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
    change: areaChangeParts(context, area, inSentence(area.name)),
    rows,
    table: regionTable(rows, {
      ...{ name: area.name, year, firstYear: context.firstYear },
      inCountry: inCountry.length,
    }),
    headline: headlineOf(rows, area, year),
    councils: current.map(councilLink),
    abolished: all.filter(({ in_force_to: end }) => end !== undefined).map(councilLink),
    parts: partsOf(context, area),
    workforce: areaWorkforceView(context, area.code),
    notes: notesFor(
      context,
      [area.code],
      revisions.map(({ year }) => year),
    ),
    revisions,
    otherChanges: otherChangesOf(context, area.slug),
    records: areaRecords(context, area),
  };
}

function partsOf({ dataset }: Context, { code }: Area): RichText {
  const parts = dataset.areas.filter(({ parent }) => parent === code).map(regionLink);
  return parts.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

/** The figure as large as a picture, with England's on its bar, unless it is England's own. */
function figureOf(
  context: Context,
  { code }: Area,
  average: number | undefined,
): FigureView | undefined {
  if (average === undefined) return undefined;
  const year = context.latestYear;
  const england = code === ENGLAND ? undefined : areaAverage(context.figures, ENGLAND, year);
  return figureView({ year, average, england, isNewest: true }, PROPOSED_CAP);
}

/** Areas with a list of all their councils on a page of its own: regions, where the country has too many for a page. */
export function areasWithList(context: Context): readonly Area[] {
  const { latestYear, areas } = context;
  const entries = allEntries(rankingOf(context, latestYear));
  if (!isLong(entries.length)) return [];
  return regionPages(context).filter(
    (area) =>
      area.kind !== 'nation' &&
      entries.some(({ councils }) => councils.some((one) => isWithin(areas, one, area))),
  );
}

/** Areas that have a page: regions, the two parts of London, and the nations. */
export function regionPages({ dataset }: Context): readonly Area[] {
  return dataset.areas;
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
  const stated = {
    names: inSentence(area.name),
    combined: false,
    unusual: false,
    year: context.latestYear,
    average,
    england: area.code === ENGLAND ? undefined : england,
  };
  return figureSentence(stated, PROPOSED_CAP);
}

/** With fewer figures than this, all are between the lowest and the highest: a half of them says little. */
const FEWEST_TO_HALVE = 8;

/** Where at least half of the area’s averages are; where they all are, if there are few. Missing figures are left out. */
function headlineOf(rows: readonly LeagueRow[], area: Area, year: number): string {
  const averages = rows.flatMap(({ average }) => average ?? []);
  const where = `in ${inSentence(area.name)}`;
  const half = middleHalf(averages);
  if (half === undefined) return `Councils ${where}`;
  if (averages.length >= FEWEST_TO_HALVE)
    return `At least half of the ${averages.length} averages ${where}${smallOnes(rows, 'included')} were between ${oneDecimal(half.low)} and ${oneDecimal(half.high)} in ${year}`;
  return `${rangeOf(rows, where)} in ${year}`;
}

/** `, small councils included,` where there are any. */
function smallOnes(rows: readonly LeagueRow[], are: 'included' | 'left out'): string {
  return rows.some(({ small }) => small) ? `, small councils ${are},` : '';
}

/** From the lowest to the highest; small councils are left out where there are others. */
function rangeOf(rows: readonly LeagueRow[], where: string): string {
  const fair = rows.filter(({ average, small }) => average !== undefined && !small);
  const averages = fair.flatMap(({ average }) => average ?? []);
  const [first] = averages;
  if (first === undefined) return `The averages ${where} were all of small councils`;
  if (averages.length === 1) return `The only average ${where} was ${oneDecimal(first)}`;
  const [lowest = '', highest = ''] = [Math.min(...averages), Math.max(...averages)].map(
    oneDecimal,
  );
  return `The ${inWords(averages.length)} averages ${where}${smallOnes(rows, 'left out')} were between ${lowest} and ${highest}`;
}
