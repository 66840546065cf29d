/** How a council that no longer exists is named, so that it is not taken for the place, which is still there. */
import type { Council } from '../../schemas/council.ts';
import { inSentence } from '../text/council-names.ts';
import { dayAfter } from './day-after.ts';

type Ended = Pick<Council, 'name' | 'in_force_to'>;

/** Whether the council was abolished. */
export function isFormer({ in_force_to: end }: Pick<Council, 'in_force_to'>): boolean {
  return end !== undefined;
}

/** What is put before and after a council's name in a sentence: `the former ` and ` council` for one that was abolished. */
export function aroundName(council: Ended): readonly [before: string, after: string] {
  if (!isFormer(council) || council.name.endsWith(' Council')) return ['', ''];
  return ['the former ', ' council'];
}

/** A council in a sentence about the past: `the former Cumbria council`, `Somerset County Council`, `Bolton`. */
export function formerName(council: Ended): string {
  const [before, after] = aroundName(council);
  return before === '' ? inSentence(council.name) : `${before}${council.name}${after}`;
}

/**
 * The day a council was abolished: the one after its last, as `YYYY-MM-DD`.
 * @param lastDay its last day, as `YYYY-MM-DD`
 */
export function abolishedOn(lastDay: string): string {
  return dayAfter(lastDay);
}
