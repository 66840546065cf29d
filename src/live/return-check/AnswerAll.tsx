/** What can be answered for several rows at once, above the rows themselves. */
import type { JSX } from 'preact';
import type { ExplainedGroup } from '../../returns/explain.ts';
import { AnswerButton, CorrectionForm, type CorrectActions } from './Correction.tsx';
import type { ColumnLayout } from './row-places-view.ts';
import { sharedAnswers } from './shared-answers.ts';

interface AnswerAllProps {
  readonly group: ExplainedGroup;
  readonly layout: ColumnLayout;
  readonly correct: CorrectActions;
}

/** A form for each value that several rows have. */
export function AnswerAll({ group, layout, correct }: AnswerAllProps): JSX.Element {
  return (
    <>
      {sharedAnswers(group, layout).map(({ rows, text, buttons, fields }) => (
        <div key={text} class="answer-all">
          <p>{text}</p>
          <CorrectionForm
            rows={rows}
            about={`these ${rows.length} rows`}
            fields={fields}
            typed={correct.typed}
            buttons={buttons.map(({ label, changes }) => (
              <AnswerButton
                key={label}
                label={label}
                about={`: ${group.line}`}
                answer={() => {
                  correct.rows(changes);
                }}
              />
            ))}
          />
        </div>
      ))}
    </>
  );
}
