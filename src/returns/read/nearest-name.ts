/** Comparing names the way people write them. */

/** A name stripped to what matters: lower case, accents off, `&` as `and`, everything else single spaces. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Longest name compared letter by letter; the rest of a longer one is left out, so that time stays bounded. */
const COMPARED = 60;

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one text of another
 * (optimal string alignment distance).
 */
export function letterDistance(from: string, to: string): number {
  const a = from.slice(0, COMPARED);
  const b = to.slice(0, COMPARED);
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A word in common outweighs so many letters. */
const COMMON_WORD = 12;

/**
 * The option nearest to a text: by letters, words in common counting most.
 * @returns undefined if there are no options
 */
export function nearest<T>(
  text: string,
  options: readonly T[],
  nameOf: (option: T) => string,
): { readonly option: T; readonly distance: number } | undefined {
  const wanted = plainName(text);
  const words = new Set(wanted.split(' '));
  let best: { option: T; distance: number; score: number } | undefined;
  for (const option of options) {
    const name = plainName(nameOf(option));
    const distance = letterDistance(wanted, name);
    const common = name.split(' ').filter((word) => words.has(word)).length;
    const score = distance - COMMON_WORD * common;
    if (best === undefined || score < best.score) best = { option, distance, score };
  }
  return best;
}
