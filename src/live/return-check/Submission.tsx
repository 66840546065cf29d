/** How to send a return that was checked. What must be fixed comes first. */
import type { JSX } from 'preact';
import type { Receipt } from '../../returns/receipt.ts';
import { emailAddress, proposalAddress, type SubmissionAddresses } from './submission.ts';

export interface SubmissionProps {
  readonly addresses: SubmissionAddresses;
  readonly receipt: Receipt;
  readonly receiptText: string;
  readonly fileName: string;
  /** What this page made and what must be downloaded first; undefined for the file as it was chosen. */
  readonly made: 'corrected copy' | 'return' | undefined;
  /** The text of the file; undefined for a large one. */
  readonly text: string | undefined;
  readonly download: () => void;
}

/** The section. */
export function Submission(props: SubmissionProps): JSX.Element {
  return (
    <section class="stack-tight submission">
      <h3>Send the return</h3>
      <Ways {...props} />
    </section>
  );
}

function Ways(props: SubmissionProps): JSX.Element {
  const { addresses, receipt } = props;
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
      {addresses.email !== '' && <ByEmail {...props} />}
      {addresses.repository !== '' && <ByProposal {...props} />}
      <p>
        <a href="/returns/#next" target="_blank">
          What happens to a return, and when
        </a>
      </p>
    </>
  );
}

function ByEmail(props: SubmissionProps): JSX.Element {
  const { addresses, receipt, receiptText, fileName, made, download } = props;
  return (
    <div>
      <h4>By email</h4>
      <ol>
        <li>
          {made !== undefined ? (
            <>
              <button type="button" class="plain" onClick={download}>
                {`Download the ${made}`}
              </button>{' '}
              {made === 'return'
                ? 'Send this file, not your census file.'
                : 'Send this copy, not your own file.'}
            </>
          ) : (
            `Send the file that you checked, ${fileName}.`
          )}
        </li>
        <li>
          <a href={emailAddress(addresses.email, receipt, receiptText, fileName)}>
            Open an email that has the receipt in it
          </a>
          {`. It is addressed to ${addresses.email}.`}
        </li>
        <li>Attach the file to the email and send it.</li>
      </ol>
    </div>
  );
}

function ByProposal({ addresses, fileName, text }: SubmissionProps): JSX.Element {
  const { href, filled } = proposalAddress(addresses.repository, fileName, text);
  const how = filled
    ? 'The file is already filled in there.'
    : 'The file is too long for a link. Open it in a text editor and paste it there.';
  return (
    <div class="stack-tight">
      <h4>In public</h4>
      <p>
        <a href={href} target="_blank">
          Propose the file in the project’s public repository
        </a>
        {` (opens in a new tab). ${how} You need an account there. What you propose is public at once.`}
      </p>
    </div>
  );
}
