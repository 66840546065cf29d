/** Where a page says, near the control that asked, that data did not load, and offers to try again. */
import type { JSX } from 'preact';

interface LoadStatusProps {
  /** Its `data-part`: another one for a part of a page that has a place of its own. */
  readonly part?: string;
}

/** The place, empty in the built page. It goes beside the control that asks for data. */
export function LoadStatus({ part = 'load-status' }: LoadStatusProps): JSX.Element {
  return <div class="load-status no-print" role="status" data-part={part} />;
}

interface LoadFailureProps {
  /** A sentence or two. */
  readonly says: string;
  readonly onAgain: () => void;
}

/** What the place says after a failure. */
export function LoadFailure({ says, onAgain }: LoadFailureProps): JSX.Element {
  return (
    <p>
      {says}{' '}
      <button type="button" onClick={onAgain}>
        Try again
      </button>
    </p>
  );
}
