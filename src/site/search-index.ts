/** /search.json: what people may type, and where it leads. Fetched when the box is first used. */
import { byName } from '../dataset/ranking.ts';
import { TYPE_NAMES } from '../dataset/wording/names.ts';
import type { Council } from '../schemas/council.ts';
import type { District } from '../schemas/district.ts';
import type { Context } from './context.ts';

/** One place to go to: a council, its names, and the districts whose children's services it runs. */
export type SearchEntry = readonly [
  name: string,
  slug: string,
  /** What kind of authority it is and where. */
  note: string,
  aliases: readonly string[],
  districts: readonly string[],
];

/** Every council with the names it can be found by; abolished ones last. */
export function searchIndex({ dataset, areas }: Context): SearchEntry[] {
  const districts = Map.groupBy(dataset.districts, ({ council }) => council);
  const ended = (council: Council): boolean => council.in_force_to !== undefined;
  return [...dataset.councils]
    .sort((a, b) => Number(ended(a)) - Number(ended(b)) || byName(a, b))
    .map((council): SearchEntry => {
      const { name, slug, aliases, in_force_to: end } = council;
      const until = end === undefined ? '' : `, abolished ${end.slice(0, 4)}`;
      const note = `${TYPE_NAMES[council.type]}, ${areas.get(council.area)?.name ?? ''}${until}`;
      return [name, slug, note, aliases, namesOf(districts.get(slug) ?? [])];
    });
}

function namesOf(districts: readonly District[]): string[] {
  return [...new Set(districts.map(({ name }) => name))].sort();
}
