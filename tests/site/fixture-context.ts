/** The hand-made country as the views see it. */
import type { Context } from '../../src/site/context.ts';
import { contextOf } from '../../src/site/context.ts';
import { FIXTURE } from '../dataset/fixture.ts';

export const CONTEXT: Context = contextOf(FIXTURE);

/** A text with links as readers see it. */
export function plainText(pieces: readonly (string | { readonly text: string })[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
