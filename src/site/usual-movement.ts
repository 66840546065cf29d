/** The usual yearly movement for each size of council, worked out once a build. */
import { usualMovement, type UsualMovement } from '../dataset/movement/movement.ts';
import { latestOf, type Context } from './context.ts';

const known = new WeakMap<Context, readonly UsualMovement[]>();

/** All years of the latest release together. */
export function usualMovementOf(context: Context): readonly UsualMovement[] {
  const usual = known.get(context) ?? usualMovement(context.dataset.councils, latestOf(context));
  known.set(context, usual);
  return usual;
}
