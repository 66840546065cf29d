/** What can be put on other people's pages: each embed with its address, its size, and what it shows. */
import { siteHref } from './own-address.ts';
import { capYear } from '../dataset/cap/extra-fte.ts';
import { onceForEach } from '../dataset/once.ts';
import { HIGHEST_CAP, LOWEST_CAP, PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import type { CapYear } from '../dataset/cap/extra-fte.ts';
import { isEnglish, isEnglishCode } from '../dataset/lineage/english-councils.ts';
import type { Area } from '../schemas/area.ts';
import { AREA_PREFIX } from '../live/embed-builder/view.ts';
import { byName, inSentence } from '../dataset/text/council-names.ts';
import { capitalised } from '../dataset/text/format.ts';
import { areaCard, councilCard, type Card } from './cards.ts';
import { rankingOf, type Context } from './context.ts';
import {
  leagueRows,
  plainLeagueChoice,
  rowView,
  type LeagueRow,
  type LeagueRowView,
} from '../live/league-table/view.ts';
import type { CouncilFile } from '../live/compare/embed-view.ts';
import { comparisonFiles, hasLine } from './comparison-files.ts';
import { surroundingsOf } from './surroundings.ts';
import { mapView, type MapView } from './map-page.ts';
import { regionPages, regionView } from './region.ts';
import { areaChart, councilChart, type ChartExport } from './chart-export.ts';
import { dataVersion } from './version.ts';

export type EmbedContent =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'trend'; readonly chart: ChartExport }
  | { readonly kind: 'map'; readonly view: MapView }
  | {
      readonly kind: 'league-table';
      readonly rows: readonly LeagueRowView[];
      readonly year: number;
    }
  | {
      readonly kind: 'comparison';
      readonly firstYear: number;
      readonly latestYear: number;
      /** What it can show, for the height of its frame. */
      readonly councils: readonly CouncilFile[];
    }
  | { readonly kind: 'cap'; readonly counter: CapCounter };

export interface CapCounter {
  readonly year: number;
  readonly cap: number;
  readonly lowest: number;
  readonly highest: number;
  /** Published figures, a combined figure once. */
  readonly of: number;
  /** For each whole cap from lowest to highest. */
  readonly counts: readonly CapYear[];
}

export interface Embed {
  /** Below /embed/, with a slash at the end: `card/bolton/`. */
  readonly path: string;
  readonly title: string;
  /** Short, for the title of its document: what it shows and for which place. */
  readonly short: string;
  /** 70 to 160 characters, unlike that of any other embed. */
  readonly description: string;
  /** The page of this site that it is taken from. */
  readonly page: string;
  readonly content: EmbedContent;
}

/** The address of an embed: live, or of the version of this build. */
export function embedHref(path: string, kept = false): string {
  return kept ? `/v/${dataVersion()}/embed/${path}` : `/embed/${path}`;
}

/** A script for the page around embeds: each frame gets the height that it asks for. It listens to this site alone. */
export function heightListener(site: string): string {
  return `<script>
addEventListener('message', function (event) {
  if (event.origin !== '${new URL(site).origin}' || event.data.type !== 'caseload-watch') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = event.data.height;
  });
});
</script>`;
}

/** Every embed that is built, for each council and area and for the whole. Several pages list them. */
export const allEmbeds = onceForEach(makeAllEmbeds);

function makeAllEmbeds(context: Context, site: string): readonly Embed[] {
  return [...commonEmbeds(context), ...placeEmbeds(context, site), ...leagueEmbeds(context)];
}

/** The one embed that each page announces by oEmbed: a place its card, the map, the league table and the cap theirs. */
export function announcedEmbeds(context: Context, site: string): Embed[] {
  return allEmbeds(context, site).filter(
    ({ path, page, content: { kind } }) => kind === 'card' || `/${path}` === page,
  );
}

/**
 * Where a page's oEmbed answer is. Programs that look for it on a pasted page expect a whole address.
 * @param site the site's own address, `Astro.site`
 */
export function oembedHref(page: string, site: URL | undefined): string {
  return `${siteHref(site)}/oembed${page.slice(0, -1)}.json`;
}

/** The embeds of one place, by its page: its card, and its trend if it has one. */
export function embedsOf(context: Context, page: string, site: string): Embed[] {
  return placeEmbeds(context, site, page);
}

function placeEmbeds(context: Context, site: string, only?: string): Embed[] {
  const { councils } = context.dataset;
  const wanted = (kind: string, slug: string): boolean =>
    only === undefined || only === `/${kind}/${slug}/`;
  return [
    ...councils
      .filter(({ slug }) => wanted('councils', slug))
      .flatMap((council) =>
        place(council, councilCard(context, council), councilChart(context, council, site)),
      ),
    ...regionPages(context)
      .filter(({ slug }) => wanted('regions', slug))
      .flatMap((area) =>
        place(areaPlace(area), areaCard(context, area), areaChart(context, area, site)),
      ),
  ];
}

function place(
  { slug, name }: { readonly slug: string; readonly name: string },
  card: Card,
  chart: ChartExport | undefined,
): Embed[] {
  const made: Embed = {
    path: `card/${slug}/`,
    title: `${name}: children’s social work caseload`,
    short: `${name}: caseload`,
    description: `The average caseload of children’s social work in ${inSentence(name)}, if there is one, against a proposed cap of ${PROPOSED_CAP}.`,
    page: card.page,
    content: { kind: 'card', card },
  };
  if (chart === undefined) return [made];
  const trend: Embed = {
    path: `trend/${slug}/`,
    title: chart.title,
    short: `${name}: by year`,
    description: `The average caseload of children’s social work in ${inSentence(name)} in each year, against a proposed cap of ${PROPOSED_CAP}.`,
    page: chart.page,
    content: { kind: 'trend', chart },
  };
  return [made, trend];
}

function commonEmbeds(context: Context): Embed[] {
  const { latestYear, firstYear } = context;
  const view = mapView(context, latestYear);
  const { ranked } = rankingOf(context, latestYear);
  const counts = Array.from({ length: HIGHEST_CAP - LOWEST_CAP + 1 }, (_, index) =>
    capYear(ranked, LOWEST_CAP + index),
  );
  const counter = {
    year: latestYear,
    cap: PROPOSED_CAP,
    lowest: LOWEST_CAP,
    highest: HIGHEST_CAP,
    of: ranked.length,
    counts,
  };
  return [
    {
      path: 'map/',
      title: view.headline,
      short: 'Map of average caseloads',
      description: `A map of the average caseload of children’s social work in every council in England, ${latestYear}.`,
      page: '/map/',
      content: { kind: 'map', view },
    },
    {
      path: 'comparison/',
      title: 'Councils compared',
      short: 'Councils compared',
      description:
        'The average caseloads of up to five councils in each year, against a proposed cap.',
      page: '/compare/',
      content: {
        kind: 'comparison',
        firstYear,
        latestYear,
        councils: comparisonFiles(context).filter(hasLine),
      },
    },
    {
      path: 'cap/',
      title: 'How many councils would be over a cap?',
      short: 'Councils over a cap',
      description: `How many councils are over a cap that readers can move, and the staff it would take, ${latestYear}.`,
      page: '/cap/',
      content: { kind: 'cap', counter },
    },
  ];
}

function leagueEmbeds(context: Context): Embed[] {
  const year = context.latestYear;
  const rows = leagueRows(context.country, surroundingsOf(context), year);
  const regions = regionPages(context).flatMap((area): Embed[] => {
    const own = regionView(context, area).rows;
    if (own.length === 0 || own.length === rows.length) return [];
    return [league(`league-table/${area.slug}/`, area.name, own, year, `/regions/${area.slug}/`)];
  });
  return [league('league-table/', 'England', rows, year, '/league-table/'), ...regions];
}

function league(
  path: string,
  name: string,
  rows: readonly LeagueRow[],
  year: number,
  page: string,
): Embed {
  return {
    path,
    title: `${name}: caseloads of every council, ${year}`,
    short: `${name}: every caseload`,
    description: `The average caseload of every council in ${inSentence(name)} on 30 September ${year}, highest first.`,
    page,
    content: {
      kind: 'league-table',
      rows: rows.map((row) => rowView(row, plainLeagueChoice(year))),
      year,
    },
  };
}

/** What the builder offers to choose from. */
export interface BuilderView {
  readonly councils: readonly { readonly slug: string; readonly name: string }[];
  readonly regions: readonly { readonly slug: string; readonly name: string }[];
  /** England, its regions and parts of London, by the slugs that their embeds have. */
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
  /** Who has no figure to draw and is left out of trends and comparisons. */
  readonly leftOut: string;
  readonly version: string;
}

/** Councils in force, by name, and areas. */
export function builderView(context: Context): BuilderView {
  const { councils, areas } = context.dataset;
  return {
    councils: councils
      .filter(({ in_force_to: end }) => end === undefined)
      .sort(byName)
      .map(({ slug, name }) => ({ slug, name })),
    regions: areas
      .filter(({ code, kind }) => kind === 'region' && isEnglishCode(code))
      .map(({ slug, name }) => ({ slug, name })),
    areas: regionPages(context).map(areaPlace),
    leftOut: leftOutInWords(context),
    version: dataVersion(),
  };
}

/** Who is left out where a figure is needed: the other nations' councils, and England's that never had one. */
function leftOutInWords(context: Context): string {
  const drawn = new Set(
    comparisonFiles(context)
      .filter(hasLine)
      .map(({ slug }) => slug),
  );
  const without = context.dataset.councils
    .filter((council) => isEnglish(council) && council.in_force_to === undefined)
    .filter(({ slug }) => !drawn.has(slug));
  return [
    'Councils in Scotland, Wales and Northern Ireland are not in this list, because no averages are known to be published for them.',
    ...without.map(
      ({ name }) =>
        `${capitalised(inSentence(name))} is left out as well, because it has never had a figure.`,
    ),
  ].join(' ');
}

/** Councils have names of the same kind, so the slugs of areas begin with a word of their own. */
function areaPlace({ slug, name }: Area): { readonly slug: string; readonly name: string } {
  return { slug: `${AREA_PREFIX}${slug}`, name };
}
