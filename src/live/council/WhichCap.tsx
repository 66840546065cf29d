/** A line under the heading that says what the page is drawn against, with the way back. */
import type { JSX } from 'preact';
import type { WhichCapView } from './view.ts';

/** The line. */
export function WhichCap({ view }: { readonly view: WhichCapView }): JSX.Element {
  const { says, back, backHref } = view;
  return (
    <p class="note which-cap">
      {says} <a href={backHref}>{back}</a>
    </p>
  );
}
