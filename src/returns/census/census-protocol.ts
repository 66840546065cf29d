/** What is asked and answered about a census. All of it can be structurally cloned, and none of it is about a person. */
import type { CensusHeader } from './census-file.ts';

/** What the officer says besides the file. */
export interface CensusChoice {
  /** Council and day of a file without a header. */
  readonly given?: Pick<CensusHeader, 'day' | 'lea'>;
  /** The council’s own limit in cases for each full-time equivalent. */
  readonly limit?: number;
}

/** A return made from a census. */
export interface CensusMade {
  readonly kind: 'return';
  /** The return, with its header line. */
  readonly csv: string;
  /** What was read and what was left out, in sentences. */
  readonly read: readonly string[];
  /** What comes out. */
  readonly result: readonly string[];
  /** The comparison with what was published for the same day; empty if nothing was. */
  readonly published: string;
}

/** Why there is no return. */
export interface CensusRefused {
  readonly kind: 'problem';
  /** What happened, where, and what to do. */
  readonly message: string;
  /** Whether it is solved by choosing the council and the year. */
  readonly asksCouncil: boolean;
}

export type CensusAnswer = CensusMade | CensusRefused | { readonly kind: 'cancelled' };
