/** The sentences with a council's figure that can be quoted: on its page, and again where a reader comes with another cap. */
import { UNUSUAL_COUNT } from '../quality/flag-note-wording.ts';
import { oneDecimal } from '../text/format.ts';
import { againstCap, aboveOrBelow } from './difference-wording.ts';

/** What the sentences about a figure need. */
export interface StatedFigure {
  /** The council, or both of a combined figure, as they are in a sentence. */
  readonly names: string;
  /** Whether it is the combined figure of two councils. */
  readonly combined: boolean;
  readonly year: number;
  readonly average: number;
  /** England's average of the same year, if published. */
  readonly england: number | undefined;
  /** Whether its count has a flag. */
  readonly unusual: boolean;
}

/** The figure in two plain sentences that can be quoted alone, and a third where its count is unusual. */
export function figureSentence(stated: StatedFigure, cap: number): string {
  const { names, combined, year, average, england, unusual } = stated;
  const together = combined ? ' together' : '';
  const beside =
    england === undefined
      ? ''
      : ` and ${aboveOrBelow(average, england)} England’s ${oneDecimal(england)}`;
  return `On 30 September ${year}, ${names}${together} had an average of ${oneDecimal(average)} cases for each full-time-equivalent children’s social worker with cases. That is ${againstCap(average, cap)}${beside}.${unusual ? ` ${UNUSUAL_COUNT}` : ''}`;
}
