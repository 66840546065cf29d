/** Whether a council has a figure now and, where it has none, why. */
import { absenceSentence } from '../../dataset/figures/absence-wording.ts';
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { codesOf } from '../../dataset/dataset.ts';
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { abolishedOn, formerName } from '../../dataset/lineage/former-name.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { capitalised, longDate } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import { regionOf, storyOf, type Context } from '../context.ts';

/**
 * figure: has one for the newest year; missing: has none for it; abolished: no longer exists;
 * not collected: its nation publishes none by council.
 */
export type CouncilState = 'figure' | 'missing' | 'abolished' | 'not collected';

/** Which of these a council is in. */
export function stateOf({ figures, latestYear }: Context, council: Council): CouncilState {
  if (!isEnglish(council)) return 'not collected';
  if (council.in_force_to !== undefined) return 'abolished';
  return isPublished(inCouncil(figures, council, latestYear)) ? 'figure' : 'missing';
}

/** Why there is no figure now, in sentences; undefined if there is one. */
export function absenceOf(
  context: Context,
  council: Council,
  state: CouncilState,
): string | undefined {
  const name = inSentence(council.name);
  switch (state) {
    case 'figure':
      return undefined;
    case 'abolished':
      return `${capitalised(formerName(council))} was abolished on ${longDate(abolishedOn(council.in_force_to ?? ''))}.`;
    case 'missing':
      return `There is no figure for ${name} for 30 September ${context.latestYear}. ${missingReason(context, council)}`;
    case 'not collected':
      return notCollected(context, council);
  }
}

/** The story where one is known, else what the release says. */
function missingReason(context: Context, council: Council): string {
  const { figures, latestYear } = context;
  const story = storyOf(context, codesOf(council), latestYear);
  return story?.text ?? absenceSentence(inCouncil(figures, council, latestYear));
}

function notCollected(context: Context, council: Council): string {
  const nation = regionOf(context, council);
  return `We know of no published average caseload of children’s social workers for ${inSentence(council.name)} or for any other ${council.type === 'health and social care trust' ? 'trust' : 'council'} in ${nation.name}. The Department for Education collects the figure in England only.`;
}
