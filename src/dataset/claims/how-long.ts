/** How long a high figure lasts, beside a claim about one. */
import { onceFor, onceForEach } from '../once.ts';
import { isAmongHighest, persistence, persistenceOver } from '../ranking/persistence.ts';
import { overPersistenceSentence, persistenceSentence } from '../ranking/persistence-wording.ts';
import type { RankedEntry } from '../ranking/ranking.ts';
import type { ClaimEvidence } from './claim.ts';

type Rankings = ClaimEvidence['rankings'];

/** How often averages over the cap are over it a year later; nothing where there is only one year. */
export function howLongOver({ rankings, cap }: ClaimEvidence): readonly string[] {
  return overIn(rankings, cap);
}

/** How often the ten highest are so a year later, for a figure that is one of them; nothing for any other. */
export function howLongHighest({ rankings }: ClaimEvidence, place: RankedEntry): readonly string[] {
  const ranking = rankings.get(place.figure.year);
  return ranking !== undefined && isAmongHighest(ranking, place) ? highestIn(rankings) : [];
}

const overIn = onceForEach((rankings: Rankings, cap: number): readonly string[] => {
  const found = persistenceOver([...rankings.values()], cap);
  return found === undefined ? [] : [overPersistenceSentence(found, cap)];
});

const highestIn = onceFor((rankings: Rankings): readonly string[] => {
  const found = persistence([...rankings.values()]);
  return found === undefined ? [] : [persistenceSentence(found)];
});
