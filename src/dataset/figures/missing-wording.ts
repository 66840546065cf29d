/** Why a number is missing, to follow the words for it: `the number of cases was not published`. */
import type { Reason } from '../../schemas/absence.ts';

/** The predicate of the sentence. @param reason undefined where the publisher's table has no row */
export function missingInWords(reason: Reason | undefined): string {
  switch (reason) {
    case 'not_available':
      return 'is not available';
    case 'low_reliability':
      return 'was withheld because the data was not reliable enough';
    case 'suppressed':
      return 'was withheld so that nobody can be identified';
    case 'not_applicable':
    case undefined:
      return 'was not published';
  }
}
