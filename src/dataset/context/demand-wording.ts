/** What must be known of the numbers beside a council's cases: whose they are, and why one is missing. */
import type { Council } from '../../schemas/council.ts';
import { formerName } from '../lineage/former-name.ts';
import { missingInWords } from '../figures/missing-wording.ts';
import { listed } from '../text/format.ts';
import type { DayCount } from './day-count.ts';

/** Where several days of the year are meant. */
const SOME_DAY = { counted: '' };

/**
 * A note on the number of a year, without its years; empty where the councils themselves counted it.
 * @param noun what is counted, in the plural
 * @param day when it is counted, where one day is meant
 */
export function countNote(
  noun: string,
  councils: readonly Council[],
  count: DayCount,
  day: { readonly counted: string } = SOME_DAY,
): string {
  switch (count.kind) {
    case 'missing':
      return `the number of ${noun} ${missingInWords(count.reason)}`;
    case 'other area':
      return `the ${noun}${day.counted} were counted for the former ${count.before.length > 1 ? 'councils' : 'council'}, and not separately for this area`;
    case 'known': {
      const others = count.counted.filter((one) => !councils.includes(one));
      if (others.length === 0) return '';
      const these = councils.length > 1 ? 'these councils were' : 'this council was';
      return `the ${noun} are those of ${listed(others.map(formerName))}${day.counted}, before ${these} set up`;
    }
  }
}
