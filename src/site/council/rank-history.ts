/** The ranks of a council through the years, with what is known of how long a high rank or average lasts. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { rankUncertainty } from '../../dataset/ranking/rank-uncertainty.ts';
import { rankHistory, type RankInYear } from '../../dataset/ranking/rank-history.ts';
import { rankRangeSentences } from '../../dataset/ranking/rank-history-wording.ts';
import { rankPhrase } from '../../dataset/ranking/rank-wording.ts';
import { NONE, ordinal } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import { rankingOf, type Context } from '../context.ts';
import { overPersistenceOf, persistenceOf } from '../persistence.ts';
import { usualMovementOf } from '../usual-movement.ts';

export interface RankHistoryView {
  /** In which range its ranks were, and how long such ranks last. */
  readonly sentences: readonly string[];
  /** Newest year first. */
  readonly rows: readonly RankRow[];
}

export interface RankRow {
  readonly year: number;
  /** `second highest of 149`. */
  readonly rank: string;
  /** `1st to 12th`: the ranks within a typical change in a year, counted from the highest. */
  readonly reach: string;
}

/** Makes the view; undefined for fewer than two years with a rank. */
export function rankHistoryOf(context: Context, council: Council): RankHistoryView | undefined {
  const history = rankHistory([...context.rankings.values()], council, PROPOSED_CAP);
  const newest = history.at(-1);
  if (newest === undefined || history.length < 2) return undefined;
  return {
    sentences: [
      ...rankRangeSentences(history),
      ...(newest.amongHighest ? [persistenceOf(context)] : []),
      ...(newest.overCap ? [overPersistenceOf(context, PROPOSED_CAP)] : []),
    ].filter((sentence) => sentence !== ''),
    rows: history.map((one) => rowOf(context, one)).toReversed(),
  };
}

function rowOf(context: Context, { year, place, of }: RankInYear): RankRow {
  const { ranked } = rankingOf(context, year);
  const reach = rankUncertainty(place, ranked, usualMovementOf(context));
  return { year, rank: rankPhrase(place, of), reach: reach === undefined ? NONE : ends(reach) };
}

function ends({ highest, lowest }: { highest: number; lowest: number }): string {
  return highest === lowest ? ordinal(highest) : `${ordinal(highest)} to ${ordinal(lowest)}`;
}
