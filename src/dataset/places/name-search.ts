/**
 * Finding a council by what somebody types: its name, another name of it, or a district in it, mistyped or not.
 * A library would do this too: uFuzzy, the smallest that knows typing mistakes, is 4 KB gzipped, this 1 KB.
 */
import { mistypings } from './edit-distance.ts';

/** A council with the names it can be found by, as the files under /search/ have it. */
export type SearchableCouncil = readonly [
  name: string,
  slug: string,
  note: string,
  aliases: readonly string[],
  districts: readonly string[],
];

export interface NameMatch {
  readonly name: string;
  readonly slug: string;
  readonly note: string;
  /** The other name or the district that was found; undefined if the council's own name was. */
  readonly via: string | undefined;
  /** True if `via` is a district, whose children's services the council runs. */
  readonly district: boolean;
}

/** A list of councils with all their names made plain, once for the many letters that a person types. */
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
    .replace(/( (county|city|borough|district|metropolitan|london|unitary))* council$/, '');
}

/** The text itself with nothing dropped but case and outer white space: what tells Dorset County Council from Dorset. */
function verbatim(text: string): string {
  return text.trim().toLowerCase();
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
  /** Best first: own names before other names before districts where they fit equally well, else in the order given. */
  readonly matches: readonly NameMatch[];
  /** Whether they fit only if typing mistakes are assumed, which is tried when nothing fits without. */
  readonly mistyped: boolean;
}

/**
 * The places that fit what was typed.
 * @param limit how many at most
 */
export function findCouncils(names: PreparedNames, typed: string, limit = 6): NameSearchResult {
  const query = plainName(typed);
  if (query === '') return { matches: [], mistyped: false };
  const found = ranked(names, query, closeness);
  const mistyped = found.length === 0;
  const scored = mistyped ? ranked(names, query, fewestMistakes) : found;
  const matches = scored
    .sort((a, b) => wholeFirst(a, b, typed) || a.score - b.score)
    .slice(0, limit)
    .map(({ match }) => match);
  return { matches, mistyped };
}

/** Makes the names of a list plain. */
export function prepareNames(entries: readonly SearchableCouncil[]): PreparedNames {
  return entries.map(namesOf);
}

/**
 * What is needed to find whatever begins with a letter: councils with a name of which a word begins with it,
 * and of their other names and districts those that do.
 * @param letter small
 */
export function startingWith(
  entries: readonly SearchableCouncil[],
  letter: string,
): SearchableCouncil[] {
  const begins = (name: string): boolean => ` ${plainName(name)}`.includes(` ${letter}`);
  return entries.flatMap(([name, slug, note, aliases, districts]): SearchableCouncil[] => {
    const [others, within] = [aliases.filter(begins), districts.filter(begins)];
    const any = begins(name) || others.length + within.length > 0;
    return any ? [[name, slug, note, others, within]] : [];
  });
}

interface Scored {
  readonly score: number;
  readonly match: NameMatch;
}

/** A council whose own name was typed in full stands before all others. */
function wholeFirst(a: Scored, b: Scored, typed: string): number {
  const isWhole = ({ match }: Scored): boolean => verbatim(match.name) === verbatim(typed);
  return Number(isWhole(b)) - Number(isWhole(a));
}

/** The best match of each entry that has one. */
function ranked(all: PreparedNames, query: string, measure: Closeness): Scored[] {
  return all.flatMap((names) => bestMatch(names, query, measure) ?? []);
}

/** A name somebody may type, and what it leads to. */
interface Name {
  /** The name made plain, then without its first word, without its first two, and so on. */
  readonly starts: readonly string[];
  readonly match: NameMatch;
  /** 0 for a council's own name, 1 for another name of it, 2 for a district. */
  readonly order: number;
}

function namesOf([name, slug, note, aliases, districts]: SearchableCouncil): Name[] {
  const leadsTo = (via: string | undefined, order: number): Name => ({
    starts: plainName(via ?? name)
      .split(' ')
      .map((_, index, words) => words.slice(index).join(' ')),
    match: { name, slug, note, via, district: order === 2 },
    order,
  });
  return [
    leadsTo(undefined, 0),
    ...aliases.map((alias) => leadsTo(alias, 1)),
    ...districts.map((district) => leadsTo(district, 2)),
  ];
}

function bestMatch(names: readonly Name[], query: string, measure: Closeness): Scored | undefined {
  const found = names.flatMap((candidate) => {
    const close = measure(candidate, query);
    const { match, order } = candidate;
    return close === undefined ? [] : [{ score: close * 3 + order, match }];
  });
  return found.sort((a, b) => a.score - b.score)[0];
}
