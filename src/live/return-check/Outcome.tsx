/** The head of a result, which says what the file is, and its end, which says what comes next. */
import type { JSX } from 'preact';
import type { Subject } from './session.ts';
import { aboutText, CLEAN, countViews, outcomeText } from './view.ts';

interface HeadProps {
  readonly heading: string;
  readonly subject: Subject;
}

/** The heading takes the focus, so that reading goes on there. */
export function Head({ heading, subject: { file, done } }: HeadProps): JSX.Element {
  const { report } = done;
  return (
    <>
      <h2 tabIndex={-1} data-part="says">
        {heading}
      </h2>
      <p class="about">{aboutText(file.name, report)}</p>
      <ul role="list" class="counts no-print">
        {countViews(report.words).map(({ name, heading: severity, count }) => (
          <li key={name}>
            <span class={`severity ${name}`}>{severity}</span> <b>{count}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The outcome, where a file without findings ends. */
export function Outcome({ subject: { done } }: { readonly subject: Subject }): JSX.Element {
  const { report } = done;
  const text = outcomeText(report);
  return (
    <div class="end">
      <h2 tabIndex={-1} data-part="outcome">
        {text}
      </h2>
      {report.receipt.acceptable && (
        <p>
          {text === CLEAN && 'The return is ready to send. '}
          <a href="#send">Send the return</a>
        </p>
      )}
    </div>
  );
}

interface FixAllProps {
  readonly fix: () => void;
}

/** Makes every automatic fix with one click. */
export function FixAll({ fix }: FixAllProps): JSX.Element {
  return (
    <p class="fix-all no-print">
      <button type="button" onClick={fix}>
        Make all automatic fixes
      </button>
      <span class="note">
        {' '}
        Each cell is shown before and after, and you can undo each fix. Your own file does not
        change.
      </span>
    </p>
  );
}
