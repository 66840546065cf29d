/** How to send a return that was checked. What must be fixed comes first. */
import type { ComponentChildren, JSX } from 'preact';
import type { Receipt } from '../../returns/receipt.ts';
import type { SubmissionAddresses } from './submission.ts';

export interface SubmissionProps {
  readonly addresses: SubmissionAddresses;
  readonly receipt: Receipt;
  /** Lines that somebody has confirmed. */
  readonly confirmed: readonly string[];
  readonly fileName: string;
  /** What this page made and what must be downloaded first; undefined for the file as it was chosen. */
  readonly made: 'corrected copy' | 'return' | undefined;
  /** The text of the file; undefined for a large one. */
  readonly text: string | undefined;
  readonly download: () => void;
  /** The ways to send it. A copy of the site that takes no returns does not load them. */
  readonly ways: ((props: SubmissionProps) => ComponentChildren) | undefined;
}

/** The section. */
export function Submission(props: SubmissionProps): JSX.Element {
  return (
    <section class="stack-tight submission" id="send" tabIndex={-1}>
      <h3>Send the return</h3>
      <Ways {...props} />
    </section>
  );
}

function Ways(props: SubmissionProps): JSX.Element {
  const { addresses, receipt, ways } = props;
  if (!receipt.acceptable)
    return <p>Fix what must be fixed first. Then you can send the return from here.</p>;
  if (addresses.email === '' && addresses.repository === '')
    return (
      <p>
        This copy of the site does not take returns yet, because its publisher has given no address
        for them. Keep the file and the receipt.
      </p>
    );
  return (
    <>
      {ways?.(props)}
      <p>
        <a href="/returns/#next" target="_blank">
          What happens to a return, and when
        </a>
      </p>
    </>
  );
}
