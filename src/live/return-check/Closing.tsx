/** The end of a check: sending the return, the receipt, and downloads. */
import type { JSX } from 'preact';
import type { Receipt } from '../../returns/receipt.ts';
import { Submission, type SubmissionProps } from './Submission.tsx';
import { receiptLines } from './view.ts';

/** A file that can be downloaded, with what it is good for. */
export interface DownloadView {
  readonly text: string;
  readonly use: string;
  readonly get: () => void;
}

export interface ClosingProps {
  readonly submission: SubmissionProps;
  readonly downloads: readonly DownloadView[];
}

/** The sections in the order of the page. */
export function Closing(props: ClosingProps): JSX.Element {
  const { submission, downloads } = props;
  return (
    <>
      <Submission {...submission} />
      <ReceiptSection receipt={submission.receipt} confirmed={submission.confirmed} />
      <Downloads downloads={downloads} />
    </>
  );
}

interface ReceiptProps {
  readonly receipt: Receipt;
  readonly confirmed: readonly string[];
}

/** The receipt, which is all that is printed. */
function ReceiptSection({ receipt, confirmed }: ReceiptProps): JSX.Element {
  return (
    <section class="receipt stack-tight">
      <h3>Receipt for a return</h3>
      <dl>
        {receiptLines(receipt, confirmed).map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <p>
        {receipt.acceptable
          ? 'Nothing in the return has to be fixed.'
          : 'The return cannot be accepted until everything that must be fixed is fixed.'}
      </p>
    </section>
  );
}

function Downloads({ downloads }: Pick<ClosingProps, 'downloads'>): JSX.Element {
  return (
    <section class="stack-tight">
      <h3>Downloads</h3>
      <ul role="list" class="downloads">
        {downloads.map(({ text, use, get }) => (
          <li key={text}>
            <button type="button" class="plain" onClick={get}>
              {text}
            </button>{' '}
            <span class="note">{use}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
