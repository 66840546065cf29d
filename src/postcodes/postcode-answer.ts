/** What the index can say about a postcode. Each kind is something else to tell a person. */
import type { Elsewhere, Postcode } from './postcode.ts';
import type { CouncilShares } from './shard.ts';

export type PostcodeAnswer =
  /**
   * A whole postcode that the index answers. `shares` are of its sector: one council, or several if a border cuts
   * through it. The index does not list units, so it can't tell one it has seen from one it would answer alike:
   * any in a sector of one council, and in a cut one any whose first letter is in use.
   */
  | {
      readonly kind: 'exact';
      readonly postcode: Postcode;
      readonly council: string;
      readonly shares: CouncilShares;
    }
  /** A whole postcode or sector newer than the index, or mistyped: answered from what it lies within. */
  | {
      readonly kind: 'newer';
      readonly postcode: Postcode;
      readonly within: Postcode;
      readonly shares: CouncilShares;
    }
  /** The first part of a postcode, which lies in one council wholly. */
  | { readonly kind: 'whole'; readonly postcode: Postcode; readonly council: string }
  /** The first part of a postcode, which several councils share. */
  | { readonly kind: 'split'; readonly postcode: Postcode; readonly shares: CouncilShares }
  /** No district by itself but the beginning of some, as SW1 is of SW1A: `councils` lie in these, the most likely first. */
  | {
      readonly kind: 'begun';
      readonly postcode: Postcode;
      readonly districts: readonly Postcode[];
      readonly councils: readonly string[];
    }
  /** Not in Great Britain. */
  | { readonly kind: 'elsewhere'; readonly postcode: Postcode; readonly place: Elsewhere }
  | { readonly kind: 'no-such-postcode'; readonly postcode: Postcode }
  | { readonly kind: 'not-a-postcode' };

/** Slugs of the councils an answer offers, the most likely first. */
export function councilsIn(answer: PostcodeAnswer): readonly string[] {
  if ('council' in answer) return [answer.council];
  if ('councils' in answer) return answer.councils;
  return 'shares' in answer ? answer.shares.map(({ council }) => council) : [];
}
