/** The councils of a comparison as items of a list. */
import type { JSX } from 'preact';
import type { LinkedCouncil } from '../core/CouncilLinks.tsx';

/** A comparison needs at least this many councils: below it, none can be taken out. */
const FEWEST = 2;

interface ChosenListProps {
  readonly councils: readonly LinkedCouncil[];
}

/** A link for each council, with a button that takes it out. Its `data-remove` is the council's slug. */
export function ChosenList({ councils }: ChosenListProps): JSX.Element {
  return (
    <>
      {councils.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/councils/${slug}/`} data-part="chosen-council">
            {name}
          </a>
          {councils.length > FEWEST && (
            <button type="button" class="no-print" data-remove={slug} aria-label={`Remove ${name}`}>
              ×
            </button>
          )}
        </li>
      ))}
    </>
  );
}
