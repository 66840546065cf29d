/** What to ask a council about its caseloads. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import type { Council } from '../../schemas/council.ts';
import { whoToAsk } from '../../dataset/text/council-names.ts';
import type { RichText } from './lineage.ts';
import type { CouncilState } from './state.ts';

/** Among fewer FTE than this, the cases of some social workers could be those of one person. */
const FEW_FTE = 10;

/** Whether a council has so few FTE social workers with cases that an answer could point to one person. */
export function isFew(fte: number | undefined): boolean {
  return fte !== undefined && fte < FEW_FTE;
}

const NEWLY_QUALIFIED = 'How many cases do newly qualified social workers have on average?';

/**
 * Questions that no published figure answers; empty for a council that was abolished.
 * @param ofTheCount what its newest count asks by itself
 * @param fte its FTE social workers with cases, where they are known: an answer must not point to one person
 * @param year the newest, for which a council without a figure is asked for one
 */
export function questionsFor(
  { type }: Pick<Council, 'type'>,
  state: CouncilState,
  ofTheCount: readonly string[],
  { fte, year }: { readonly fte: number | undefined; readonly year: number },
): string[] {
  if (state === 'abolished') return [];
  const authority = type === 'health and social care trust' ? 'trust' : 'council';
  const few = isFew(fte);
  return [
    ...ofTheCount,
    ...(state === 'figure'
      ? []
      : [
          `Will you publish the average caseload${state === 'missing' ? ` for ${year}` : ''}, and when?`,
        ]),
    ...(few ? [] : [mostCases(state)]),
    `Does the ${authority} set its own limit, and how often is it exceeded?`,
    ...(few ? [] : [NEWLY_QUALIFIED]),
  ];
}

/** Who to write to, as a link to the letters, and what to ask for. */
export function askedWithLetters(type: Council['type'], letters: string): RichText {
  const words = whoToAsk(type);
  const [who = words] = /^.*?(?= and ask |\. Ask )/.exec(words) ?? [];
  return [{ text: who, href: letters }, words.slice(who.length)];
}

/** Where no figure is collected, the page does not say whose cap 20 is. */
function mostCases(state: CouncilState): string {
  return state === 'not collected'
    ? 'How many cases does a full-time children’s social worker have on average, and what is the highest number that one of them has?'
    : `How many social workers have more than ${PROPOSED_CAP} cases today, and what is the highest number that one of them has?`;
}
