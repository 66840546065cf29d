/** What a council reported itself, as a section of its page: tables with a bar in each row. */
import type { JSX } from 'preact';
import { FTE_MEANING } from '../../dataset/text/terms.ts';
import type { QuarterView, ReturnedView } from './returned-view.ts';
import { ReturnedSpread } from './ReturnedSpread.tsx';
import { ReturnedTable } from './ReturnedTable.tsx';

/** The section, with the id `returned`. */
export function ReturnedSection({ view }: { readonly view: ReturnedView }): JSX.Element {
  const { heading, latest, earlier } = view;
  return (
    <section class="section stack returned" id="returned" data-part="returned">
      <h2>{heading}</h2>
      <p>{latest.said}</p>
      <p class="note">{FTE_MEANING}</p>
      <Tables view={latest} />
      {earlier.map((quarter) => (
        <details key={quarter.asAt}>
          <summary>As at {quarter.asAt}</summary>
          <div class="stack">
            <p>{quarter.said}</p>
            <Tables view={quarter} />
          </div>
        </details>
      ))}
      <p class="note">
        The council reported these figures itself. They are not part of the official figure. A
        dashed line is the limit that the council has set. These are averages, so some workers may
        have more cases than the limit.{' '}
        <a href="/returns/">How councils send returns, and how they are checked</a>
      </p>
    </section>
  );
}

function Tables({ view: { tables } }: { readonly view: QuarterView }): JSX.Element {
  return (
    <>
      {tables.map((table) => (
        <div class="stack" key={table.caption}>
          <ReturnedTable view={table} />
          {table.spreads.map((spread) => (
            <ReturnedSpread view={spread} key={spread.heading} />
          ))}
        </div>
      ))}
    </>
  );
}
