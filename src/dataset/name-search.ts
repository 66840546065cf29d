/** Finding a council by what somebody types: its name, another name of it, or a district in it. */

/** A council with the names it can be found by, as /search.json has it. */
export type Findable = readonly [
  name: string,
  slug: string,
  note: string,
  aliases: readonly string[],
  districts: readonly string[],
];

export interface Match {
  readonly name: string;
  readonly slug: string;
  readonly note: string;
  /** The other name or the district that was found; undefined if the council's own name was. */
  readonly via: string | undefined;
  /** True if `via` is a district, whose children's services the council runs. */
  readonly district: boolean;
}

/** Lower case, without accents, punctuation and the words that names begin or end with. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/&/g, ' and ')
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

/** 0 for the whole name, 1 for its beginning, 2 for the beginning of a word in it; undefined for none. */
function closeness(name: string, query: string): 0 | 1 | 2 | undefined {
  const candidate = plain(name);
  if (candidate === query) return 0;
  if (candidate.startsWith(query)) return 1;
  return candidate.includes(` ${query}`) ? 2 : undefined;
}

/**
 * The places that fit what was typed, best first: own names before other names before districts
 * where they fit equally well, else in the order given.
 * @param limit how many at most
 */
export function findCouncils(entries: readonly Findable[], typed: string, limit = 6): Match[] {
  const query = plain(typed);
  if (query === '') return [];
  return entries
    .flatMap((entry) => bestMatch(entry, query) ?? [])
    .sort((a, b) => wholeFirst(a, b, typed) || a.score - b.score)
    .slice(0, limit)
    .map(({ match }) => match);
}

interface Scored {
  readonly score: number;
  readonly match: Match;
}

/** A council whose own name was typed in full stands before all others. */
function wholeFirst(a: Scored, b: Scored, typed: string): number {
  const isWhole = ({ match }: Scored): boolean => verbatim(match.name) === verbatim(typed);
  return Number(isWhole(b)) - Number(isWhole(a));
}

function bestMatch(
  [name, slug, note, aliases, districts]: Findable,
  query: string,
): Scored | undefined {
  const names = [
    { text: name, via: undefined, district: false, order: 0 },
    ...aliases.map((text) => ({ text, via: text, district: false, order: 1 })),
    ...districts.map((text) => ({ text, via: text, district: true, order: 2 })),
  ];
  const found = names.flatMap(({ text, via, district, order }) => {
    const close = closeness(text, query);
    const match = { name, slug, note, via, district };
    return close === undefined ? [] : [{ score: close * 3 + order, match }];
  });
  return found.sort((a, b) => a.score - b.score)[0];
}
