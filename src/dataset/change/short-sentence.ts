/** Why an average changed, in one short sentence. Longer ones are in change-wording.ts, which few pages need. */
import { oneDecimal, signed } from '../text/format.ts';
import type { ChangeSplit, PartChange } from './change-split.ts';

/** `1.6%`, without a sign. */
export function percentText(percent: number): string {
  return `${oneDecimal(Math.abs(percent))}%`;
}

/** `+1.6%`, `−29.2%`, for a table. */
export function signedPercent(percent: number): string {
  return `${signed(percent)}%`;
}

/**
 * Both parts in one short sentence: `Cases rose by 1.6% and staff by 18.3% from 2017 to 2025.`
 * @param unusual the years whose counts are unusual
 */
export function shortSentence(split: ChangeSplit, unusual: readonly number[]): string {
  const { from, to, cases, fte } = split;
  const [one, other] = [movedShortly(cases), movedShortly(fte)];
  const same = one.verb === other.verb && other.by !== '';
  const counts = unusual.length === 1 ? ', with an unusual count' : ', with unusual counts';
  return `Cases ${one.verb}${one.by} and staff${same ? '' : ` ${other.verb}`}${other.by} from ${from.year} to ${to.year}${unusual.length === 0 ? '' : counts}.`;
}

function movedShortly({ percent }: PartChange): { readonly verb: string; readonly by: string } {
  if (percent === 0) return { verb: 'hardly changed', by: '' };
  return { verb: percent > 0 ? 'rose' : 'fell', by: ` by ${percentText(percent)}` };
}
