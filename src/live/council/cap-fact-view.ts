/** Short facts beside a council's figure: the one that sets it against a cap. The others are the same at any cap. */
import { isOver } from '../../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { aboveOrBelowShort } from '../../dataset/figures/difference-wording.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** Whether the value is over the cap and has its colour. */
  readonly over?: boolean;
}

/** How far an average is from a cap. */
export function capFact(average: number, cap: number): Fact {
  return {
    label: `Against ${cap === PROPOSED_CAP ? 'the' : 'a'} cap of ${cap}`,
    value: aboveOrBelowShort(average, cap),
    over: isOver(average, cap),
  };
}
