/** What a page in easy words is made of: parts with a heading, and rows of one picture with a few short sentences. */
import type { RichText } from '../council/lineage.ts';
import type { Link } from '../links.ts';

/** What a picture shows. */
export type PictureOf =
  | 'worker'
  | 'council'
  | 'child'
  | 'carer'
  | 'family'
  | 'calendar'
  | 'halves'
  | 'more-and-fewer'
  | 'no-number'
  | 'two-councils'
  | 'idea'
  | 'not-a-law'
  | 'question'
  | 'unknown'
  | 'ask'
  | 'letter'
  | 'screen'
  | 'phone'
  | 'ended'
  | 'list'
  | 'government'
  | Amount;

/** A number to draw: so many cases of one social worker, or two averages beside each other. */
export type Amount =
  | { readonly cases: number }
  | { readonly average: number; readonly england: number };

/** One idea: a picture and the sentences beside it, each on a line of its own. */
export interface EasyRow {
  readonly picture: PictureOf;
  readonly lines: readonly RichText[];
  /** Where to read on, which is of no use on paper; undefined for most. */
  readonly next?: Link;
  /** The number itself, to be shown large above the lines; undefined for most. */
  readonly large?: string;
}

export interface EasyPart {
  readonly heading: string;
  readonly rows: readonly EasyRow[];
}

/** A row of plain sentences and of sentences with links. */
export function row(picture: PictureOf, ...lines: readonly (string | RichText)[]): EasyRow {
  return { picture, lines: lines.map((line) => (typeof line === 'string' ? [line] : line)) };
}
