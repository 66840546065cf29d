/** Charts that can be taken away: what each shows, in words and as a table, with what must go with it. */
import { averagesCaveat } from '../dataset/cap/cap-wording.ts';
import { capitalised, inWords, oneDecimal, uncapitalised } from '../dataset/text/format.ts';
import { CAP_ORIGIN, STRIPED_MEANING } from '../dataset/text/meanings.ts';
import { AVERAGE_CAPTION, COMBINED_MEANING } from '../dataset/text/terms.ts';
import { areaHistory } from '../dataset/figures/history.ts';
import { inSentence, shortNamesOf } from '../dataset/text/council-names.ts';
import type { Area } from '../schemas/area.ts';
import type { Council } from '../schemas/council.ts';
import { isOver } from '../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { type Context } from './context.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { seriesPoints, type SeriesPoint } from '../dataset/figures/series.ts';
import { type TrendView } from '../dataset/figures/trend.ts';
import { trendTableView, type TrendTableView } from '../live/core/trend-view.ts';
import { capPartsOf } from './council/cap-parts.ts';
import { councilsOnPage } from './council/page-words.ts';
import { inCouncil } from '../dataset/figures/figures.ts';
import { flagsOn } from '../dataset/quality/flag.ts';
import { flagItems, unusualYears } from '../dataset/quality/flag-note-wording.ts';
import { sourceLine } from './exports/caveats.ts';
import { rankedColumns, trendColumns } from './exports/chart-columns.ts';
import { homeView, type StripEntry } from './home-page.ts';
import { councilHref, regionLink } from './links.ts';
import { mapView, type MapView } from './map-page.ts';
import { regionPages, regionView } from './region.ts';
import { dataVersion, lastingHref } from './version.ts';

/** What goes with a chart that a reader makes in the browser. */
export interface ChartProvenance {
  readonly source: string;
  readonly version: string;
  readonly caveat: string;
  readonly site: string;
}

/** @param site the site's own address, such as https://caseload.watch */
export function chartProvenance(context: Context, site: string): ChartProvenance {
  return { source: sourceLine(context), version: dataVersion(), caveat: CAVEAT, site };
}

/** Whose the shapes of the maps are. */
export const SHAPES_CREDIT =
  'Boundaries: Office for National Statistics; contains OS data © Crown copyright and database right.';

/** What is drawn. */
export type Drawing =
  | { readonly kind: 'trend'; readonly view: TrendView; readonly table: TrendTableView }
  | { readonly kind: 'strip'; readonly dots: readonly StripEntry[] }
  | { readonly kind: 'map' | 'hexes'; readonly view: MapView };

export interface ChartExport {
  /** Path below /charts/ without an ending: `councils/bolton/trend`. */
  readonly id: string;
  /** Page it is on. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  /** Source, version and address, as they are in the picture. */
  readonly footer: readonly string[];
  readonly alt: string;
  readonly drawing: Drawing;
  readonly cap: number;
  /** What is shown, as a table with a header. */
  readonly table: readonly (readonly (string | number)[])[];
}

const CAVEAT = `${CAP_ORIGIN} ${averagesCaveat(PROPOSED_CAP)}`;

/** The trend of a council; undefined where it never had a figure. */
export function councilChart(
  context: Context,
  council: Council,
  site: string,
): ChartExport | undefined {
  const { trend, hero } = capPartsOf(context, council);
  if (trend === undefined || hero === undefined) return undefined;
  const name = shortNamesOf(councilsOnPage(context, council, hero.year));
  return trendChart(context, name, councilHref(council), trend, site);
}

/** The trend of an area; undefined where nothing is published for it. */
export function areaChart(context: Context, area: Area, site: string): ChartExport | undefined {
  const { trend } = regionView(context, area);
  if (trend === undefined) return undefined;
  return trendChart(context, area.name, regionLink(area).href, trend, site);
}

/** Charts that are not about one place: the strip and the maps of every year. */
export function commonCharts(context: Context, site: string): ChartExport[] {
  const home = homeView(context);
  const { latestYear } = context;
  const maps = context.years.toReversed().flatMap((year) => {
    const page = year === latestYear ? '/map/' : `/map/${year}/`;
    const view = mapView(context, year);
    const kinds = year === latestYear ? (['map', 'hexes'] as const) : (['map'] as const);
    return kinds.map((kind) => mapChart(context, kind, view, page, site));
  });
  return [stripChart(context, home.strip, site), ...maps];
}

/** Every chart of the site that can be taken away. */
export function allCharts(context: Context, site: string): ChartExport[] {
  const { councils } = context.dataset;
  return [
    ...commonCharts(context, site),
    ...councils.flatMap((council) => councilChart(context, council, site) ?? []),
    ...regionPages(context).flatMap((area) => areaChart(context, area, site) ?? []),
  ];
}

function footerOf(context: Context, page: string, site: string): string[] {
  return [
    `Source: ${sourceLine(context)}. ${CAVEAT}`,
    `Caseload Watch, data version ${dataVersion()}: ${site}${lastingHref(page)}`,
  ];
}

function trendChart(
  context: Context,
  name: string,
  page: string,
  view: TrendView,
  site: string,
): ChartExport {
  const own = view.series.filter(({ kind }) => kind === 'council');
  const others = view.series.filter(({ kind }) => kind !== 'council');
  return {
    id: `${page.slice(1)}trend`,
    page,
    title: `${name}: ${uncapitalised(view.headline)}`,
    subtitle: [
      `${AVERAGE_CAPTION}, 30 September of each year, with a proposed cap of ${PROPOSED_CAP}.`,
      ...unusualYears(view.unusual),
    ].join(' '),
    footer: footerOf(context, page, site),
    alt: `Line chart of the average caseload in ${inSentence(name)}. Year by year: ${valuesInWords(view.own)} A line marks the proposed cap. ${CAP_ORIGIN}${englandInWords(context, name)}`,
    drawing: { kind: 'trend', view, table: trendTableView(view, name, page) },
    cap: PROPOSED_CAP,
    table: [
      trendColumns.map((column) => column.name),
      ...[...own, ...others].flatMap((line) =>
        line.points.map((point) => [
          line.name,
          point.year,
          'value' in point ? point.value : '',
          'value' in point ? '' : point.reason,
          line.kind === 'council' && view.unusual.includes(point.year) ? 'unusual count' : '',
          ...provenance(context),
        ]),
      ),
    ],
  };
}

/** `None is`, `One is`, `Seven are`. */
function counted(n: number): string {
  if (n === 0) return 'None is';
  return n === 1 ? 'One is' : `${capitalised(inWords(n))} are`;
}

/** Every value with its year: what a reader who cannot see the chart needs. */
function valuesInWords(points: readonly SeriesPoint[]): string {
  const words = points.map((point) =>
    'value' in point
      ? `${point.year}: ${oneDecimal(point.value)}`
      : `${point.year}: ${point.reason}`,
  );
  return `${words.join(', ')}.`;
}

function englandInWords(context: Context, name: string): string {
  if (name === 'England') return '';
  const england = areaHistory(ENGLAND, context.figures, context.years);
  return ` England for comparison: ${valuesInWords(seriesPoints(england))}`;
}

function stripChart(context: Context, dots: readonly StripEntry[], site: string): ChartExport {
  const year = context.latestYear;
  const over = dots.filter(({ value }) => isOver(value, PROPOSED_CAP)).length;
  return {
    id: 'strip',
    page: '/',
    title: `All ${dots.length} averages for ${year}`,
    subtitle: `${AVERAGE_CAPTION}, one dot for each figure in England, 30 September ${year}. ${COMBINED_MEANING}`,
    footer: footerOf(context, '/', site),
    alt: `Dot chart of all ${dots.length} published averages of ${year} on a line from low to high. ${counted(over)} over the proposed cap of ${PROPOSED_CAP}. The lowest is ${oneDecimal(dots.at(-1)?.value ?? 0)} and the highest ${oneDecimal(dots[0]?.value ?? 0)}.`,
    drawing: { kind: 'strip', dots },
    cap: PROPOSED_CAP,
    table: rankedTable(context, year),
  };
}

function mapChart(
  context: Context,
  kind: 'map' | 'hexes',
  view: MapView,
  page: string,
  site: string,
): ChartExport {
  const { year, headline, shapes } = view;
  const missing = shapes.filter(({ value }) => value === undefined).length;
  const form = kind === 'map' ? 'Map' : 'Map of one hexagon for each council';
  return {
    id: kind === 'map' ? `map-${year}` : `hexes-${year}`,
    page,
    title: headline,
    subtitle: `${AVERAGE_CAPTION}, 30 September ${year}. ${STRIPED_MEANING}`,
    footer: [
      ...footerOf(context, page, site),
      kind === 'map' ? SHAPES_CREDIT : 'The layout follows that of Open Innovations.',
    ],
    alt: `${form} of England, each council coloured by its average caseload on 30 September ${year}. ${headline}. ${counted(missing)} without a figure and striped.`,
    drawing: { kind, view },
    cap: PROPOSED_CAP,
    table: rankedTable(context, year),
  };
}

/** Every council of a year with its figure or why there is none. */
function rankedTable(context: Context, year: number): (string | number)[][] {
  return [
    rankedColumns.map((column) => column.name),
    ...mapView(context, year).shapes.map(({ name, slug, value, reason }) => [
      name,
      year,
      value ?? '',
      reason,
      flagIn(context, slug, year),
      ...provenance(context),
    ]),
  ];
}

/** What is unusual in the count of a council’s figure; empty for most. */
function flagIn({ bySlug, country, figures }: Context, slug: string, year: number): string {
  const council = bySlug.get(slug);
  const figure = council && inCouncil(figures, council, year);
  return flagItems(flagsOn(country.flagged, figure)).join('; ');
}

/** What each row of a table ends with: the source, the data version and the caveat. */
function provenance(context: Context): string[] {
  return [sourceLine(context), dataVersion(), CAVEAT];
}
