/** The head of a result: the outcome in a sentence, what it is about, and how many findings there are. */
import type { JSX } from 'preact';
import type { Subject } from './session.ts';
import { aboutText, countViews, outcomeText } from './view.ts';

/** The heading takes the focus, so that reading goes on there. */
export function Outcome({ subject: { file, done } }: { readonly subject: Subject }): JSX.Element {
  const { report } = done;
  return (
    <>
      <h2 tabIndex={-1} data-part="outcome">
        {outcomeText(report)}
      </h2>
      <p class="about">{aboutText(file.name, report)}</p>
      <ul role="list" class="counts">
        {countViews(report.words).map(({ name, heading, count }) => (
          <li key={name}>
            <span class={`severity ${name}`}>{heading}</span> <b>{count}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FixAllProps {
  readonly fix: () => void;
}

/** Makes every automatic fix with one click. */
export function FixAll({ fix }: FixAllProps): JSX.Element {
  return (
    <p class="fix-all">
      <button type="button" class="plain" onClick={fix}>
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
