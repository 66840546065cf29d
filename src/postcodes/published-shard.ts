/**
 * A shard as the site serves it: one line before the shard's own text gives the vintage of the index and the name of
 * each council, so that a look-up needs no second file.
 *
 *     August 2014|Bolton|Bury|Blackburn with Darwen
 *     BL bolton bury27 blackburn-with-darwen2
 *     0 bd27 09 ...
 */
import { parseShard } from './parse-shard.ts';
import type { Shard } from './shard.ts';

export interface PublishedShard {
  /** What the index is as at: `August 2014`. */
  readonly vintage: string;
  readonly shard: Shard;
  /** By slug, of every council in the shard. */
  readonly names: ReadonlyMap<string, string>;
}

/** Where the shard of an area is served. */
export function shardAddress(area: string): string {
  return `/postcodes/${area.toLowerCase()}.txt`;
}

/**
 * Writes what is served for a shard.
 * @param text of the shard
 * @param nameOf the name of a council by its slug
 */
export function publishShard(
  text: string,
  vintage: string,
  nameOf: (slug: string) => string,
): string {
  const { shares } = parseShard(text);
  return `${[vintage, ...shares.map(({ council }) => nameOf(council))].join('|')}\n${text}`;
}

/**
 * Reads it again.
 * @throws Error if it is something else, such as the page of a server that says 'not found'
 */
export function readPublished(text: string): PublishedShard {
  const [head = ''] = text.split('\n', 1);
  const shard = parseShard(text.slice(head.length + 1));
  const [vintage = '', ...names] = head.split('|');
  return {
    vintage,
    shard,
    names: new Map(shard.shares.map(({ council }, index) => [council, names[index] ?? council])),
  };
}
