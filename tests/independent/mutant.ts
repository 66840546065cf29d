/** One digit to change in a file. */

export interface Mutant {
  /** Path below dist/, and of a table its place. */
  readonly path: string;
  /** How the difference that it must cause begins. */
  readonly noticed: string;
  /** Texts that come before the digit, each after the one before it. */
  readonly after: readonly string[];
}

/** The next digit of a file after some texts. */
export function mutant(path: string, noticed: string, ...after: string[]): Mutant {
  return { path, noticed, after };
}
