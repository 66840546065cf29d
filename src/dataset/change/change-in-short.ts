/** The parts of a change where there is little room. Their sentences are in change-wording.ts, which few pages need. */
import type { ChangeKind } from './change-kind.ts';
import type { ChangeSplit } from './change-split.ts';
import { signedPercent } from './short-sentence.ts';

/** Both parts where there is little room: `cases +1.6%, staff +18.3%`. A line breaks between them and not within. */
export function partsInShort({ cases, fte }: ChangeSplit): string {
  return `cases\u00a0${signedPercent(cases.percent)}, staff\u00a0${signedPercent(fte.percent)}`;
}

/** The kinds of change, for a list to choose from. */
export const CHANGE_KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  'fell-both-up': 'fell: more cases, even more staff',
  'fell-apart': 'fell: fewer cases, more staff',
  'fell-both-down': 'fell: fewer of both',
  'rose-both-up': 'rose: more of both',
  'rose-apart': 'rose: more cases, fewer staff',
  'rose-both-down': 'rose: fewer of both',
};
