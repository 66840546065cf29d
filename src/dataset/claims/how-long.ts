/** How long a high figure lasts, beside a claim about one. */
import { persistence, persistenceOver, topOf } from '../ranking/persistence.ts';
import { overPersistenceSentence, persistenceSentence } from '../ranking/persistence-wording.ts';
import type { RankedEntry } from '../ranking/ranking.ts';
import type { ClaimEvidence } from './claim.ts';

/** How often averages over the cap are over it a year later; nothing where there is only one year. */
export function howLongOver({ rankings, cap }: ClaimEvidence): string[] {
  const found = persistenceOver([...rankings.values()], cap);
  return found === undefined ? [] : [overPersistenceSentence(found, cap)];
}

/** How often the ten highest are so a year later, for a figure that is one of them; nothing for any other. */
export function howLongHighest({ rankings }: ClaimEvidence, place: RankedEntry): string[] {
  const ranking = rankings.get(place.figure.year);
  const found = persistence([...rankings.values()]);
  const isHigh = ranking !== undefined && topOf(ranking).includes(place);
  return isHigh && found !== undefined ? [persistenceSentence(found)] : [];
}
