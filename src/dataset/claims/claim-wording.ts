/** The sentences that claims are answered with. */
import { PROPOSED_CAP } from '../cap/cap-range.ts';
import { capNamed } from '../cap/cap-wording.ts';
import { againstCap } from '../figures/difference-wording.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { isMore } from '../decimals/decimal.ts';
import { typicalChange } from '../movement/typical-change.ts';
import { isPublished } from '../figures/figures.ts';
import type { YearFigure } from '../figures/history.ts';
import { oneDecimal } from '../text/format.ts';
import type { ClaimEvidence } from './claim.ts';
import type { ClaimedFigure } from './claimed-figure.ts';

/** Why a claim that an average is over the proposed cap is refused. A sentence with its distance from the cap says as much. */
export const UNDER_THE_CAP = 'The average is under the cap.';

/** `the cap` where it is the proposed one, which every answer names; `a cap of 18` where it is another. */
export function theCap(cap: number): string {
  return cap === PROPOSED_CAP ? 'the cap' : capNamed(cap);
}

/** The figure in words, without a full stop: `On 30 September 2025, Bolton had an average of 20.8 cases for each …`. */
export function plainFigure({ names, value, figure }: ClaimedFigure): string {
  return `On 30 September ${figure.year}, ${names} had an average of ${value} cases for each full-time-equivalent children’s social worker with cases`;
}

/** The figure and where it is against the cap, in two sentences. */
export function figureAgainstCap(claimed: ClaimedFigure, cap: number): string {
  const { average_caseload: average } = claimed.figure;
  return `${plainFigure(claimed)}. That is ${againstCap(average, cap)}.`;
}

/** What a claim rests on: how far apart two numbers are, and the figures that could move. */
interface Apart {
  /** In cases, above or below zero. */
  readonly by: number;
  readonly figures: readonly PublishedFigure[];
  /** How the sentence begins: `A difference of 0.4`. */
  readonly what: string;
}

/**
 * Says that a difference is within what is usual in a year for councils of this size, half of which move by more.
 * @returns nothing where the difference is larger
 */
export function withinUsual({ by, figures, what }: Apart, { usual }: ClaimEvidence): string[] {
  const typical = Math.max(...figures.map((figure) => typicalChange(figure, usual) ?? 0));
  if (isMore(Math.abs(by), typical)) return [];
  return [
    `${what} of ${oneDecimal(Math.abs(by))} is small. At least half of councils of this size move by ${oneDecimal(typical)} or more in a year.`,
  ];
}

/** The figures of every year between two, so that nobody takes two days for a trend. */
export function yearByYear(history: readonly YearFigure[]): string {
  const each = history.map(({ figure }) =>
    isPublished(figure) ? oneDecimal(figure.average_caseload) : 'no figure',
  );
  const [first, last] = [history[0], history.at(-1)];
  return `From ${first?.year ?? ''} to ${last?.year ?? ''} the averages were ${each.join(', ')}.`;
}
