/** A judged claim: the verdict, the sentence that may be said, and what belongs beside it. */
import type { JSX } from 'preact';
import type { ClaimJudgement } from '../../dataset/claims/claim.ts';
import { VERDICT_WORDS, type ClaimAnswerView } from './view.ts';

/** The answer in short, as in the list of examples. */
export function ClaimAnswer({ answer }: { readonly answer: ClaimJudgement }): JSX.Element {
  const { verdict, sentence, notes } = answer;
  return (
    <>
      <p class={`verdict ${verdict}`}>
        <strong>{VERDICT_WORDS[verdict]}</strong>
      </p>
      {sentence !== undefined && (
        <p>
          {verdict === 'no' ? 'You can say: ' : ''}
          {sentence}
        </p>
      )}
      <Notes notes={notes} />
    </>
  );
}

/** The answer to a chosen claim, with text to copy. */
export function ChosenClaimAnswer({ view }: { readonly view: ClaimAnswerView }): JSX.Element {
  const { answer, records, withSource } = view;
  const { verdict, sentence, notes } = answer;
  return (
    <>
      <p>
        <strong>{VERDICT_WORDS[verdict]}</strong>
      </p>
      {sentence !== undefined && verdict === 'no' && <p>You can say:</p>}
      {sentence !== undefined && (
        <copy-text key={sentence}>
          <p class="said" data-part="copied">
            {sentence}
          </p>
        </copy-text>
      )}
      <Notes notes={notes} />
      <Records records={records} />
      {withSource !== undefined && (
        <>
          <h2>The sentence with its source and caveats</h2>
          <copy-text key={withSource}>
            <p data-part="copied">{withSource}</p>
          </copy-text>
        </>
      )}
    </>
  );
}

/** What is shown while something that the claim needs is not chosen. */
export function UnansweredClaim(): JSX.Element {
  return <p>Choose from each list to get an answer.</p>;
}

function Notes({ notes }: Pick<ClaimJudgement, 'notes'>): JSX.Element {
  return (
    <ul class="note">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function Records({ records }: Pick<ClaimAnswerView, 'records'>): JSX.Element | null {
  if (records.length === 0) return null;
  return (
    <p class="note">
      {records.length === 1 ? 'Where the figure comes from: ' : 'Where the figures come from: '}
      {records.map(({ href, text }, index) => (
        <>
          {index > 0 && ', '}
          <a href={href}>{text}</a>
        </>
      ))}
    </p>
  );
}
