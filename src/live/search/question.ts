/** What a person is asking for, as far as it is typed: this decides which file is fetched, if any. */
import { plainName } from '../../dataset/places/name-search.ts';
import { isPostcodeArea } from '../../postcodes/postcode-areas.ts';
import { shardFor } from '../../postcodes/look-up.ts';
import { normalisePostcode } from '../../postcodes/normalise.ts';

export type Question =
  /** Too little to tell a name from a postcode: nothing is fetched. `area` if it is one of Great Britain's. */
  | { readonly kind: 'short'; readonly area: string | undefined }
  /** A postcode or the first part of one; `area` if it has a shard. */
  | { readonly kind: 'postcode'; readonly area: string | undefined }
  /** A name; `letter` is the first that counts, a to z. */
  | { readonly kind: 'name'; readonly letter: string }
  /** Something that begins like neither. */
  | { readonly kind: 'neither' };

/** Fewer letters may still become a postcode, and no council or district has so short a name. */
const SHORTEST_NAME = 3;

/** Reads what was typed so far. */
export function questionOf(typed: string): Question {
  const postcode = normalisePostcode(typed);
  if (postcode?.district !== undefined) return { kind: 'postcode', area: known(shardFor(typed)) };
  // BT and the like need no shard: the letters are the answer.
  if (postcode && shardFor(typed) === undefined) return { kind: 'postcode', area: undefined };
  const name = plainName(typed);
  if (name.length < SHORTEST_NAME) return { kind: 'short', area: known(postcode?.area) };
  const letter = name.charAt(0);
  return /[a-z]/.test(letter) ? { kind: 'name', letter } : { kind: 'neither' };
}

function known(area: string | undefined): string | undefined {
  return area !== undefined && isPostcodeArea(area) ? area : undefined;
}
