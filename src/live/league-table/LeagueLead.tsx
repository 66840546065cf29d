/** What to know before reading the league table. */
import type { JSX } from 'preact';
import { CAP_ORIGIN, SMALL_INCLUDED } from '../../dataset/text/meanings.ts';

/** Two sentences, and where the rest is. */
export function LeagueLead(): JSX.Element {
  return (
    <>
      {SMALL_INCLUDED} {CAP_ORIGIN} <a href="#how-to-read">How to read this table</a>
    </>
  );
}
