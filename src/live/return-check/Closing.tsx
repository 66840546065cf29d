/** The end of a check: sending the return, the receipt, downloads, and a preview of the council's page. */
import type { JSX } from 'preact';
import { longDate } from '../../dataset/text/format.ts';
import type { Covered } from '../../returns/check.ts';
import type { Receipt } from '../../returns/receipt.ts';
import { Submission, type SubmissionProps } from './Submission.tsx';
import { NAMED, receiptLines } from './view.ts';

/** A file that can be downloaded, with what it is good for. */
export interface DownloadView {
  readonly text: string;
  readonly use: string;
  readonly get: () => void;
}

export interface ClosingProps {
  readonly submission: SubmissionProps;
  /** Lines that somebody has confirmed. */
  readonly confirmed: readonly string[];
  readonly downloads: readonly DownloadView[];
  /** Councils and quarters whose page can be previewed. */
  readonly covers: readonly Covered[];
  /** Shows the page of a council in the element, which is this component's own and stays empty otherwise. */
  readonly preview: (covered: Covered) => void;
}

/** The sections in the order of the page. */
export function Closing(props: ClosingProps): JSX.Element {
  const { submission, confirmed, downloads, covers, preview } = props;
  return (
    <>
      <Submission {...submission} />
      <ReceiptSection receipt={submission.receipt} confirmed={confirmed} />
      <Downloads downloads={downloads} />
      {submission.receipt.acceptable && <Previews covers={covers} preview={preview} />}
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

/** Buttons that show each council's page as it would be. */
function Previews({ covers, preview }: Pick<ClosingProps, 'covers' | 'preview'>): JSX.Element {
  return (
    <section class="stack-tight">
      <h3>Preview</h3>
      <p class="note">See the council’s page as it would look with this return.</p>
      <p class="buttons">
        {covers.slice(0, NAMED).map((covered) => (
          <button
            type="button"
            class="plain"
            key={`${covered.council} ${covered.periodEnd}`}
            onClick={() => {
              preview(covered);
            }}
          >
            {`Preview ${covered.name}, ${longDate(covered.periodEnd)}`}
          </button>
        ))}
      </p>
      <div data-part="preview" />
    </section>
  );
}
