/** Revised cases, staff and rates in words. */
import type { Reason } from '../../schemas/absence.ts';
import { minus } from '../decimals/decimal.ts';
import { symbolInWords, REASON_SHORT } from '../figures/absence-wording.ts';
import {
  inWords,
  listed,
  oneDecimal,
  signed,
  thousands,
  thousandsAndTenths,
} from '../text/format.ts';
import {
  PARTS,
  type MeasureRevision,
  type MeasureValue,
  type RevisedMeasure,
} from './measure-revisions.ts';

/** Over a column and in a list. */
export const MEASURE_NAMES: Readonly<Record<RevisedMeasure, string>> = {
  cases: 'Cases',
  case_holders_fte: 'Social workers with cases (FTE)',
  in_post_fte: 'Social workers in post (FTE)',
  vacancy_fte: 'Vacancies (FTE)',
  vacancy_rate: 'Vacancy rate',
  agency_fte: 'Agency workers (FTE)',
  agency_rate: 'Agency rate',
  turnover_rate: 'Turnover rate',
  absence_rate: 'Sickness absence rate',
};

/** A value as it is shown: `3,376`, `71.2`, `19.1%`, or why there is none. */
export function measureText(measure: RevisedMeasure, value: MeasureValue): string {
  const unit = measure.endsWith('_rate') ? '%' : '';
  if (value === 'low') return `${absenceText(value)}${unit}`;
  if (typeof value !== 'number') return absenceText(value);
  if (measure === 'cases') return thousands(value);
  return unit === '' ? thousandsAndTenths(value) : `${oneDecimal(value)}${unit}`;
}

function absenceText(value: Exclude<MeasureValue, number>): string {
  return isReason(value) ? REASON_SHORT[value] : symbolInWords(value);
}

function isReason(value: string): value is Reason {
  return value in REASON_SHORT;
}

/** Later less earlier, with a sign; a dash where either is no number. */
export function measureChange({ measure, from, to }: MeasureRevision): string {
  if (typeof from.value !== 'number' || typeof to.value !== 'number') return '–';
  const change = minus(to.value, from.value);
  if (measure !== 'cases') return signed(change);
  return `${change < 0 ? '−' : '+'}${thousands(Math.abs(change))}`;
}

/**
 * How many values changed: `These are the cases or FTE behind 97 averages, 77 numbers of staff and 247 workforce rates.`
 * The cases and the FTE of one figure count once.
 */
export function measuresChanged(found: readonly MeasureRevision[]): string {
  const parts = found.filter(({ measure }) => isPart(measure));
  const rates = found.filter(({ measure }) => measure.endsWith('_rate')).length;
  const staff = found.length - parts.length - rates;
  const figures = new Set(parts.map(({ code, year }) => `${code} ${year}`)).size;
  const phrases = [
    figures > 0 && `the cases or FTE behind ${counted(figures, 'average')}`,
    staff > 0 && `${counted(staff, 'number')} of staff`,
    rates > 0 && counted(rates, 'workforce rate'),
  ].filter((phrase) => phrase !== false);
  return `These are ${listed(phrases)}.`;
}

function isPart(measure: RevisedMeasure): boolean {
  return PARTS.some((part) => part === measure);
}

function counted(n: number, thing: string): string {
  return `${inWords(n)} ${thing}${n === 1 ? '' : 's'}`;
}
