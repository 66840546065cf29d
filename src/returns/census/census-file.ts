/** What a census file gives: who sent it, for when, and how many workers of which kind it has. */
import type { CaseHolder } from './case-holder.ts';
import type { LeftOut, Unreadable } from './census-values.ts';

/** What comes before the workers, as text; empty where it is not given. */
export interface CensusHeader {
  readonly collection: string;
  readonly year: string;
  /** The day of the census, YYYY-MM-DD. */
  readonly day: string;
  /** The council’s three-digit number at the Department for Education. */
  readonly lea: string;
  /** Full-time equivalent, as given. */
  readonly vacancies: string;
  readonly agencyFte: string;
}

/** The whole file, without anything about a person. */
export interface CensusFile {
  readonly header: CensusHeader;
  /** Workers read. */
  readonly workers: number;
  readonly holders: readonly CaseHolder[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Workers counted although they were absent on the day. */
  readonly absent: number;
  /** Names of the elements of workers that were read, in the order met. */
  readonly metElements: readonly string[];
  /** Names of elements of a worker that are not known, in the order met; at most twenty. */
  readonly unknownElements: readonly string[];
}

/** Why nothing can be made of a file. */
export interface CensusProblem {
  readonly code:
    | 'not-xml'
    | 'entities'
    | 'not-a-census'
    | 'too-large'
    | 'no-workers'
    | 'unreadable'
    | 'no-header'
    | 'wrong-day'
    | 'cancelled';
  /** What happened, where, and what to do. */
  readonly message: string;
  /** How many workers have a value that cannot be read, by element. */
  readonly unreadable?: Readonly<Partial<Record<Unreadable, number>>>;
}
