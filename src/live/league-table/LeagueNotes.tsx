/** How to read the league table, below it. It is the same whatever its reader chooses. */
import type { JSX } from 'preact';
import { SMALL_MOVES, FEW_FTE_CASE_HOLDERS } from '../../dataset/ranking/small-council-wording.ts';
import { CASE_MEANING, FTE_MEANING } from '../../dataset/text/meanings.ts';
import { COMBINED_MEANING } from '../../dataset/text/terms.ts';

interface LeagueNotesProps {
  /** How often the highest figures of a year are among the highest of the next, as a sentence. */
  readonly persistence: string;
  /** Whether the table has only the first of its rows. */
  readonly isLong: boolean;
}

/** What the numbers count, what shares a rank, and what little a rank says. */
export function LeagueNotes({ persistence, isLong }: LeagueNotesProps): JSX.Element {
  return (
    <ul class="stack-tight">
      {isLong && (
        <li>
          The table has only its first rows, because there are many councils.{' '}
          <a href="/regions/">The page of each region has all of its councils</a>
        </li>
      )}
      <li>
        {CASE_MEANING} {FTE_MEANING}
      </li>
      <li>
        These are averages. A social worker in any council may have many more cases than its
        average, or fewer.
      </li>
      <li>
        Equal figures share a rank, which is marked with ‘=’. {COMBINED_MEANING} Any council without
        a figure is at the end of the table, with the reason.
      </li>
      <li>
        Ranks change easily. {persistence} Below each rank is its typical range. These are the ranks
        a council could have after a typical change in a year for its size.{' '}
        <a href="/method/#ranks">How ranks are worked out</a>
      </li>
      <li>
        An average is cases divided by staff, which are the FTE social workers with cases. How both
        changed is arithmetic and shows no cause.{' '}
        <a href="/method/#change">How a change is divided into cases and staff</a>
      </li>
      <li>
        ‘Small’ means {FEW_FTE_CASE_HOLDERS}. {SMALL_MOVES} ‘Ask first’ means that something in the
        count is unusual. It does not mean that the figure is wrong.{' '}
        <a href="/method/#counts">How counts are checked</a>
      </li>
    </ul>
  );
}
