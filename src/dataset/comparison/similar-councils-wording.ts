/** Where a council is among those most like it, in words. */
import { inWords, listed } from '../text/format.ts';
import type { GroupPosition } from './similar-councils.ts';

/** `only one is higher`, `none is higher`, `all are higher`, `four are higher, five lower and one the same`. */
export function positionPhrase({ higher, same, lower, missing }: GroupPosition): string {
  const all = higher.length + same.length + lower.length;
  if (all === 0) return 'none has a figure';
  const every = missing.length > 0 ? 'all with a figure' : 'all';
  if (higher.length === all)
    return all === 1 ? 'the one with a figure is higher' : `${every} are higher`;
  if (lower.length === all)
    return all === 1 ? 'the one with a figure is lower' : `${every} are lower`;
  if (same.length === 0 && higher.length === 1) return 'only one is higher';
  if (same.length === 0 && lower.length === 1) return 'only one is lower';
  const parts = [
    [higher.length, 'higher'],
    [lower.length, 'lower'],
    [same.length, 'the same'],
  ] as const;
  const counted = parts.filter(([n]) => n > 0);
  return listed(
    counted.map(([n, word], index) => {
      const verb = index > 0 ? '' : n === 1 ? 'is ' : 'are ';
      return `${inWords(n)} ${verb}${word}`;
    }),
  );
}
