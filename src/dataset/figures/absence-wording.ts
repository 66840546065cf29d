/** Why there is no figure, in words. One place for every table, chart, map and export. */
import type { AbsenceSymbol, Reason, ValueOrSymbol } from '../../schemas/absence.ts';
import type { Figure } from '../../schemas/figure.ts';
import { oneDecimal } from '../text/format.ts';

/** In a table cell or a gap of a chart. */
export const REASON_SHORT: Readonly<Record<Reason, string>> = {
  not_available: 'not available',
  low_reliability: 'low reliability',
  suppressed: 'suppressed',
  not_applicable: 'not applicable',
};

/** As a sentence. */
export const REASON_SENTENCE: Readonly<Record<Reason, string>> = {
  not_available: 'The Department for Education marks the figure as not available.',
  low_reliability: 'The figure was withheld because the data behind it was not reliable enough.',
  suppressed: 'The figure was suppressed so that nobody can be identified.',
  not_applicable:
    'The Department for Education says that the figure does not apply to this council in this year.',
};

/** Why a figure is missing, as a sentence; empty where it is published or the release does not mention it. */
export function absenceSentence(figure: Figure | undefined): string {
  return figure === undefined || figure.status === 'published'
    ? ''
    : REASON_SENTENCE[figure.status];
}

/** For councils whose nation publishes no figure by council. */
export const NOT_PUBLISHED_SHORT = 'not published';

/** What each symbol of the workforce tables means. */
const SYMBOL_WORDS: Readonly<Record<AbsenceSymbol, string>> = {
  x: REASON_SHORT.not_available,
  u: REASON_SHORT.low_reliability,
  c: REASON_SHORT.suppressed,
  z: REASON_SHORT.not_applicable,
  low: 'less than 0.05',
};

/** What a symbol in the place of a rate or amount of the workforce tables means. */
export function symbolInWords(symbol: AbsenceSymbol): string {
  return SYMBOL_WORDS[symbol];
}

/** A rate of the workforce tables in per cent, `12.7%` or `less than 0.05%`, or why there is none. */
export function rateInWords(rate: ValueOrSymbol | undefined): string {
  if (rate === undefined) return NOT_PUBLISHED_SHORT;
  if (typeof rate === 'number') return `${oneDecimal(rate)}%`;
  return rate === 'low' ? `${symbolInWords(rate)}%` : symbolInWords(rate);
}

/** Whether a rate is a number, or so low that it rounds to zero: a sentence may go on after it. */
export function isRate(rate: ValueOrSymbol | undefined): boolean {
  return typeof rate === 'number' || rate === 'low';
}

/** What the last published figure was, as a sentence about a council that has none now. */
export function lastFigureSentence(year: number, average: number): string {
  return `Its last figure, for 30 September ${year}, was ${oneDecimal(average)}.`;
}
