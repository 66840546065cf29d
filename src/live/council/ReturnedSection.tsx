/** What a council reported itself, as a section of its page: tables with a bar in each row. */
import type { JSX } from 'preact';
import { FTE_MEANING } from '../../dataset/text/meanings.ts';
import type { QuarterView, ReturnedView } from './returned-view.ts';
import { ReturnedSpread } from './ReturnedSpread.tsx';
import { ReturnedTable } from './ReturnedTable.tsx';

/** The section, with the id `returned`, or `obtained` for answers under freedom of information. */
export function ReturnedSection({ view }: { readonly view: ReturnedView }): JSX.Element {
  const { id, heading, note, latest, earlier } = view;
  return (
    <section class="section stack returned" id={id} data-part={id}>
      <h2>{heading}</h2>
      <Said view={latest} />
      <p class="note">{FTE_MEANING}</p>
      <Tables view={latest} />
      {earlier.map((quarter) => (
        <details key={quarter.asAt}>
          <summary>As at {quarter.asAt}</summary>
          <div class="stack">
            <Said view={quarter} />
            <Tables view={quarter} />
          </div>
        </details>
      ))}
      <p class="note">
        {note} A dashed line is the limit that the council has set. These are averages, so some
        workers may have more cases than the limit.{' '}
        <a href="/returns/">How councils send returns, and how they are checked</a>
      </p>
    </section>
  );
}

function Said({ view: { said, answer } }: { readonly view: QuarterView }): JSX.Element {
  return (
    <p>
      {said} {answer !== undefined && <a href={answer}>Read the council’s answer</a>}
    </p>
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
