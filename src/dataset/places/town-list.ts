/**
 * Lists of towns and villages as they travel: one line for each place that they lie in, such as
 * `bolton:Horwich5;Westhoughton5`. The place is a council, or a region or nation after a slash; its name follows an
 * equals sign where its slug does not give it.
 */
import { STANDING, type SearchablePlace } from './name-search.ts';

/** A town or village. */
export interface SearchableTown {
  readonly name: string;
  /** 0 if it is not known or under 1,000 people; else 1, and one more for each doubling, at most 9. */
  readonly size: number;
}

/** The lists of a letter, each with the least size in it. They are several, so that no look-up fetches more than 2 KB. */
export const TOWN_LISTS = { towns: 4, 'small-towns': 2, villages: 1, hamlets: 0 } as const;
export type TownList = keyof typeof TOWN_LISTS;

/** The list that a town of a size is in. */
export function listOf(size: number): TownList {
  const names = Object.keys(TOWN_LISTS) as TownList[];
  return names.find((name) => size >= TOWN_LISTS[name]) ?? 'hamlets';
}

/** The size of a town by its population; undefined if that is not known. */
export function sizeOf(population: number | undefined): number {
  if (population === undefined || population < 1000) return 0;
  return Math.min(9, 1 + Math.floor(Math.log2(population / 1000)));
}

/** Towns of places as text. Places without any are left out. */
export function formatTowns(places: readonly SearchablePlace[]): string {
  return places
    .filter(([, , , , , , towns]) => towns.length > 0)
    .map(([name, path, , , , , towns]) => {
      const [kind = '', slug = ''] = path.split('/');
      const title = nameOf(slug) === name ? '' : `=${name}`;
      const texts = towns.map((town) => `${town.name}${town.size === 0 ? '' : town.size}`);
      return `${kind === 'councils' ? '' : '/'}${slug}${title}:${texts.join(';')}`;
    })
    .join('\n');
}

/**
 * Reads what `formatTowns` wrote: places with nothing but their towns.
 * @throws {Error} if a line has no colon
 */
export function parseTowns(text: string): SearchablePlace[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): SearchablePlace => {
      const [, slash, slug = '', name = nameOf(slug), towns] =
        /^(\/?)([a-z0-9-]+)(?:=([^:]+))?:(.+)$/.exec(line) ?? [];
      if (towns === undefined) throw new Error(`no list of towns: ${line.slice(0, 80)}`);
      const path = `${slash === '' ? 'councils' : 'regions'}/${slug}/`;
      return [name, path, '', STANDING.inEngland, [], [], towns.split(';').map(townOf)];
    });
}

function townOf(text: string): SearchableTown {
  const name = text.replace(/\d$/, '');
  return { name, size: Number(text.slice(name.length)) };
}

/** The name that a slug gives: `north-east-lincolnshire` as North East Lincolnshire. */
function nameOf(slug: string): string {
  return slug
    .split('-')
    .map((word, index) =>
      index > 0 && /^(and|of|the|upon|in|with)$/.test(word)
        ? word
        : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    )
    .join(' ');
}
