/** Short facts in two columns on a phone, in a row where there is room. */
import type { JSX } from 'preact';
import type { Fact } from './facts-view.ts';

/** The facts as a list of labels and values. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <dl class="facts">
      {facts.map(({ label, value, note, over }) => (
        <div key={label} class={note === undefined ? undefined : 'noted'}>
          <dt>{label}</dt>
          <dd class={over ? 'over' : undefined}>{value}</dd>
          {note && <dd class="fact-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
