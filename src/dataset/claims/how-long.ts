/** How long a high figure lasts, beside a claim about one. */
import { onceFor, onceForEach } from '../once.ts';
import { isAmongHighest, persistence, persistenceOver } from '../ranking/persistence.ts';
import { overPersistenceSentence, persistenceSentence } from '../ranking/persistence-wording.ts';
import type { RankedEntry } from '../ranking/ranking.ts';
import type { ClaimEvidence, HowLong } from './claim.ts';

type Rankings = ClaimEvidence['rankings'];

/** How often averages over the cap are over it a year later; nothing where there is only one year. */
export function howLongOver({ rankings, cap, howLong }: ClaimEvidence): readonly string[] {
  return howLong?.over ?? overIn(rankings, cap);
}

/** How often the ten highest are so a year later, for a figure that is one of them; nothing for any other. */
export function howLongHighest(
  { rankings, howLong }: ClaimEvidence,
  place: RankedEntry,
): readonly string[] {
  const ranking = rankings.get(place.figure.year);
  if (ranking === undefined || !isAmongHighest(ranking, place)) return [];
  return howLong?.highest ?? highestIn(rankings);
}

/** Both, from the rankings of all years. */
export function howLongAll({ rankings, cap }: Pick<ClaimEvidence, 'rankings' | 'cap'>): HowLong {
  return { over: overIn(rankings, cap), highest: highestIn(rankings) };
}

const overIn = onceForEach((rankings: Rankings, cap: number): readonly string[] => {
  const found = persistenceOver([...rankings.values()], cap);
  return found === undefined ? [] : [overPersistenceSentence(found, cap)];
});

const highestIn = onceFor((rankings: Rankings): readonly string[] => {
  const found = persistence([...rankings.values()]);
  return found === undefined ? [] : [persistenceSentence(found)];
});
