/**
 * What extra staff might cost: the extra staff of the councils over a cap, times a cost that a reader enters. No price is
 * known here. The staff are the sum over councils of max(0, cases / cap - FTE), never the national net, and exact.
 */
import { fraction, roundedFraction, type Fraction } from '../decimals/fraction.ts';
import { thousands } from '../text/format.ts';

/** The most that can be entered, whole pounds a year for one FTE. Sums stay exact up to it. */
export const HIGHEST_COST = 999_999;

/** The cost of staff in a year, in pounds. Exact. */
export function costOf({ top, bottom }: Fraction, costOfOne: number): Fraction {
  return fraction(top * costOfOne, bottom);
}

/** `£1,234,567`: to the nearest pound. */
export function pounds(cost: Fraction): string {
  return `£${thousands(roundedFraction(cost, 0))}`;
}

/**
 * The yearly cost of one FTE that somebody typed or that an address has, in whole pounds.
 * @returns what is wrong with it, as a sentence, if it cannot be used
 */
export function readCost(typed: string): number | string {
  const text = typed.trim().replace(/^£\s*/, '');
  if (text === '') return 'Enter a yearly cost in whole pounds.';
  if (/^[-−]/.test(text)) return `‘${typed}’ is below zero. Enter a yearly cost in whole pounds.`;
  if (/^\d[\d,]*\.\d*$/.test(text))
    return `‘${typed}’ has pence or a part of a pound. Enter whole pounds.`;
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(text))
    return `‘${typed}’ is not a yearly cost. Enter whole pounds, with figures only.`;
  const cost = Number(text.replaceAll(',', ''));
  if (cost === 0) return 'At £0 there is no sum. Enter a yearly cost in whole pounds.';
  if (cost <= HIGHEST_COST) return cost;
  return `‘${typed}’ is more than this page takes. Enter at most £${thousands(HIGHEST_COST)} for one FTE.`;
}
