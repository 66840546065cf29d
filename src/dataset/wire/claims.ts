/** /say.json: what a claim is judged by and /figures.json does not have. */
import type { ClaimNotes, HowLong } from '../claims/claim.ts';
import { withLists } from './check.ts';

type Pairs = readonly (readonly [string, string])[];

export interface PackedClaimNotes {
  readonly revised: Pairs;
  readonly stories: Pairs;
  /** Where a country is too large for one file of figures. */
  readonly howLong?: HowLong | undefined;
}

/**
 * What was parsed as JSON, if it is such a file.
 * @throws if it is not
 */
export function readClaimNotes(parsed: unknown): PackedClaimNotes {
  return withLists<PackedClaimNotes>(parsed, ['revised', 'stories']);
}

/** Packs notes for the browser. */
export function packClaimNotes({ revised, stories, howLong }: ClaimNotes): PackedClaimNotes {
  return { revised: [...revised], stories: [...stories], ...(howLong && { howLong }) };
}

/** Undoes `packClaimNotes`. */
export function unpackClaimNotes({ revised, stories, howLong }: PackedClaimNotes): ClaimNotes {
  return { revised: new Map(revised), stories: new Map(stories), howLong };
}
