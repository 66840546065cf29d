/** Correcting a row on the page: the ways in which it can be read as buttons, and a field for each value that may be wrong. */
import type { ComponentChildren, JSX } from 'preact';
import type { Reading } from '../../returns/check/findings.ts';
import type { ExplainedPlace } from '../../returns/explain.ts';
import type { Corrections } from '../../returns/read/corrections.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { visible } from './row-places-view.ts';
import { changeOf } from './shared-answers.ts';

/** How rows are corrected. */
export interface CorrectActions {
  /** Corrects rows by what was chosen for each. */
  readonly rows: (changes: Corrections) => void;
  /** Corrects all rows by what was typed in any field of the page. */
  readonly typed: () => void;
}

interface CorrectionProps {
  readonly place: ExplainedPlace;
  /** Columns whose values can be corrected, with what is in them. */
  readonly fields: readonly Field[];
  readonly correct: CorrectActions;
}

/** A value that can be corrected. */
export interface Field {
  readonly column: ReturnColumn;
  readonly value: string;
}

/** The form; nothing where there is no row to be corrected. */
export function Correction({ place, fields, correct }: CorrectionProps): JSX.Element | null {
  const { row, readings = [], fix } = place;
  // A button above all rows makes the automatic fix.
  const shown = fix === undefined ? fields : [];
  if (row === undefined || readings.length + shown.length === 0) return null;
  return (
    <CorrectionForm
      rows={[row]}
      about={`row ${row}`}
      fields={shown}
      typed={correct.typed}
      buttons={readings.map((reading, index) => (
        <AnswerButton
          key={index}
          label={labelOf(reading)}
          about={` (row ${row})`}
          answer={() => {
            correct.rows(new Map([[row, changeOf(place, index)]]));
          }}
        />
      ))}
    />
  );
}

interface CorrectionFormProps {
  readonly rows: readonly number[];
  /** The rows in words. */
  readonly about: string;
  readonly fields: readonly Field[];
  readonly typed: CorrectActions['typed'];
  readonly buttons: ComponentChildren;
}

/** Buttons for what is offered, and a field for each value. What is typed is read from the fields by their names. */
export function CorrectionForm({
  rows,
  about,
  fields,
  typed,
  buttons,
}: CorrectionFormProps): JSX.Element {
  return (
    <form
      class="correct"
      data-part="correction"
      data-rows={rows.join(' ')}
      onSubmit={(event) => {
        event.preventDefault();
        typed();
      }}
    >
      {buttons}
      {fields.map((field) => (
        <ValueField key={field.column.name} field={field} about={about} />
      ))}
      {fields.length > 0 && (
        <button>
          Correct<span class="visually-hidden">{` ${about}`}</span>
        </button>
      )}
    </form>
  );
}

interface AnswerButtonProps {
  readonly label: string;
  /** What screen readers hear besides. */
  readonly about: string;
  readonly answer: () => void;
}

/** Takes one answer. */
export function AnswerButton({ label, about, answer }: AnswerButtonProps): JSX.Element {
  return (
    <button type="button" class="plain" onClick={answer}>
      {label}
      <span class="visually-hidden">{about}</span>
    </button>
  );
}

function labelOf(reading: Reading): string {
  if ('cell' in reading) return `Write ${reading.cell}`;
  if ('cells' in reading) return `Read it as ${reading.cells.map(visible).join(' · ')}`;
  return 'Remove the row';
}

interface ValueFieldProps {
  readonly field: Field;
  readonly about: string;
}

/** A list to choose from for a column of choices, a text field for any other. */
function ValueField({ field, about }: ValueFieldProps): JSX.Element {
  const { name, choices } = field.column;
  return (
    <label>
      {name}
      <span class="visually-hidden">{` in ${about}`}</span>{' '}
      {choices === undefined ? (
        <input name={name} defaultValue={field.value} autocomplete="off" spellcheck={false} />
      ) : (
        <select name={name}>
          {[field.value, ...choices.map(({ value }) => value)]
            .filter((value, index, all) => all.indexOf(value) === index)
            .map((value) => (
              <option key={value}>{value}</option>
            ))}
        </select>
      )}
    </label>
  );
}
