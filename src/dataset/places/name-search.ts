/**
 * Finding a page by what somebody types: the name of a council, a region or another area, another name of it, or a
 * district or town in it, mistyped or not.
 * A library would do this too: uFuzzy, the smallest that knows typing mistakes, is 4 KB gzipped, this 1 KB.
 */
import { mistypings } from './edit-distance.ts';
import type { SearchableTown } from './town-list.ts';

/** Which of two equally good matches comes first: the smaller. */
export const STANDING = { inEngland: 0, elsewhere: 1, former: 2 } as const;
export type Standing = (typeof STANDING)[keyof typeof STANDING];

/** A council or another area with the names it can be found by, as the files under /search/ have it. */
export type SearchablePlace = readonly [
  name: string,
  /** Address without its first slash, such as `councils/bolton/`. */
  path: string,
  note: string,
  standing: Standing,
  aliases: readonly string[],
  districts: readonly string[],
  towns: readonly SearchableTown[],
];

export interface NameMatch {
  readonly name: string;
  readonly path: string;
  readonly note: string;
  /** The other name, the district or the town that was found; undefined if the place's own name was. */
  readonly via: string | undefined;
  /** What `via` is: a town or a district lies in the place, and the council runs children's services there. */
  readonly viaKind: 'own name' | 'other name' | 'district' | 'town';
}

/** A list of places with all their names made plain, once for the many letters that a person types. */
export type PreparedNames = readonly (readonly Name[])[];

/** Lower case, without accents, punctuation and the words that names begin or end with. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
    .replace(/^(city|county|(royal |london |metropolitan )?borough) of (?=.)/, '')
    .replace(/( (county|city|borough|district|metropolitan|london|unitary))* council$/, '')
    .replace(/(?<=.) (mbc|mdc|lbc|bc|cc)$/, '');
}

/** The text itself with nothing dropped but case, full stops, apostrophes and outer white space: what distinguishes Dorset County Council from Dorset. */
function verbatim(text: string): string {
  return text.trim().toLowerCase().replace(/['’.]/g, '');
}

/** How well a name fits what was typed, less being better; undefined if it does not. */
type Closeness = (candidate: Name, query: string) => number | undefined;

/** 0 the whole name, 1 its beginning, 2 the beginning of a word in it, 3 all words typed begin words of it. */
function closeness({ starts: [candidate = ''] }: Name, query: string): number | undefined {
  if (candidate === query) return 0;
  if (candidate.startsWith(query)) return 1;
  if (candidate.includes(` ${query}`)) return 2;
  const words = ` ${candidate}`;
  return query.split(' ').every((word) => words.includes(` ${word}`)) ? 3 : undefined;
}

/** Mistakes in the beginning of a name or of a later word of it: none if little was typed, two at most if much. */
function fewestMistakes({ starts }: Name, query: string): number | undefined {
  const most = query.length < 4 ? 0 : query.length < 8 ? 1 : 2;
  if (most === 0) return undefined;
  const found = starts.flatMap((start) => mistypings(query, start, most) ?? []);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** What was found. */
export interface NameSearchResult {
  /**
   * Best first. Where two fit equally well, councils of today come before former ones, England before the other
   * nations, own names before other names before districts before towns, and larger towns before smaller ones.
   */
  readonly matches: readonly NameMatch[];
  /** Whether they fit only if typing mistakes are assumed, which is tried when nothing fits without. */
  readonly mistyped: boolean;
  /**
   * Whether the first is what was meant: the only match, or the only one whose whole name was typed. Where several
   * fit, nobody chooses for the reader.
   */
  readonly sure: boolean;
}

/**
 * The places that fit what was typed.
 * @param limit how many at most
 */
export function findPlaces(names: PreparedNames, typed: string, limit = 6): NameSearchResult {
  const query = plainName(typed);
  if (query === '') return { matches: [], mistyped: false, sure: false };
  const found = ranked(names, query, closeness);
  const mistyped = found.length === 0;
  const scored = mistyped ? ranked(names, query, fewestMistakes) : found;
  const sorted = onceEach(scored.sort(byFit(typed)));
  const matches = sorted.slice(0, limit).map(({ match }) => match);
  return { matches, mistyped, sure: !mistyped && isSure(sorted) };
}

/** A council may be in the list of councils and in that of towns. The better match stays. */
function onceEach(sorted: readonly Scored[]): Scored[] {
  const paths = new Set<string>();
  return sorted.filter(({ match: { path } }) => {
    const isNew = !paths.has(path);
    paths.add(path);
    return isNew;
  });
}

/**
 * Only one fits, or only one fits wholly and is a place of today. Not a comparison of several, and not a town: there
 * may be smaller ones of its name, whose lists are not there.
 */
function isSure([first, ...others]: readonly Scored[]): boolean {
  if (first === undefined || others.length === 0) return first !== undefined;
  const isPage =
    first.standing !== STANDING.former && first.order < 3 && !first.match.path.includes('?');
  return first.score === 0 && isPage && others.every(({ score }) => score > 0);
}

/** The order in which matches are offered. */
function byFit(typed: string): (a: Scored, b: Scored) => number {
  const isVerbatim = ({ match }: Scored): number =>
    Number(verbatim(match.via ?? match.name) === verbatim(typed));
  const isFormer = ({ standing }: Scored): number => Number(standing === STANDING.former);
  return (a, b) =>
    a.score - b.score ||
    isVerbatim(b) - isVerbatim(a) ||
    isFormer(a) - isFormer(b) ||
    a.order - b.order ||
    a.standing - b.standing ||
    b.size - a.size;
}

/** Makes the names of a list plain. */
export function prepareNames(entries: readonly SearchablePlace[]): PreparedNames {
  return entries.map(namesOf);
}

/**
 * What is needed to find whatever begins with a letter, towns left out: places with a name of which a word begins with
 * it, and of their other names and districts those that do.
 * @param letter small
 */
export function startingWith(
  entries: readonly SearchablePlace[],
  letter: string,
): SearchablePlace[] {
  const begins = (name: string): boolean => ` ${plainName(name)}`.includes(` ${letter}`);
  return entries.flatMap((entry): SearchablePlace[] => {
    const [name, path, note, standing, aliases, districts] = entry;
    const [others, within] = [aliases.filter(begins), districts.filter(begins)];
    const any = begins(name) || others.length + within.length > 0;
    return any ? [[name, path, note, standing, others, within, []]] : [];
  });
}

interface Scored {
  /** How well the name fits, less being better. */
  readonly score: number;
  readonly standing: Standing;
  /** 0 for a place's own name, 1 for another name of it, 2 for a district, 3 for a town. */
  readonly order: number;
  /** Of a town; 0 for all else. */
  readonly size: number;
  readonly match: NameMatch;
}

/** The best match of each entry that has one. */
function ranked(all: PreparedNames, query: string, measure: Closeness): Scored[] {
  return all.flatMap((names) => bestMatch(names, query, measure) ?? []);
}

/** A name somebody may type, and what it leads to. */
interface Name extends Omit<Scored, 'score'> {
  /** The name made plain, then without its first word, without its first two, and so on. */
  readonly starts: readonly string[];
}

const KINDS = ['own name', 'other name', 'district', 'town'] as const;

function namesOf(entry: SearchablePlace): Name[] {
  const [name, path, note, standing, aliases, districts, towns] = entry;
  const leadsTo = (via: string | undefined, order: 0 | 1 | 2 | 3, size = 0): Name => ({
    starts: plainName(via ?? name)
      .split(' ')
      .map((_, index, words) => words.slice(index).join(' ')),
    match: { name, path, note, via, viaKind: KINDS[order] },
    standing,
    order,
    size,
  });
  return [
    leadsTo(undefined, 0),
    ...aliases.map((alias) => leadsTo(alias, 1)),
    ...districts.map((district) => leadsTo(district, 2)),
    ...towns.map((town) => leadsTo(town.name, 3, town.size)),
  ];
}

function bestMatch(names: readonly Name[], query: string, measure: Closeness): Scored | undefined {
  const found = names.flatMap((candidate) => {
    const score = measure(candidate, query);
    return score === undefined ? [] : [{ ...candidate, score }];
  });
  return found.sort((a, b) => a.score - b.score || a.order - b.order || b.size - a.size)[0];
}
