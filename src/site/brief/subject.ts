/** What a brief and its letters are about: one council, its last figure, and all that bears on what may be said of it. */
import type { ClaimEvidence } from '../../dataset/claims/claim.ts';
import { isCombined } from '../../dataset/figures/combined-figures.ts';
import { councilHistory, publishedIn } from '../../dataset/figures/history.ts';
import { formerName } from '../../dataset/lineage/former-name.ts';
import { presentCouncils } from '../../dataset/lineage/lineage.ts';
import { flagsOn, type Flag } from '../../dataset/quality/flag.ts';
import { isSmall, placeOf } from '../../dataset/ranking/ranking.ts';
import { inSentence, namesOf } from '../../dataset/text/council-names.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { evidenceOf } from '../claims-page.ts';
import { rankingOf, type Context } from '../context.ts';
import { repliesView, type ReplyView } from '../council/replies.ts';
import { stateOf, type CouncilState } from '../council/state.ts';
import { isFew } from '../council/questions.ts';
import { officersOf, type Officers } from './nations.ts';

export interface Subject {
  readonly context: Context;
  readonly evidence: ClaimEvidence;
  readonly council: Council;
  readonly state: CouncilState;
  /** The council as it is in a sentence; one that was abolished is named as such. */
  readonly name: string;
  /** Whose the last figure is, in a sentence: both councils of a combined one. */
  readonly whose: string;
  /** Whether the last figure is of two councils together. */
  readonly combined: boolean;
  /** The newest published figure; undefined where there never was one. */
  readonly last: PublishedFigure | undefined;
  /** What is unusual in the count of the last figure. */
  readonly flags: readonly Flag[];
  /** Whether one social worker more or less can change the average a lot. */
  readonly small: boolean;
  /** Whether it has so few social workers that a number could point to one of them. */
  readonly few: boolean;
  /** The councils of today in the area of one that was abolished; else nobody. */
  readonly successors: readonly Council[];
  readonly officers: Officers;
  /** What the council has said of the last figure or of what is unusual in its count; nothing for most. */
  readonly replies: readonly ReplyView[];
}

/** Gathers what is known of a council. */
export function subjectOf(context: Context, council: Council): Subject {
  const state = stateOf(context, council);
  const { figures, years, country, dataset } = context;
  const last = publishedIn(councilHistory(council, figures, years)).at(-1);
  const replies = repliesView(context, council, last?.year);
  const place = last && placeOf(rankingOf(context, last.year), council);
  return {
    context,
    evidence: evidenceOf(context),
    council,
    state,
    name: state === 'abolished' ? formerName(council) : inSentence(council.name),
    whose: place === undefined ? inSentence(council.name) : namesOf(place.councils),
    combined: place !== undefined && isCombined(place),
    last,
    flags: flagsOn(country.flagged, last),
    small: last !== undefined && isSmall(last),
    few: isFew(last?.case_holders_fte),
    successors: state === 'abolished' ? presentCouncils(council, dataset.councils) : [],
    officers: officersOf(council),
    replies: [...replies.figure, ...replies.flags],
  };
}
