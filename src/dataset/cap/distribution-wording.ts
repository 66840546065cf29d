/** Sentences about how many social workers have how many cases, where shares are known in steps. */
import { totalOf } from '../decimals/decimal.ts';
import { rounded } from '../decimals/rounding.ts';
import { oneDecimal } from '../text/format.ts';

/** A step of a spread: at least `from` and under `to` cases, and its share in per cent; the last one is open. */
export interface ShareStep {
  readonly from: number;
  readonly to?: number | undefined;
  readonly share: number;
}

/** What an average hides: `The average was 16.3, and 32% of FTE social workers with cases had 20 or more`. */
export function distributionFinding(
  steps: readonly ShareStep[],
  average: number,
  cap: number,
): string {
  return `The average was ${oneDecimal(average)}, and ${heldAtLeast(steps, cap)} of FTE social workers with cases had ${cap} or more`;
}

/**
 * How many social workers had at least as many cases as the cap, where shares are known in steps only.
 * @param steps lowest first, as in the spread of one year
 * @returns `32%`, `between 32% and 60%`, `12% or fewer`
 */
export function heldAtLeast(steps: readonly ShareStep[], cap: number): string {
  const shareFrom = (least: (from: number) => boolean): number =>
    totalOf(steps.filter(({ from }) => least(from)).map(({ share }) => share));
  const low = rounded(
    shareFrom((from) => from >= cap),
    0,
  );
  const step = steps.find(({ from, to = Infinity }) => from < cap && cap < to);
  if (step === undefined) return `${low}%`;
  const high = rounded(
    shareFrom((from) => from >= step.from),
    0,
  );
  return step.to === undefined ? `${high}% or fewer` : `between ${low}% and ${high}%`;
}
