/** Chance that comes out the same each time it is asked about the same thing, in whatever order. */

/** A number from 0 up to 1 for whatever the words and numbers name. */
export type Chance = (...about: readonly (string | number)[]) => number;

/** Chance of one seed: the FNV-1a hash of what is asked about, with its bits mixed once more as MurmurHash3 does. */
export function chanceOf(seed: number): Chance {
  return (...about) => {
    let hash = 0x811c9dc5 ^ seed;
    for (const letter of about.join(' ')) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` up to and including `to`. */
export function wholeBetween(chance: number, from: number, to: number): number {
  return from + Math.floor(chance * (to - from + 1));
}

/** One of several, all as likely. */
export function oneOf<T>(items: readonly [T, ...T[]], chance: number): T {
  return items[Math.floor(chance * items.length)] ?? items[0];
}
