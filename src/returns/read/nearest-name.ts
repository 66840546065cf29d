/** Comparing names the way people write them. */
import { editDistance } from '../../dataset/places/edit-distance.ts';

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
    const distance = editDistance(wanted, name);
    const common = name.split(' ').filter((word) => words.has(word)).length;
    const score = distance - COMMON_WORD * common;
    if (best === undefined || score < best.score) best = { option, distance, score };
  }
  return best;
}
