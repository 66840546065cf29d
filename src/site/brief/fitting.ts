/** Letters are short: who gets many reads no long ones. */
import { wordsIn, type Letter } from './letter.ts';

/** The longest of a letter in words. */
const LONGEST_LETTER = 245;

/**
 * The letter with as many items of a list as it has room for, from the first, and one at least.
 * @param items in order of weight
 */
export function fitting(
  items: readonly string[],
  write: (items: readonly string[]) => Letter,
): Letter {
  for (let count = items.length; count > 1; count -= 1) {
    const letter = write(items.slice(0, count));
    if (wordsIn(letter) <= LONGEST_LETTER) return letter;
  }
  return write(items.slice(0, 1));
}
