/** The rule for odd jumps: changes in a year that are much larger than usual for councils of that size. */
import type { Council } from '../../schemas/council.ts';
import type { Release } from '../dataset.ts';
import { isMore, times } from '../decimals/decimal.ts';
import { movements, sizeGroup, type Movement, type UsualMovement } from './movement.ts';

/**
 * How many times the usual a change must be to get a flag: more than twice what nine in ten councils of that size
 * stay within. This is easy to explain, comes from the data itself, and is high enough that a flag is rare (about one
 * change in a hundred), so that it is worth asking about.
 */
const ODD_TIMES = 2;

export interface OddJump {
  readonly movement: Movement;
  /** What is usual for councils of its size. */
  readonly usual: UsualMovement;
}

/** The odd jumps of a release. Small councils are included, because their usual movement is larger. */
export function oddJumps(
  councils: readonly Council[],
  release: Pick<Release, 'caseloads'>,
  usual: readonly UsualMovement[],
): OddJump[] {
  const byGroup = new Map(usual.map((entry) => [entry.group, entry]));
  return movements(councils, release).flatMap((movement): OddJump[] => {
    const entry = byGroup.get(sizeGroup(movement.from.case_holders_fte));
    if (entry === undefined) return [];
    const odd = isMore(Math.abs(movement.change), times(entry.p90, ODD_TIMES));
    return odd ? [{ movement, usual: entry }] : [];
  });
}
