/** How often those with the highest figures of a year have them the next year, as pages say it. */
import { persistence, persistenceOver } from '../dataset/ranking/persistence.ts';
import {
  overPersistenceSentence,
  persistenceSentence,
} from '../dataset/ranking/persistence-wording.ts';
import type { Context } from './context.ts';

/** One sentence about all years of the newest release; empty where there is only one year. */
export function persistenceOf({ rankings }: Pick<Context, 'rankings'>): string {
  const found = persistence([...rankings.values()]);
  return found === undefined ? '' : persistenceSentence(found);
}

/** The same about averages over a cap. */
export function overPersistenceOf({ rankings }: Pick<Context, 'rankings'>, cap: number): string {
  const found = persistenceOver([...rankings.values()], cap);
  return found === undefined ? '' : overPersistenceSentence(found, cap);
}
