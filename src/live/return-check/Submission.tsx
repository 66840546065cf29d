/** How to hand in a return that was checked. What must be fixed comes first. */
import type { JSX } from 'preact';
import type { Receipt } from '../../returns/receipt.ts';
import { emailAddress, proposalAddress, type HandInAddresses } from './submission.ts';

export interface SubmissionProps {
  readonly addresses: HandInAddresses;
  readonly receipt: Receipt;
  readonly receiptText: string;
  readonly fileName: string;
  /** Whether the file is one that this page made and that must be downloaded first. */
  readonly corrected: boolean;
  /** The text of the file; undefined for a large one. */
  readonly text: string | undefined;
  readonly download: () => void;
}

/** The section. */
export function Submission(props: SubmissionProps): JSX.Element {
  return (
    <section class="stack-tight hand-in">
      <h3>Hand in</h3>
      <Ways {...props} />
    </section>
  );
}

function Ways(props: SubmissionProps): JSX.Element {
  const { addresses, receipt } = props;
  if (!receipt.acceptable)
    return <p>Mend what must be fixed first. Then this is where you hand the return in.</p>;
  if (addresses.email === '' && addresses.repository === '')
    return (
      <p>
        This copy of the site does not take returns yet: whoever publishes it has not said where
        they are to be sent. Keep the file and the receipt.
      </p>
    );
  return (
    <>
      {addresses.email !== '' && <ByEmail {...props} />}
      {addresses.repository !== '' && <ByProposal {...props} />}
      <p>
        <a href="/returns/#next" target="_blank">
          What happens next, and when
        </a>
      </p>
    </>
  );
}

function ByEmail(props: SubmissionProps): JSX.Element {
  const { addresses, receipt, receiptText, fileName, corrected, download } = props;
  return (
    <div>
      <h4>By email</h4>
      <ol>
        <li>
          {corrected ? (
            <>
              <button type="button" class="plain" onClick={download}>
                Download the mended copy
              </button>{' '}
              It is the file to hand in, not the one you began with.
            </>
          ) : (
            `The file to hand in is the one you checked: ${fileName}.`
          )}
        </li>
        <li>
          <a href={emailAddress(addresses.email, receipt, receiptText, fileName)}>
            Open an email with the receipt in it
          </a>
          {`, to ${addresses.email}.`}
        </li>
        <li>Attach the file by hand, and send.</li>
      </ol>
    </div>
  );
}

function ByProposal({ addresses, fileName, text }: SubmissionProps): JSX.Element {
  const { href, filled } = proposalAddress(addresses.repository, fileName, text);
  const how = filled
    ? 'The file is filled in there already.'
    : 'The file is too long for a link: open it in a text editor and paste it there.';
  return (
    <div class="stack-tight">
      <h4>In public</h4>
      <p>
        <a href={href} target="_blank">
          Propose the file in the project’s public repository
        </a>
        {` (opens in a new tab). ${how} You need an account there, and what you propose is public at once.`}
      </p>
    </div>
  );
}
