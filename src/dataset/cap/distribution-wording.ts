/** Sentences about how many case holders hold how many cases, where shares are known in steps. */
import { oneDecimal } from '../text/format.ts';

/** A step of a spread: at least `from` and under `to` cases, and its share in per cent; the last one is open. */
export interface ShareStep {
  readonly from: number;
  readonly to?: number | undefined;
  readonly share: number;
}

/** What an average hides: `An average of 16.3, and 32% held 20 or more`. */
export function distributionFinding(
  steps: readonly ShareStep[],
  average: number,
  cap: number,
): string {
  return `An average of ${oneDecimal(average)}, and ${heldAtLeast(steps, cap)} held ${cap} or more`;
}

/**
 * How many case holders held at least as many cases as the cap, where shares are known in steps only.
 * @param steps lowest first, as in the spread of one year
 * @returns `32%`, `between 32% and 60%`, `12% or fewer`
 */
export function heldAtLeast(steps: readonly ShareStep[], cap: number): string {
  const shareFrom = (least: (from: number) => boolean): number =>
    steps.filter(({ from }) => least(from)).reduce((sum, { share }) => sum + share, 0);
  const low = Math.round(shareFrom((from) => from >= cap));
  const step = steps.find(({ from, to = Infinity }) => from < cap && cap < to);
  if (step === undefined) return `${low}%`;
  const high = Math.round(shareFrom((from) => from >= step.from));
  return step.to === undefined ? `${high}% or fewer` : `between ${low}% and ${high}%`;
}
