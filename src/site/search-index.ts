/**
 * The files below /search/: what people may type, and where it leads. There are five for each letter, since the box
 * fetches those of the first letter while somebody types: all names of councils and areas with a word that begins with
 * it, and towns by their size.
 */
import {
  plainName,
  STANDING,
  startingWith,
  type SearchablePlace,
} from '../dataset/places/name-search.ts';
import {
  formatTowns,
  listOf,
  sizeOf,
  TOWN_LISTS,
  type SearchableTown,
} from '../dataset/places/town-list.ts';
import { onceFor } from '../dataset/once.ts';
import { inWords } from '../dataset/text/format.ts';
import { byName } from '../dataset/text/council-names.ts';
import type { Area } from '../schemas/area.ts';
import type { GssCode } from '../schemas/cell.ts';
import type { Council } from '../schemas/council.ts';
import type { CombinedArea, Place } from '../schemas/place.ts';
import type { Context } from './context.ts';
import { councilHref, regionLink } from './links.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every place with the names it can be found by, made once; former councils last. */
export const searchIndex = onceFor((context: Context): readonly SearchablePlace[] => {
  const { dataset, areas } = context;
  const isFormer = (council: Council): boolean => council.in_force_to !== undefined;
  const councils = [...dataset.councils].sort(
    (a, b) => Number(isFormer(a)) - Number(isFormer(b)) || byName(a, b),
  );
  return [
    ...[...areas.values()].map((area) => areaEntry(area, context)),
    ...dataset.combinedAreas.map((area) => combinedEntry(area, context)),
    ...councils.map((council) => councilEntry(council, context)),
  ];
});

/** Districts by the slug of their council. */
const districtsBy = onceFor(({ districts }: Context['dataset']) =>
  Map.groupBy(districts, ({ council }) => council),
);

/** Towns and villages by the code of their council or area. */
const townsBy = onceFor(({ places }: Context['dataset']) =>
  Map.groupBy(places, ({ code }) => code),
);

function councilEntry(council: Council, { dataset, areas }: Context): SearchablePlace {
  const { name, slug, aliases, in_force_to: end, code } = council;
  const until = end === undefined ? '' : `, abolished in ${end.slice(0, 4)}`;
  const note = `${areas.get(council.area)?.name ?? ''}${until}`;
  const districts = districtsBy(dataset).get(slug) ?? [];
  const former =
    council.predecessors.length === 0
      ? []
      : dataset.councils.filter((one) => council.predecessors.includes(one.slug));
  const others = unique([...aliases, ...former.map((one) => one.name)], [name]);
  const within = unique(districts.map((district) => district.name).sort(), [name, ...others]);
  const known = new Set([name, ...others, ...within]);
  const towns = end === undefined && code !== undefined ? townsOf(dataset, code) : [];
  return [
    name,
    councilHref(council).slice(1),
    note,
    end === undefined
      ? code?.startsWith('E')
        ? STANDING.inEngland
        : STANDING.elsewhere
      : STANDING.former,
    others,
    within,
    towns.filter((town) => !known.has(town.name)).map(searchable),
  ];
}

/** A region or nation. Towns of Northern Ireland lead to it, as its trusts have no shapes. */
function areaEntry(area: Area, { dataset, areas }: Context): SearchablePlace {
  const parent = areas.get(area.parent ?? '')?.name ?? 'the United Kingdom';
  const standing = area.code.startsWith('E') ? STANDING.inEngland : STANDING.elsewhere;
  const towns = townsOf(dataset, area.code);
  return [
    area.name,
    regionLink(area).href.slice(1),
    `${area.kind} of ${parent}`,
    standing,
    [],
    [],
    towns.map(searchable),
  ];
}

/** Councils that people know under one name: a comparison of them. */
function combinedEntry({ name, codes }: CombinedArea, { byCode }: Context): SearchablePlace {
  const councils = codes.flatMap((code) => byCode.get(code) ?? []);
  const slugs = councils.map(({ slug }) => slug).join(',');
  return [
    name,
    `compare/?councils=${slugs}`,
    `Compare its ${inWords(councils.length)} councils`,
    STANDING.inEngland,
    [],
    [],
    [],
  ];
}

function townsOf(dataset: Context['dataset'], code: GssCode): readonly Place[] {
  return townsBy(dataset).get(code) ?? [];
}

function searchable({ name, population }: Place): SearchableTown {
  return { name, size: sizeOf(population) };
}

function unique(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !known.includes(name));
}

/** What each letter finds besides towns; nothing is a list too, so that every file is there. */
export function searchFiles(context: Context): ReadonlyMap<string, readonly SearchablePlace[]> {
  const index = searchIndex(context);
  return new Map(LETTERS.map((letter) => [letter, startingWith(index, letter)]));
}

/** The towns whose names begin with each letter, as text, by `towns/a`, `small-towns/a` and so on. */
export function townFiles(context: Context): ReadonlyMap<string, string> {
  const index = searchIndex(context);
  const fileOf = onceFor(
    ({ name, size }: SearchableTown) => `${listOf(size)}/${plainName(name).charAt(0)}`,
  );
  const textOf = (file: string): string =>
    formatTowns(
      index.map((place) => {
        const [name, path, note, standing, , , towns] = place;
        const inFile = towns.filter((town) => fileOf(town) === file);
        return [name, path, note, standing, [], [], inFile] as const;
      }),
    );
  return new Map(
    Object.keys(TOWN_LISTS).flatMap((list) =>
      LETTERS.map((letter) => [`${list}/${letter}`, textOf(`${list}/${letter}`)]),
    ),
  );
}
