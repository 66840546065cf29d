/** Which councils a council came from and what became of it. A recoded council is one council: codes are not lineage. */
import type { Council } from '../../schemas/council.ts';
import { byName } from '../text/council-names.ts';

/**
 * Councils it was made from, wholly or in part, by name.
 * A slug that no council has is passed over here: `npm run check` refuses it.
 */
export function predecessors(council: Council, councils: readonly Council[]): Council[] {
  return councils.filter(({ slug }) => council.predecessors.includes(slug)).sort(byName);
}

/** Councils that were made from it, wholly or in part, by name. */
export function successors(council: Council, councils: readonly Council[]): Council[] {
  return councils.filter((other) => other.predecessors.includes(council.slug)).sort(byName);
}

/**
 * The councils of today on a council's ground: itself if it is in force, else its successors,
 * and theirs in turn where they were abolished too.
 */
export function presentCouncils(council: Council, councils: readonly Council[]): Council[] {
  if (council.in_force_to === undefined) return [council];
  const after = successors(council, councils).flatMap((next) => presentCouncils(next, councils));
  return [...new Set(after)].sort(byName);
}
