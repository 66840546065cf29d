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
        This is the council’s own return, beside the official figure and never blended into it. A
        broken line is the limit that the council has set itself. An average under a limit does not
        mean that nobody is over it.{' '}
        <a href="/returns/">How councils return, and by which rules it is checked</a>
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
