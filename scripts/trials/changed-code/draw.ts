/** A sample in which each file has its share. */

/**
 * Draws a share of all things. They are shuffled within their groups, then every n-th is taken over all groups, so that
 * each group has its share, rounded up or down. The same chances draw the same things.
 * @param share over 0 and at most 1
 */
export function drawn<T>(
  things: readonly T[],
  groupOf: (thing: T) => string,
  share: number,
  chance: () => number,
): T[] {
  const groups = [...Map.groupBy(things, groupOf).values()];
  const inARow = groups.flatMap((group) => shuffled(group, chance));
  const start = chance();
  return inARow.filter((_thing, at) => taken(at + 1) > taken(at));

  function taken(before: number): number {
    return Math.floor(before * share + start);
  }
}

function shuffled<T>(things: readonly T[], chance: () => number): T[] {
  return things
    .map((thing) => ({ thing, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}
