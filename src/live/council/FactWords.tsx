/** A short fact, for a group of a list of facts: its label, its value and what there is to note of it. */
import type { JSX } from 'preact';
import type { Fact } from './cap-fact-view.ts';

/** What is in the group. */
export function FactWords({ fact: { label, value, note, over } }: { fact: Fact }): JSX.Element {
  return (
    <>
      <dt>{label}</dt>
      <dd class={over ? 'over' : undefined}>{value}</dd>
      {note && <dd class="fact-note">{note}</dd>}
    </>
  );
}
