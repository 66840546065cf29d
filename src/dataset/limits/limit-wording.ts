/** How limits of other places are put into words. A limit is never named without what it counts. */
import type { CaseloadLimit } from '../../schemas/limit.ts';
import { listed } from '../text/format.ts';
import type { NotedLimit, TrialLimit } from './limits.ts';

/** `30 children`, `20 to 25 cases`; `no limit` where there is none. */
export function limitText({
  number,
  up_to: upTo,
  unit,
}: Pick<CaseloadLimit, 'number' | 'up_to' | 'unit'>): string {
  if (number === undefined) return 'no limit';
  return `${upTo === undefined ? number : `${number} to ${upTo}`} ${unit}`;
}

const FORCES: Readonly<Record<CaseloadLimit['force'], string>> = {
  law: 'law',
  agreement: 'agreement',
  advice: 'proposal',
  bill: 'bill, not law',
  none: 'none',
};

/** What makes it hold, for a table. */
export function forceText({ force }: Pick<CaseloadLimit, 'force'>): string {
  return FORCES[force];
}

/** What is held to it, for a table: `each worker`, `the average of a region`; empty where there is no limit. */
export function heldText({ per }: Pick<CaseloadLimit, 'per'>): string {
  if (per === undefined) return '';
  return per === 'worker' ? 'each worker' : 'the average of a region';
}

/** `2022 to 2023`, `since 2024`, `proposed in June 2022`; empty where there is no limit. */
export function periodText({
  since,
  until,
  force,
}: Pick<CaseloadLimit, 'since' | 'until' | 'force'>): string {
  if (since === undefined) return '';
  if (force === 'advice') return `proposed in ${since}`;
  return until === undefined ? `since ${since}` : `${since} to ${until}`;
}

/** Names a limit where one is chosen: `Finland: 30 children for each worker (law)`. */
export function trialLabel(limit: TrialLimit): string {
  const held = limit.per === 'region' ? 'as the average of a region' : 'for each worker';
  return `${limit.place}: ${limitText(limit)} ${held} (${forceText(limit)})`;
}

/**
 * What to know at a cap that is a limit elsewhere.
 * @param limits those that can be tried
 * @returns an empty text where no place has the number
 */
export function trialNote(limits: readonly NotedLimit[], cap: number): string {
  const same = limits.filter(({ number }) => number === cap);
  if (same.length === 0) return '';
  const places = [...Map.groupBy(same, ({ place }) => place)].map(
    ([place, its]) => `${place} (${its.map(({ unit }) => unit).join(', ')})`,
  );
  const what = same.every(({ force }) => force === 'advice') ? 'proposed' : 'a limit';
  return `${cap} is also ${what} in ${listed(places)}. It is not the same limit, because the averages here count cases for each FTE social worker with cases.`;
}
