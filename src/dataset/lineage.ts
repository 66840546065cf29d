/** Which councils a council came from and what became of it. A recoded council is one council: codes are not lineage. */
import type { Council } from '../schemas/council.ts';

/** The councils next to one in time. */
export interface Lineage {
  /** Councils it was made from, wholly or in part, by name. */
  readonly predecessors: readonly Council[];
  /** Councils that took over its ground, by name; empty if it is in force. */
  readonly successors: readonly Council[];
}

/**
 * Councils it was made from, wholly or in part, by name.
 * A slug that no council has is passed over here: `npm run check` refuses it.
 */
export function predecessors(council: Council, councils: readonly Council[]): Council[] {
  return byName(councils.filter(({ slug }) => council.predecessors.includes(slug)));
}

/** Councils that were made from it, wholly or in part, by name. */
export function successors(council: Council, councils: readonly Council[]): Council[] {
  return byName(councils.filter((other) => other.predecessors.includes(council.slug)));
}

/** Both directions at once, for a page. */
export function lineage(council: Council, councils: readonly Council[]): Lineage {
  return {
    predecessors: predecessors(council, councils),
    successors: successors(council, councils),
  };
}

/**
 * The councils of today on a council's ground: itself if it is in force, else its successors,
 * and theirs in turn where they were abolished too.
 */
export function presentCouncils(council: Council, councils: readonly Council[]): Council[] {
  if (council.in_force_to === undefined) return [council];
  const after = successors(council, councils).flatMap((next) => presentCouncils(next, councils));
  return byName([...new Set(after)]);
}

function byName(councils: readonly Council[]): Council[] {
  return [...councils].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
