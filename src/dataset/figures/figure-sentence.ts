/** The sentences with a council's figure that can be quoted: on its page, and again where a reader comes with another cap. */
import { UNUSUAL_COUNT } from '../quality/flag-note-wording.ts';
import { isSmall } from '../ranking/ranking.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
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
  /** FTE social workers with cases of a small council; left out for all others. */
  readonly few?: number | undefined;
  /** Whether its count has a flag. */
  readonly unusual: boolean;
}

/** The FTE of a figure that is said in its sentence: of a small council only. */
export function fewOf(figure: Pick<PublishedFigure, 'case_holders_fte'>): number | undefined {
  return isSmall(figure) ? figure.case_holders_fte : undefined;
}

/** The figure in two plain sentences that can be quoted alone, with one more of a small council, and one where its count is unusual. */
export function figureSentence(stated: StatedFigure, cap: number): string {
  const { names, combined, year, average, england, few, unusual } = stated;
  const together = combined ? ' together' : '';
  const beside =
    england === undefined
      ? ''
      : ` and ${aboveOrBelow(average, england)} England’s ${oneDecimal(england)}`;
  const small =
    few === undefined
      ? ''
      : ` ${combined ? 'They' : 'It'} had only ${oneDecimal(few)} full-time-equivalent social workers with cases, so one or two change the average a lot.`;
  return `On 30 September ${year}, ${names}${together} had an average of ${oneDecimal(average)} cases for each full-time-equivalent children’s social worker with cases. That is ${againstCap(average, cap)}${beside}.${small}${unusual ? ` ${UNUSUAL_COUNT}` : ''}`;
}
