/** What differs between each release and the one before it. */
import type { Release } from '../dataset.ts';

/**
 * Compares each release with the one before it. Every page of a council asks, so the same releases are compared once.
 * @param between what differs between two releases
 * @returns a function of releases, oldest first
 */
export function eachRelease<T>(
  between: (earlier: Release, later: Release) => readonly T[],
): (releases: readonly Release[]) => readonly T[] {
  const cache = new WeakMap<readonly Release[], readonly T[]>();
  return (releases) => {
    const found =
      cache.get(releases) ??
      releases.slice(1).flatMap((later, index) => {
        const earlier = releases[index];
        return earlier === undefined ? [] : between(earlier, later);
      });
    cache.set(releases, found);
    return found;
  };
}
