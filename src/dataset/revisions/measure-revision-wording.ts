/** Changed averages, cases, staff and rates in words. */
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
import { kindOfChange, type Change, type ChangeKind, type Measure } from './changed-values.ts';
import { PARTS, type MeasureValue } from './measure-revisions.ts';

/** Over a column and in a list. */
export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  average_caseload: 'Average caseload',
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

/** One value and several, in a sentence. */
const MEASURE_NOUNS: Readonly<Record<Measure, readonly [one: string, several: string]>> = {
  average_caseload: ['average', 'averages'],
  cases: ['number of cases', 'numbers of cases'],
  case_holders_fte: ['number of social workers with cases', 'numbers of social workers with cases'],
  in_post_fte: ['number of social workers in post', 'numbers of social workers in post'],
  vacancy_fte: ['number of vacancies', 'numbers of vacancies'],
  vacancy_rate: ['vacancy rate', 'vacancy rates'],
  agency_fte: ['number of agency workers', 'numbers of agency workers'],
  agency_rate: ['agency rate', 'agency rates'],
  turnover_rate: ['turnover rate', 'turnover rates'],
  absence_rate: ['sickness absence rate', 'sickness absence rates'],
};

/** `one turnover rate`, `122 turnover rates`. */
export function countedMeasure(measure: Measure, n: number): string {
  return `${inWords(n)} ${measureNoun(measure, n)}`;
}

/** `turnover rate` for one, `turnover rates` for any other number. */
export function measureNoun(measure: Measure, n: number): string {
  const [one, several] = MEASURE_NOUNS[measure];
  return n === 1 ? one : several;
}

/** A value as it is shown: `3,376`, `71.2`, `19.1%`, or why there is none. */
export function measureText(measure: Measure, value: MeasureValue): string {
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

/** What changed where one of the two is no number. */
const KIND_WORDS: Readonly<Record<Exclude<ChangeKind, 'number'>, string>> = {
  tiny: 'less than 0.05',
  withdrawn: 'number withdrawn',
  added: 'number added',
  reason: 'other reason',
};

/** Later less earlier, with a sign; words where one of them is no number. */
export function changeText({ measure, before, after }: Change): string {
  if (typeof before !== 'number' || typeof after !== 'number') {
    const kind = kindOfChange({ before, after });
    return kind === 'number' ? '' : KIND_WORDS[kind];
  }
  const change = minus(after, before);
  if (measure !== 'cases') return signed(change);
  return `${change < 0 ? '−' : '+'}${thousands(Math.abs(change))}`;
}

/** How values changed that are not a number in both releases, one sentence for each kind; none for most. */
export function kindSentences(changes: readonly Change[]): string[] {
  const count = (kind: ChangeKind): number =>
    changes.filter((change) => kindOfChange(change) === kind).length;
  const sentences: readonly (readonly [number, string])[] = [
    [count('withdrawn'), 'the later release gives a reason instead of a number.'],
    [count('added'), 'the later release gives a number where the earlier one gave a reason.'],
    [count('reason'), 'the later release gives another reason why there is no number.'],
    [count('tiny'), 'one release gives a number and the other ‘less than 0.05’.'],
  ];
  return sentences
    .filter(([n]) => n > 0)
    .map(([n, says]) => `For ${inWords(n)} value${n === 1 ? '' : 's'}, ${says}`);
}

/**
 * What values besides averages are: `the cases or FTE behind 97 averages, 77 numbers of staff and 247 workforce rates`.
 * The cases and the FTE of one figure count once.
 * @param changes each with the place and year that it is about
 */
export function otherValues(
  changes: readonly (Pick<Change, 'measure'> & { readonly figure: string })[],
): string {
  const parts = changes.filter(({ measure }) => isPart(measure));
  const rates = changes.filter(({ measure }) => measure.endsWith('_rate')).length;
  const staff = changes.length - parts.length - rates;
  const figures = new Set(parts.map(({ figure }) => figure)).size;
  const phrases = [
    figures > 0 && `the cases or FTE behind ${counted(figures, 'average')}`,
    staff > 0 && `${counted(staff, 'number')} of staff`,
    rates > 0 && counted(rates, 'workforce rate'),
  ].filter((phrase) => phrase !== false);
  return listed(phrases);
}

function isPart(measure: Measure): boolean {
  return PARTS.some((part) => part === measure);
}

function counted(n: number, thing: string): string {
  return `${inWords(n)} ${thing}${n === 1 ? '' : 's'}`;
}
