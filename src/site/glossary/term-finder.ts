/** Finds uses of terms in running text. */
import type { Term } from './term.ts';

export interface TermUse {
  readonly id: string;
  /** Where it is in the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds every use in a text, in order, the longest phrase first where several begin at one place. */
export type TermFinder = (text: string) => TermUse[];

/**
 * Makes a finder. Capital letters and the kind of white space do not matter. A part
 * of a longer word, of a column’s name or of a file’s is no use, and
 * neither is what is quoted.
 * @param otherSenses phrases that are passed over, although a term is in them
 */
export function termFinder(
  terms: readonly Pick<Term, 'id' | 'uses'>[],
  otherSenses: readonly string[],
): TermFinder {
  const ids = new Map(terms.flatMap(({ id, uses }) => uses.map((use) => [use, id] as const)));
  const phrases = [...ids.keys(), ...otherSenses].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d_-])(?:${phrases.map(asPattern).join('|')})(?![\\p{L}\\d_-]|\\.\\p{L})`,
    'giu',
  );
  return (text) => {
    const quotations = quotationsIn(text);
    return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const id = ids.get(found.toLowerCase().replaceAll(/\s+/g, ' '));
      const isQuoted = quotations.some(({ start, end }) => start <= index && index < end);
      return id === undefined || isQuoted ? [] : [{ id, start: index, end: index + found.length }];
    });
  };
}

/** Where a text quotes: between quotation marks, of which the closing one is also an apostrophe. */
function quotationsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/‘[^‘]*?’(?!\p{L})/gu)].map(({ 0: quotation, index }) => ({
    start: index,
    end: index + quotation.length,
  }));
}

function asPattern(phrase: string): string {
  return phrase.replaceAll(/[()]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
}
