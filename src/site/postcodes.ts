/** Postcode areas for readers, with the councils that run children's services there, and the shards for the search box. */
import { inWords } from '../dataset/text/format.ts';
import { inSentence } from '../dataset/text/council-names.ts';
import { postcodeAreaHref } from '../postcodes/postcode-areas.ts';
import { parseShard } from '../postcodes/parse-shard.ts';
import { publishShard } from '../postcodes/published-shard.ts';
import { postcodeText } from '../postcodes/postcode.ts';
import type { PostcodeDistrict, PostcodeSector, CouncilShares } from '../postcodes/shard.ts';
import { percentText } from '../postcodes/answer-wording.ts';
import type { Source } from '../schemas/source.ts';
import type { Context } from './context.ts';
import { councilLink, type Link } from './links.ts';
import { loadShardText } from './load.ts';

/** A council with its part of a place. */
export interface ShareView {
  readonly council: Link;
  /** `62%`; empty for the only one. */
  readonly share: string;
}

export interface AreaEntry {
  readonly link: Link;
  /** The councils it lies in, most postcodes first. */
  readonly councils: readonly ShareView[];
}

export interface DistrictView {
  /** `CB24`. */
  readonly name: string;
  readonly councils: readonly ShareView[];
  /** Where several councils share it: its sectors, those alike together. */
  readonly sectors: readonly { readonly names: string; readonly councils: readonly ShareView[] }[];
}

export interface AreaView extends AreaEntry {
  /** `CB`. */
  readonly area: string;
  /** Comes before the list of its councils. */
  readonly sentence: string;
  /** What the index is as at. */
  readonly vintage: string;
  readonly districts: readonly DistrictView[];
}

/** The source of the postcode index. */
export function postcodeSource({ dataset }: Context): Source {
  const source = dataset.sources.find(({ importer }) => importer === 'postcodes');
  if (source === undefined) throw new Error('data/sources.csv does not name the postcode index');
  return source;
}

/** What the postcode index is as at, such as `August 2014`. */
export function postcodeVintage(context: Context): string {
  return postcodeSource(context).vintage;
}

/** Every area of the index, by its letters. */
export function postcodeAreas(context: Context): AreaEntry[] {
  return context.dataset.postcodeAreas.map(({ area }) => entryOf(context, area));
}

/** The page of one area. */
export function postcodeAreaView(context: Context, area: string): AreaView {
  const shard = parseShard(loadShardText(area));
  const districts = [...shard.districts].map(([name, district]): DistrictView => {
    const councils = sharesView(context, district.shares);
    const sectors = councils.length === 1 ? [] : sectorsOf(context, { area, name, district });
    return { name: `${area}${name}`, councils, sectors };
  });
  const entry = entryOf(context, area);
  const { length } = entry.councils;
  const sentence =
    length === 1
      ? 'All of them are in one council.'
      : `They are in ${inWords(length)} councils. The council with most of them comes first.`;
  return { ...entry, area, sentence, vintage: postcodeVintage(context), districts };
}

/** The shard of an area as the search box fetches it. */
export function publishedShard(context: Context, area: string): string {
  return publishShard(loadShardText(area), postcodeVintage(context), (slug) =>
    inSentence(councilOf(context, slug).name),
  );
}

function entryOf(context: Context, area: string): AreaEntry {
  const { shares } = parseShard(loadShardText(area));
  return {
    link: { text: area, href: postcodeAreaHref(area) },
    councils: sharesView(context, shares),
  };
}

function sharesView(context: Context, shares: CouncilShares): ShareView[] {
  return shares.map((share) => ({
    council: councilLink(councilOf(context, share.council)),
    share: shares.length === 1 ? '' : percentText(share),
  }));
}

/** Sectors with the same councils are listed together, in the order of the first; shares are those of one sector only. */
function sectorsOf(
  context: Context,
  { area, name, district }: { area: string; name: string; district: PostcodeDistrict },
): DistrictView['sectors'] {
  const alike = Map.groupBy(district.sectors, ([, { shares }]: [string, PostcodeSector]) =>
    JSON.stringify(shares),
  );
  return [...alike.values()].map((sectors) => ({
    names: sectors.map(([sector]) => postcodeText({ area, district: name, sector })).join(', '),
    councils: sectors.slice(0, 1).flatMap(([, { shares }]) => sharesView(context, shares)),
  }));
}

function councilOf({ bySlug }: Context, slug: string): { slug: string; name: string } {
  const council = bySlug.get(slug);
  if (council === undefined) throw new Error(`the postcode index names ${slug}, no council`);
  return council;
}
