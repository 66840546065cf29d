/** Limits on caseloads in other places: which are in force, and which can be tried on England’s averages. */
import type { CaseloadLimit, LimitEvent } from '../../schemas/limit.ts';
import { HIGHEST_CAP, LOWEST_CAP } from '../cap/cap-range.ts';

/** A limit with its number, which a reader can set the cap to. */
export type TrialLimit = CaseloadLimit & { readonly number: number };

/** What the note beside a cap needs of a limit. */
export type NotedLimit = Pick<TrialLimit, 'id' | 'place' | 'number' | 'unit' | 'force'>;

/** A place with its limits, those in force first, and what happened there, the earliest first. */
export interface PlaceWithLimits {
  readonly place: string;
  readonly limits: readonly CaseloadLimit[];
  readonly events: readonly LimitEvent[];
}

/** What holds strongest comes first. */
const FORCES: readonly CaseloadLimit['force'][] = ['law', 'agreement', 'bill', 'advice', 'none'];

/** Places by the force of their limits, then by name. Within a place the limits in force come first. */
export function placesWithLimits(
  limits: readonly CaseloadLimit[],
  events: readonly LimitEvent[],
): PlaceWithLimits[] {
  const ordered = limits.toSorted(
    (a, b) =>
      FORCES.indexOf(a.force) - FORCES.indexOf(b.force) ||
      (a.place < b.place ? -1 : Number(a.place > b.place)) ||
      Number(a.until !== undefined) - Number(b.until !== undefined),
  );
  return [...Map.groupBy(ordered, ({ place }) => place)].map(([place, its]) => ({
    place,
    limits: its,
    events: events.filter((event) => event.place === place),
  }));
}

/** The limits in force that the cap can be moved to: one number, within the range of the control. Lowest first. */
export function trialLimits(limits: readonly CaseloadLimit[]): TrialLimit[] {
  const canBeTried = (limit: CaseloadLimit): limit is TrialLimit =>
    limit.number !== undefined &&
    limit.up_to === undefined &&
    limit.until === undefined &&
    limit.number >= LOWEST_CAP &&
    limit.number <= HIGHEST_CAP;
  return limits.filter(canBeTried).toSorted((a, b) => a.number - b.number);
}
