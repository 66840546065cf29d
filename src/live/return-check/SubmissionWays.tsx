/** The ways to send a return that was checked: by email, and in public. */
import type { JSX } from 'preact';
import { receiptText } from '../../returns/receipt.ts';
import type { SubmissionProps } from './Submission.tsx';
import { emailAddress, proposalAddress } from './submission.ts';

/** Those that the site has an address for. */
export function submissionWays(props: SubmissionProps): JSX.Element {
  const { email, repository } = props.addresses;
  return (
    <>
      {email !== '' && <ByEmail {...props} />}
      {repository !== '' && <ByProposal {...props} />}
    </>
  );
}

function ByEmail(props: SubmissionProps): JSX.Element {
  const { addresses, receipt, confirmed, fileName, made, download } = props;
  const lines = confirmed.map((line) => `Confirmed: ${line}\n`);
  const words = receiptText(receipt) + lines.join('');
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
          <a href={emailAddress(addresses.email, receipt, words, fileName)}>
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
