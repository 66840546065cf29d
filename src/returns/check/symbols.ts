/** The symbols that may be given instead of a number. */
import type { ReturnSymbol } from '../../dataset/figures/returned-figures.ts';

/** x: not available, c: withheld to protect people, u: unreliable, z: does not apply. */
export const RETURN_SYMBOLS = ['x', 'c', 'u', 'z'] as const satisfies readonly ReturnSymbol[];

/** The symbol for a number that is withheld to protect people. */
export const WITHHELD: ReturnSymbol = 'c';

/** Whether a cell has one of the symbols. Compared one by one, since it is asked of many cells. */
export function isSymbol(cell: string): cell is ReturnSymbol {
  return cell === 'x' || cell === 'c' || cell === 'u' || cell === 'z';
}
