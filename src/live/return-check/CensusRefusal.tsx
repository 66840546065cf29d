/** Why nothing was made of a census file, and the question that may solve it. */
import type { JSX } from 'preact';
import type { CensusChoice, CensusRefused } from '../../returns/census/census-protocol.ts';
import type { CensusQuestions, Choosable } from './census-view.ts';

interface CensusRefusalProps {
  readonly fileName: string;
  readonly refused: CensusRefused;
  readonly questions: CensusQuestions;
  readonly given: CensusChoice['given'];
  readonly answer: (given: NonNullable<CensusChoice['given']>) => void;
}

/** It has the place and the shape of what is found in other files. The heading takes the focus. */
export function CensusRefusal(props: CensusRefusalProps): JSX.Element {
  const { fileName, refused } = props;
  return (
    <>
      <h2 tabIndex={-1} data-part="outcome">
        1 problem must be fixed
      </h2>
      <p class="about">{fileName}, a census file</p>
      <section class="findings">
        <h3>
          <span class="severity must-fix">Must fix</span>
        </h3>
        <article class="finding stack-tight" data-part="census-refused">
          <h4>No return could be made of this file</h4>
          <p>{refused.message}</p>
          {refused.asksCouncil && <Questions {...props} />}
        </article>
      </section>
    </>
  );
}

function Questions({ questions, given, answer }: CensusRefusalProps): JSX.Element {
  return (
    <form
      class="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        answer({ lea: textOf(form.get('lea')), day: textOf(form.get('day')) });
      }}
    >
      <div class="columns">
        <Question name="lea" text="Council" options={questions.councils} chosen={given?.lea} />
        <Question
          name="day"
          text="Day of the census"
          options={questions.days}
          chosen={given?.day}
        />
      </div>
      <p>
        <button>Use this council and day</button>
      </p>
    </form>
  );
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

interface QuestionProps {
  readonly name: string;
  readonly text: string;
  readonly options: readonly Choosable[];
  readonly chosen: string | undefined;
}

function Question({ name, text, options, chosen }: QuestionProps): JSX.Element {
  return (
    <p>
      <label for={`census-${name}`}>{text}</label>
      <select id={`census-${name}`} name={name} required>
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.text}
          </option>
        ))}
      </select>
    </p>
  );
}
