/** How long figures stay where they are, in sentences. */
import { inWords } from '../text/format.ts';
import { TOP_PLACES, type Persistence } from './persistence.ts';

/** How often those at the top stay there, from the counts of all years. */
export function persistenceSentence({ since, all, stayed }: Persistence): string {
  const ten = `the ${inWords(TOP_PLACES)} highest`;
  return `Since ${since}, ${stayed} of ${all} figures among ${ten} of a year were also among ${ten} of the next year.`;
}

/** How often averages over a cap are over it a year later: `Since 2017, 48 of 114 averages over 20 were over it a year later too.` */
export function overPersistenceSentence({ since, all, stayed }: Persistence, cap: number): string {
  if (all === 0) return `No average was over ${cap} in any year since ${since} but the newest.`;
  const years = `Since ${since},`;
  if (all === 1)
    return `${years} the only average over ${cap} was ${stayed === 1 ? '' : 'not '}over it a year later${stayed === 1 ? ' too' : ''}.`;
  if (stayed === 0) return `${years} none of ${all} averages over ${cap} was over it a year later.`;
  return `${years} ${stayed} of ${all} averages over ${cap} ${stayed === 1 ? 'was' : 'were'} over it a year later too.`;
}

/** What the counts rest on, for a method or a note. */
export const PERSISTENCE_RULE =
  'Small councils are left out, and a combined figure counts once. All figures that tie for tenth place count.';
