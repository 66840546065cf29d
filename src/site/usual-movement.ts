/** The usual yearly movement for each size of council. */
import { usualMovement, type UsualMovement } from '../dataset/movement/movement.ts';
import { latestOf, type Context } from './context.ts';

/** All years of the latest release together. */
export function usualMovementOf(context: Context): readonly UsualMovement[] {
  return usualMovement(context.dataset.councils, latestOf(context));
}
