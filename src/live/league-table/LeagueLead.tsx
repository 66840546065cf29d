/** How the league table is to be read. */
import type { JSX } from 'preact';

/** The sentences, and where more is said. */
export function LeagueLead({ lead }: { readonly lead: string }): JSX.Element {
  return (
    <>
      {lead} <a href="/method/#ranks">How ranks are made</a>,{' '}
      <a href="/method/#fairness">why small councils swing more</a>
    </>
  );
}
