/**
 * One person’s cases for each full-time equivalent (FTE), as the official average is worked out for a council.
 *
 * - The load is cases / FTE, exact. It is rounded half up to one decimal where it is held against published averages,
 *   which have one.
 * - A cap for each FTE is cap × FTE cases for somebody who works less than full time. That is compared exactly, and a
 *   number equal to it is not over it.
 * - Shares of 2021 are published in bands. A load is in one of them, and nothing is worked out within a band.
 */
import type { ShareStep } from '../cap/distribution-wording.ts';
import { hundredthsOf, totalOf } from '../decimals/decimal.ts';
import {
  compareFractions,
  fraction,
  fractionOf,
  quotient,
  type Fraction,
} from '../decimals/fraction.ts';

/** Cases for each FTE. @throws RangeError for 0 FTE */
export function loadOf(cases: number, fte: number): Fraction {
  return quotient(cases, fte);
}

/** How many cases a cap for each FTE is at somebody’s working time: 16 for a cap of 20 at 0.8 FTE. */
export function casesAtCap(cap: number, fte: number): Fraction {
  return fraction(hundredthsOf(cap) * hundredthsOf(fte), 100 * 100);
}

/** Where a load is among bands, with the shares below and above its own, in per cent as published. */
export interface LoadBand {
  readonly own: ShareStep;
  /** Together, of those in lower bands. */
  readonly below: number;
  /** Together, of those in higher bands. */
  readonly above: number;
  /** Of its own band and all higher ones. */
  readonly ownAndAbove: number;
}

/**
 * The band of a load. One at the lower border of a band is in it.
 * @param steps lowest first, from 0 on without a gap
 * @returns undefined where there are none
 */
export function bandOf(steps: readonly ShareStep[], load: Fraction): LoadBand | undefined {
  const own = steps.findLast(({ from }) => compareFractions(load, fractionOf(from)) >= 0);
  if (own === undefined) return undefined;
  const at = steps.indexOf(own);
  const shareOf = (some: readonly ShareStep[]): number => totalOf(some.map(({ share }) => share));
  return {
    own,
    below: shareOf(steps.slice(0, at)),
    above: shareOf(steps.slice(at + 1)),
    ownAndAbove: shareOf(steps.slice(at)),
  };
}
