/** Correcting a row on the page: the ways in which it can be read as buttons, and a field for each value that may be wrong. */
import type { JSX } from 'preact';
import type { Reading } from '../../returns/check/findings.ts';
import type { ExplainedPlace } from '../../returns/explain.ts';
import type { RowCorrection } from '../../returns/read/corrections.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { visible } from './row-places-view.ts';

/** Corrects a row. */
export type CorrectRow = (row: number, change: RowCorrection) => void;

interface CorrectionProps {
  readonly place: ExplainedPlace;
  /** Columns whose values can be corrected, with what is in them. */
  readonly fields: readonly Field[];
  readonly correct: CorrectRow;
}

/** A value that can be corrected. */
export interface Field {
  readonly column: ReturnColumn;
  readonly value: string;
}

/** The form; nothing where there is no row to be corrected. */
export function Correction({ place, fields, correct }: CorrectionProps): JSX.Element | null {
  const { row, column, readings = [], fix } = place;
  // A button above all rows makes the automatic fix.
  const shown = fix === undefined ? fields : [];
  if (row === undefined || readings.length + shown.length === 0) return null;
  const change = (reading: Reading): RowCorrection => {
    if ('cell' in reading) return { values: { [column ?? '']: reading.cell } };
    return reading;
  };
  return (
    <form
      class="correct"
      data-part="correction"
      onSubmit={(event) => {
        event.preventDefault();
        const values = changedValues(new FormData(event.currentTarget), shown);
        if (Object.keys(values).length > 0) correct(row, { values });
      }}
    >
      {readings.map((reading, index) => (
        <button
          type="button"
          class="plain"
          key={index}
          onClick={() => {
            correct(row, change(reading));
          }}
        >
          {labelOf(reading)}
          <span class="visually-hidden">{` (row ${row})`}</span>
        </button>
      ))}
      {shown.map((field) => (
        <ValueField key={field.column.name} field={field} row={row} />
      ))}
      {shown.length > 0 && (
        <button>
          Correct<span class="visually-hidden">{` row ${row}`}</span>
        </button>
      )}
    </form>
  );
}

/** The values that are other than before, by column. */
function changedValues(form: FormData, fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ column: { name }, value }) => {
      const given = form.get(name);
      return typeof given === 'string' && given !== value ? [[name, given]] : [];
    }),
  );
}

function labelOf(reading: Reading): string {
  if ('cell' in reading) return `Write ${reading.cell}`;
  if ('cells' in reading) return `Read it as ${reading.cells.map(visible).join(' · ')}`;
  return 'Remove the row';
}

interface ValueFieldProps {
  readonly field: Field;
  readonly row: number;
}

/** A list to choose from for a column of choices, a text field for any other. */
function ValueField({ field, row }: ValueFieldProps): JSX.Element {
  const { name, choices } = field.column;
  return (
    <label>
      {name}
      <span class="visually-hidden">{` in row ${row}`}</span>{' '}
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
