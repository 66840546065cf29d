/**
 * What of a new figure is worth an alert: that it crossed the proposed cap, changed by more than about nine in ten changes
 * of councils of its size, jumped so that its count has a flag, is missing or is there again. Small councils are never
 * alerts for the size of a change alone.
 */
import { upOrDown } from '../../dataset/figures/difference-wording.ts';
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { flagReason } from '../../dataset/quality/flag-wording.ts';
import { hasJumped } from '../../dataset/quality/flag-note-wording.ts';
import { flagsOn, isFlagged } from '../../dataset/quality/flag.ts';
import { noChangeSentence } from '../../dataset/quality/no-comparison-wording.ts';
import { smallCouncilSentence } from '../../dataset/ranking/small-council-wording.ts';
import {
  beforeSentence,
  sizeNotes,
  unusualCounts,
} from '../../dataset/this-year/change-wording.ts';
import type { YearChange } from '../../dataset/this-year/year-changes.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Context } from '../context.ts';
import type { IndexedRelease } from '../releases.ts';
import { releaseChanges, type ReleaseChanges } from './release-changes.ts';

export interface WhatMatters {
  /** After the figure in a title: `no longer over the proposed cap`, `down 10.2`, `unusual count`. */
  readonly words: readonly string[];
  /** What the figure was a year earlier, how large that is and what is unusual, in sentences. */
  readonly sentences: readonly string[];
  /** Whether followers of the whole site are to hear of it. */
  readonly isAlert: boolean;
}

/** What an entry about a council in the site’s feed means, a sentence each. */
export const ALERT_REASONS = [
  'Its average crossed the proposed cap of 20.',
  'Its average changed by more than about nine in ten changes in a year of councils of that size. Small councils are left out.',
  'Its count jumped and is unusual.',
  'It has no figure.',
  'It has a figure again.',
] as const;

/** What matters of a figure of a release’s newest year. */
export function whatMatters(
  context: Context,
  release: IndexedRelease,
  figure: Figure,
): WhatMatters {
  const found = releaseChanges(context, release);
  const change = found.changes.changes.find(({ to }) => to === figure);
  if (change !== undefined) return ofChange(change, found);
  const { figures, flagged } = found.evidence;
  const again = found.changes.again.find((one) => one.figure === figure);
  const isUnusual = isPublished(figure) && isFlagged(flagged, figure);
  return {
    words: [...(again ? ['a figure again'] : []), ...(isUnusual ? ['unusual count'] : [])],
    sentences: [
      ...(again ? [noChangeSentence(inCouncil(figures, again.councils[0], figure.year - 1))] : []),
      ...(isUnusual ? flagsOn(flagged, figure).map(flagReason) : []),
    ],
    isAlert: again !== undefined || found.changes.missing.some((one) => one.figure === figure),
  };
}

function ofChange(change: YearChange, { evidence }: ReleaseChanges): WhatMatters {
  const { from, to, crossing, size, small } = change;
  const flags = flagsOn(evidence.flagged, to);
  const isLarge = size === 'large' && !small;
  return {
    words: [
      ...(crossing === 'over' ? ['newly over the proposed cap'] : []),
      ...(crossing === 'not over' ? ['no longer over the proposed cap'] : []),
      ...(isLarge ? [upOrDown(from.average_caseload, to.average_caseload)] : []),
      ...(flags.length > 0 ? ['unusual count'] : []),
    ],
    sentences: [
      ...(small ? [smallCouncilSentence('This council')] : []),
      beforeSentence(change),
      ...sizeNotes(change, evidence),
      ...unusualCounts(change, evidence),
      ...flags.map(flagReason),
    ],
    isAlert: crossing !== undefined || isLarge || hasJumped(flags),
  };
}
