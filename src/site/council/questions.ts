/** What to ask a council about its caseloads. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import type { CouncilState } from '../council.ts';

/**
 * Questions that no published figure answers; empty for a council that was abolished.
 * @param ofTheCount what its newest count asks by itself
 */
export function questionsFor(state: CouncilState, ofTheCount: readonly string[]): string[] {
  if (state === 'abolished') return [];
  return [
    ...ofTheCount,
    ...(state === 'figure' ? [] : ['Will you publish the average caseload, and when?']),
    `How many social workers have more than ${PROPOSED_CAP} cases today, and what is the highest number that one of them has?`,
    'Does the council set its own limit, and how often is it exceeded?',
    'How many cases do newly qualified social workers have on average?',
  ];
}
