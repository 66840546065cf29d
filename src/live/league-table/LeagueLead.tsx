/** What to know before reading the league table. */
import type { JSX } from 'preact';
import { CAP_ORIGIN_SHORT } from '../../dataset/text/terms.ts';

/** Two sentences, and where the rest is. */
export function LeagueLead(): JSX.Element {
  return (
    <>
      {CAP_ORIGIN_SHORT} <a href="#how-to-read">How to read this table</a>
    </>
  );
}
