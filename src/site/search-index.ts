/**
 * /search/*.json: what people may type, and where it leads. One small file for each two letters that a word begins
 * with, since the box fetches one while somebody types, and one for each letter, without towns, for names mistyped
 * after it.
 */
import { STANDING, startingWith, type SearchablePlace } from '../dataset/places/name-search.ts';
import { listed } from '../dataset/text/format.ts';
import { TYPE_NAMES, byName, inSentence } from '../dataset/text/council-names.ts';
import type { Area } from '../schemas/area.ts';
import type { Council } from '../schemas/council.ts';
import type { CombinedArea, Place } from '../schemas/place.ts';
import type { Context } from './context.ts';
import { councilHref, regionLink } from './links.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every place with the names it can be found by; former councils last. */
export function searchIndex(context: Context): SearchablePlace[] {
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
}

function councilEntry(council: Council, { dataset, areas }: Context): SearchablePlace {
  const { name, slug, aliases, in_force_to: end, code } = council;
  const until = end === undefined ? '' : `, abolished in ${end.slice(0, 4)}`;
  const note = `${TYPE_NAMES[council.type]}, ${areas.get(council.area)?.name ?? ''}${until}`;
  const districts = dataset.districts.filter((district) => district.council === slug);
  const former = dataset.councils.filter((one) => council.predecessors.includes(one.slug));
  const others = unique([...aliases, ...former.map((one) => one.name)], [name]);
  const within = unique(districts.map((district) => district.name).sort(), [name, ...others]);
  const known = new Set([name, ...others, ...within]);
  const towns = end === undefined ? dataset.places.filter((place) => place.code === code) : [];
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
    towns.filter((town) => !known.has(town.name)).map((town) => `${town.name}${sizeOf(town)}`),
  ];
}

/** A region or nation. Towns of Northern Ireland lead to it, as its trusts have no shapes. */
function areaEntry(area: Area, { dataset, areas }: Context): SearchablePlace {
  const parent = areas.get(area.parent ?? '')?.name ?? 'the United Kingdom';
  const standing = area.code.startsWith('E') ? STANDING.inEngland : STANDING.elsewhere;
  const towns = dataset.places.filter((place) => place.code === area.code);
  return [
    area.name,
    regionLink(area).href.slice(1),
    `${area.kind} of ${parent}`,
    standing,
    [],
    [],
    towns.map((town) => `${town.name}${sizeOf(town)}`),
  ];
}

/** Councils that people know under one name: a comparison of them. */
function combinedEntry({ name, codes }: CombinedArea, { byCode }: Context): SearchablePlace {
  const councils = codes.flatMap((code) => byCode.get(code) ?? []);
  const slugs = councils.map(({ slug }) => slug).join(',');
  const names = listed(councils.map((council) => inSentence(council.name)));
  return [name, `compare/?councils=${slugs}`, `Compare ${names}`, STANDING.inEngland, [], [], []];
}

/** The digit of the size of a town, as `SearchableTown` has it. London’s millions are the largest there are. */
function sizeOf({ population = 0 }: Place): string {
  return population < 1000 ? '' : String(Math.min(9, 1 + Math.floor(Math.log2(population / 1000))));
}

function unique(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !known.includes(name));
}

/** What each letter and each two letters find; nothing is a list too, so that every file is there. */
export function searchFiles(context: Context): ReadonlyMap<string, readonly SearchablePlace[]> {
  const index = searchIndex(context);
  const withoutTowns = index.map((entry): SearchablePlace => {
    const [name, path, note, standing, aliases, districts] = entry;
    return [name, path, note, standing, aliases, districts, []];
  });
  return new Map(
    LETTERS.flatMap((first) => [
      [first, startingWith(withoutTowns, first)] as const,
      ...LETTERS.map((second) => [first + second, startingWith(index, first + second)] as const),
    ]),
  );
}
