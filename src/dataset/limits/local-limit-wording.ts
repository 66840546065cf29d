/** A limit that one employer had for a role, in words: an example of a local limit, and no rule for anybody else. */
import type { Fact } from '../../schemas/evidence.ts';
import type { LocalLimit } from '../../schemas/limit.ts';

/** What a list of facts shows of each. */
export type FactWords = Pick<Fact, 'figure' | 'text' | 'source' | 'date' | 'link' | 'note'>;

/** `29 against 20`, and whose they were. */
export function localLimitFact({
  name,
  had,
  limit,
  unit,
  source,
  source_date: date,
  link,
}: LocalLimit): FactWords {
  const article = /^[aeiou]/.test(name) ? 'An' : 'A';
  return {
    figure: `${had} against ${limit}`,
    text: `${article} ${name} had ${had} ${unit}. The local limit was ${limit}.`,
    source,
    date,
    link,
    note: undefined,
  };
}
