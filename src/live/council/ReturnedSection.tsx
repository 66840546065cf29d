/** What a council returned, as a section of its page: tables with a bar in each row. */
import type { JSX } from 'preact';
import type { QuarterView, ReturnedView } from './returned-view.ts';
import { ReturnedTable } from './ReturnedTable.tsx';

/** The section, with the id `returned`. */
export function ReturnedSection({ view }: { readonly view: ReturnedView }): JSX.Element {
  const { heading, latest, earlier } = view;
  return (
    <section class="section stack returned" id="returned" data-part="returned">
      <h2>{heading}</h2>
      <Quarter view={latest} />
      {earlier.map((quarter) => (
        <details key={quarter.asAt}>
          <summary>As at {quarter.asAt}</summary>
          <div class="stack">
            <Quarter view={quarter} />
          </div>
        </details>
      ))}
      <p class="note">
        The council sent these figures itself. They are shown beside the official figure and are not
        part of it. A broken line is the limit that the council has set itself. Where an average is
        under a limit, some social workers may still be over it.{' '}
        <a href="/returns/">How councils send figures, and the rules that check them</a>
      </p>
    </section>
  );
}

function Quarter({ view: { said, tables } }: { readonly view: QuarterView }): JSX.Element {
  return (
    <>
      <p>{said}</p>
      {tables.map((table) => (
        <ReturnedTable view={table} key={table.caption} />
      ))}
    </>
  );
}
