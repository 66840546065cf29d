/** Compares names the way people write them. */
import { editDistance } from '../../dataset/places/edit-distance.ts';

/** A name in its plainest form: lower case, no accents, `and` for `&`, single spaces for everything else. */
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

/** How many mistakes a word in common makes up for. */
const COMMON_WORD = 12;

/**
 * The option nearest to a text: the one with the fewest typing mistakes, where each word in common makes up for several.
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
    const distance = editDistance(wanted, name);
    const common = name.split(' ').filter((word) => words.has(word)).length;
    const score = distance - COMMON_WORD * common;
    if (best === undefined || score < best.score) best = { option, distance, score };
  }
  return best;
}
