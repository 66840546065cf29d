/** How far a council's rank can be trusted from one year to the next. */
import { rankUncertainty } from '../../dataset/ranking/rank-uncertainty.ts';
import { rankUncertaintyPhrase } from '../../dataset/ranking/rank-uncertainty-wording.ts';
import { placeOf } from '../../dataset/ranking/ranking.ts';
import type { Council } from '../../schemas/council.ts';
import { rankingOf, type Context } from '../context.ts';
import { usualMovementOf } from '../usual-movement.ts';

/** The sentence about a year's rank; empty where there is nothing to say. */
export function rankUncertaintyOf(context: Context, council: Council, year: number): string {
  const ranking = rankingOf(context, year);
  const place = placeOf(ranking, council);
  const reach = place && rankUncertainty(place, ranking.ranked, usualMovementOf(context));
  return reach === undefined ? '' : rankUncertaintyPhrase(reach);
}
