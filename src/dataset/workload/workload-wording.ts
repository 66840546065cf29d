/** Sentences about one person’s load, the same for a reader’s own and for the example. */
import type { ShareStep } from '../cap/distribution-wording.ts';
import {
  compareFractions,
  decimalText,
  fractionOf,
  fractionText,
  subtract,
  type Fraction,
} from '../decimals/fraction.ts';
import { counted } from '../text/counted.ts';
import { roundedText } from '../decimals/rounding.ts';
import type { Entered } from './entry.ts';
import { casesAtCap, loadOf, type LoadBand } from './workload.ts';

/** `22.5`: to one decimal, as averages are published. */
export function loadText(load: Fraction): string {
  return fractionText(load, 1);
}

/** The sum, step by step. Each step is a sentence. */
export function loadSteps({ cases, shared, fte }: Entered): string[] {
  const load = loadOf(cases, fte);
  const own = cases - shared;
  return [
    `${counted(cases, 'case')} divided by ${fte} FTE is ${quotientText(load)}.`,
    ...(shared === 0
      ? []
      : [
          `Without the ${counted(shared, 'shared case')}, ${own} divided by ${fte} is ${quotientText(loadOf(own, fte))}.`,
        ]),
    `One case more or fewer changes the result by ${changeText(loadOf(1, fte))}.`,
  ];
}

/** `22.5`; `25.714…, which is 25.7 to one decimal place`. */
function quotientText(load: Fraction): string {
  const [exact, short] = [decimalText(load), loadText(load)];
  return exact === short || `${exact}.0` === short
    ? exact
    : `${exact}, which is ${short} to one decimal place`;
}

/** `1.25`, `about 1.4`. */
function changeText(change: Fraction): string {
  const exact = decimalText(change);
  return exact.endsWith('…') ? `about ${loadText(change)}` : exact;
}

/** What a cap for each FTE is at a working time, and how far the cases are from it. */
export function capSentence({ cases, fte }: Entered, cap: number): string {
  const allowed = casesAtCap(cap, fte);
  const at = `At ${fte} FTE, a cap of ${cap} for each FTE is ${decimalText(allowed)} cases.`;
  return `${at} ${distanceSentence(cases, allowed)}`;
}

function distanceSentence(cases: number, allowed: Fraction): string {
  const side = compareFractions(fractionOf(cases), allowed);
  if (side === 0) return `The caseload of ${cases} is exactly that.`;
  const apart =
    side > 0 ? subtract(fractionOf(cases), allowed) : subtract(allowed, fractionOf(cases));
  return `The caseload of ${cases} is ${decimalText(apart)} ${side > 0 ? 'more' : 'fewer'}.`;
}

/** `20 to under 25`, `25 or more`, `under 5`. */
export function bandText({ from, to }: ShareStep): string {
  if (to === undefined) return `${from} or more`;
  return from === 0 ? `under ${to}` : `${from} to under ${to}`;
}

/** Where a load is among the shares of one year, as far as bands can say. */
export function bandSentences(band: LoadBand, year: number): string[] {
  const { own, below, above, ownAndAbove } = band;
  const [most, border, rest] =
    own.from === 0 ? [above, own.to ?? 0, own.share] : [ownAndAbove, own.from, below];
  return [
    `In ${year}, ${percent(most)} of FTE social workers with cases in England had ${border} or more for each FTE.`,
    `The other ${percent(rest)} had fewer than ${border}.`,
  ];
}

/** A share as it is published, with two decimals. */
function percent(share: number): string {
  return `${roundedText(share, 2)}%`;
}
