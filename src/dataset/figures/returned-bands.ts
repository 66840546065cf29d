/** How many cases the staff of a return have, in bands, and how many are at 20 or more, which no average can say. */
import { BAND_NAMES, BANDS, type BandName } from '../../schemas/return-lists.ts';
import { PROPOSED_CAP } from '../cap/cap-range.ts';
import type { ShareStep } from '../cap/distribution-wording.ts';
import { totalOf } from '../decimals/decimal.ts';
import { rounded } from '../decimals/rounding.ts';
import { fractionText, quotient, roundedFraction } from '../decimals/fraction.ts';
import { thousandsAndTenths } from '../text/format.ts';
import type { ReturnedValue } from './returned-figures.ts';

/** What is used of a row. */
export interface BandedRow extends Readonly<Partial<Record<BandName, ReturnedValue>>> {
  readonly case_holders_fte: ReturnedValue;
}

/** One band in words. */
export interface ReturnedBand {
  readonly name: BandName;
  /** `5 to under 10`, `30 or more`. */
  readonly label: string;
  /** FTE, or why there is none. */
  readonly fte: string;
}

/** The bands of a row that has any. */
export interface ReturnedBands {
  readonly bands: readonly ReturnedBand[];
  /** Shares in per cent, where every band is a number; undefined where one is withheld or is part of another. */
  readonly steps: readonly ShareStep[] | undefined;
  /** How many are at or above the proposed cap. */
  readonly finding: string;
}

/** The bands of a row; undefined where it gives none, or no FTE that they are a part of. */
export function returnedBands(row: BandedRow): ReturnedBands | undefined {
  const whole = inHundredths(row.case_holders_fte);
  const isGiven = BAND_NAMES.some((name) => row[name] !== undefined);
  if (!isGiven || typeof whole !== 'number' || whole <= 0) return undefined;
  const isKnown = BAND_NAMES.every((name) => typeof row[name] === 'number');
  return {
    bands: BAND_NAMES.map((name) => ({ name, label: labelOf(name), fte: fteOf(row[name]) })),
    steps: isKnown ? BAND_NAMES.map((name) => stepOf(name, row[name], whole)) : undefined,
    finding: findingOf(row, whole),
  };
}

/** Councils may give more decimals than are shown. */
function inHundredths(value: ReturnedValue): ReturnedValue {
  return typeof value === 'number' ? rounded(value, 2) : value;
}

function labelOf(name: BandName): string {
  const { from, to }: { readonly from: number; readonly to?: number } = BANDS[name];
  if (to === undefined) return `${from} or more`;
  return from === 0 ? `under ${to}` : `${from} to under ${to}`;
}

function fteOf(value: ReturnedValue): string {
  if (value === undefined) return 'in another band';
  return typeof value === 'number' ? thousandsAndTenths(value) : 'withheld';
}

function stepOf(name: BandName, value: ReturnedValue, whole: number): ShareStep {
  const { from, to }: { readonly from: number; readonly to?: number } = BANDS[name];
  const share =
    typeof value === 'number' ? roundedFraction(quotient(100 * rounded(value, 2), whole), 2) : 0;
  return { from, to, share };
}

function findingOf(row: BandedRow, whole: number): string {
  const upper = BAND_NAMES.filter((name) => BANDS[name].from >= PROPOSED_CAP).map(
    (name) => row[name],
  );
  const known = upper.map(inHundredths).filter((value) => typeof value === 'number');
  const sum = totalOf(known);
  const share = `${fractionText(quotient(100 * sum, whole), 0)}%`;
  const people = `${thousandsAndTenths(sum)} of ${thousandsAndTenths(whole)} FTE (${share}) had ${PROPOSED_CAP} or more cases for each FTE`;
  if (known.length === upper.length) return people;
  return known.length === 0
    ? `How many FTE had ${PROPOSED_CAP} or more cases is withheld`
    : `At least ${people}`;
}
