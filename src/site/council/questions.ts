/** What to ask a council about its caseloads. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import type { Council } from '../../schemas/council.ts';
import type { CouncilState } from '../council.ts';

/**
 * Questions that no published figure answers; empty for a council that was abolished.
 * @param ofTheCount what its newest count asks by itself
 */
export function questionsFor(
  { type }: Pick<Council, 'type'>,
  state: CouncilState,
  ofTheCount: readonly string[],
): string[] {
  if (state === 'abolished') return [];
  const authority = type === 'health and social care trust' ? 'trust' : 'council';
  return [
    ...ofTheCount,
    ...(state === 'figure' ? [] : ['Will you publish the average caseload, and when?']),
    mostCases(state),
    `Does the ${authority} set its own limit, and how often is it exceeded?`,
    'How many cases do newly qualified social workers have on average?',
  ];
}

/** Where no figure is collected, the page does not say whose cap 20 is. */
function mostCases(state: CouncilState): string {
  return state === 'not collected'
    ? 'How many cases does a full-time social worker have on average, and what is the highest number?'
    : `How many social workers have more than ${PROPOSED_CAP} cases today, and what is the highest number that one of them has?`;
}
