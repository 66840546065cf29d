/** The sentence with a council's figure that can be quoted: on its page, and again where a reader comes with another cap. */
import { oneDecimal } from '../text/format.ts';
import { againstCap, aboveOrBelow } from './difference-wording.ts';

/** What a sentence about a figure needs. */
export interface StatedFigure {
  /** The council, or both of a combined figure, as they are in a sentence. */
  readonly names: string;
  readonly year: number;
  readonly average: number;
  /** England's average of the same year, if published. */
  readonly england: number | undefined;
}

/** The figure in a plain sentence that can be quoted. */
export function figureSentence(
  { names, year, average, england }: StatedFigure,
  cap: number,
): string {
  const beside =
    england === undefined
      ? ''
      : ` and ${aboveOrBelow(average, england)} England’s ${oneDecimal(england)}`;
  return `On 30 September ${year}, social workers in ${names} who held cases had ${oneDecimal(average)} each on average, ${againstCap(average, cap)}${beside}.`;
}
