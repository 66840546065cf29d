/**
 * /search/*.json: what people may type, and where it leads. One small file for each first letter, since the box
 * fetches one while somebody types.
 */
import { startingWith, type SearchableCouncil } from '../dataset/places/name-search.ts';
import { TYPE_NAMES, byName } from '../dataset/text/council-names.ts';
import type { Council } from '../schemas/council.ts';
import type { District } from '../schemas/district.ts';
import type { Context } from './context.ts';

/** Every council with the names it can be found by; abolished ones last. */
export function searchIndex({ dataset, areas }: Context): SearchableCouncil[] {
  const districts = Map.groupBy(dataset.districts, ({ council }) => council);
  const ended = (council: Council): boolean => council.in_force_to !== undefined;
  return [...dataset.councils]
    .sort((a, b) => Number(ended(a)) - Number(ended(b)) || byName(a, b))
    .map((council): SearchableCouncil => {
      const { name, slug, aliases, in_force_to: end } = council;
      const until = end === undefined ? '' : `, abolished ${end.slice(0, 4)}`;
      const note = `${TYPE_NAMES[council.type]}, ${areas.get(council.area)?.name ?? ''}${until}`;
      return [name, slug, note, aliases, namesOf(districts.get(slug) ?? [])];
    });
}

/** What each letter from a to z finds; nothing is a list too, so that every file is there. */
export function searchFiles(context: Context): ReadonlyMap<string, readonly SearchableCouncil[]> {
  const index = searchIndex(context);
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  return new Map(letters.map((letter) => [letter, startingWith(index, letter)]));
}

function namesOf(districts: readonly District[]): string[] {
  return [...new Set(districts.map(({ name }) => name))].sort();
}
