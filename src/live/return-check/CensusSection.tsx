/** What a census file says, line by line, with a field for the council’s own limit. */
import type { JSX } from 'preact';
import type { CensusView } from './census-view.ts';

interface CensusSectionProps {
  readonly view: CensusView;
  /** Makes the return again. @param limit undefined for none */
  readonly useLimit: (limit: number | undefined) => void;
}

/** The section. */
export function CensusSection({
  view: { lists, limit },
  useLimit,
}: CensusSectionProps): JSX.Element {
  return (
    <section class="census stack-tight" data-part="census">
      <h2 tabIndex={-1} data-part="says">
        Your census file says
      </h2>
      {lists.map((lines, index) => (
        <ul key={index}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ))}
      <form
        class="census-limit"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('limit');
          useLimit(typeof typed === 'string' && typed !== '' ? Number(typed) : undefined);
        }}
      >
        <label for="census-limit">Your council’s own limit, in cases for each FTE (optional)</label>
        <input
          id="census-limit"
          name="limit"
          type="number"
          min="1"
          max="500"
          step="0.5"
          inputMode="decimal"
          defaultValue={limit}
        />
        <button class="plain">Use this limit</button>
      </form>
      <p class="note">
        A return was made from these lines. It is checked below like any other file. No worker is in
        it, and what the census does not say is empty.
      </p>
    </section>
  );
}
