/** Why there is no figure, in words. One place for every table, chart, map and export. */
import type { AbsenceSymbol, Reason } from '../../schemas/absence.ts';

/** In a table cell or a gap of a chart. */
export const REASON_SHORT: Readonly<Record<Reason, string>> = {
  not_available: 'not available',
  low_reliability: 'low reliability',
  suppressed: 'suppressed',
  not_applicable: 'not applicable',
};

/** As a sentence. */
export const REASON_SENTENCE: Readonly<Record<Reason, string>> = {
  not_available: 'The release marks the figure as not available.',
  low_reliability: 'The figure was withheld because the data behind it was not reliable enough.',
  suppressed: 'The figure was suppressed so that nobody can be identified.',
  not_applicable: 'The release says that the figure does not apply to this council in this year.',
};

/** For councils whose nation publishes no figure by council. */
export const NOT_PUBLISHED_SHORT = 'not published';

/** What each symbol of the workforce tables means. */
const SYMBOL_WORDS: Readonly<Record<AbsenceSymbol, string>> = {
  x: REASON_SHORT.not_available,
  u: REASON_SHORT.low_reliability,
  c: REASON_SHORT.suppressed,
  z: REASON_SHORT.not_applicable,
  low: 'under 0.05',
};

/** A rate or amount of the workforce tables: the number, or what its symbol means. */
export function symbolInWords(symbol: AbsenceSymbol): string {
  return SYMBOL_WORDS[symbol];
}
