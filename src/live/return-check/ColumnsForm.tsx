/** Choosing which column of the file is which column of a return. */
import type { JSX } from 'preact';
import type { ColumnMapping } from '../../returns/read/header.ts';
import type { CheckReport } from '../../returns/worker-protocol.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { columnLetters } from './view.ts';

/** Columns that can be chosen in a file without a header, where they have only letters. */
const WITHOUT_HEADER = 26;
/** A file with more columns than these is no return; its others cannot be chosen. */
const MOST_CHOICES = 100;

interface ColumnsFormProps {
  readonly columns: readonly ReturnColumn[];
  readonly report: CheckReport;
  /** Whether the form is open, with the reason above it. */
  readonly doubt: boolean;
  readonly apply: (mapping: ColumnMapping) => void;
}

/** The form, folded away unless columns are in doubt. */
export function ColumnsForm({ columns, report, doubt, apply }: ColumnsFormProps): JSX.Element {
  const found = report.sources.filter((source) => source !== -1).length;
  return (
    <section>
      <details class="columns-choice" open={doubt}>
        <summary>
          {doubt
            ? 'First, choose which column is which'
            : `${found} of ${columns.length} columns found. See or change which column is which`}
        </summary>
        {doubt && (
          <p>
            Some columns that a return needs were not found by their names. For each of them, choose
            the column of your file. The corrected copy keeps your choice.
          </p>
        )}
        <form
          class="mapping"
          onSubmit={(event) => {
            event.preventDefault();
            apply({ headerRow: report.headerRow, columns: chosen(columns, event.currentTarget) });
          }}
        >
          <div class="columns">
            {columns.map((column, index) => (
              <ColumnChoice
                key={column.name}
                column={column}
                found={report.foundColumns}
                source={report.sources[index] ?? -1}
              />
            ))}
          </div>
          <p>
            <button>Use these columns</button>
          </p>
        </form>
      </details>
    </section>
  );
}

interface ColumnChoiceProps {
  readonly column: ReturnColumn;
  readonly found: readonly string[];
  readonly source: number;
}

function ColumnChoice({ column, found, source }: ColumnChoiceProps): JSX.Element {
  const { name, title, required } = column;
  const options =
    found.length > 0
      ? found.slice(0, MOST_CHOICES)
      : Array.from({ length: WITHOUT_HEADER }, () => '');
  return (
    <p>
      <label for={`map-${name}`}>
        {title}
        {required ? ' (required)' : ''} <code>{name}</code>
      </label>
      <select id={`map-${name}`} name={name} defaultValue={source === -1 ? '' : String(source)}>
        <option value="">Not provided</option>
        {options.map((text, index) => (
          <option value={String(index)} key={index} selected={index === source}>
            {optionText(text, index)}
          </option>
        ))}
      </select>
    </p>
  );
}

function optionText(name: string, index: number): string {
  return name.trim() === '' ? `Column ${columnLetters(index)}` : `${columnLetters(index)}: ${name}`;
}

function chosen(columns: readonly ReturnColumn[], form: HTMLFormElement): ColumnMapping['columns'] {
  const values = new FormData(form);
  const mapping: Partial<Record<ReturnColumnName, number | null>> = {};
  for (const { name } of columns) {
    const value = values.get(name);
    mapping[name] = typeof value === 'string' && value !== '' ? Number(value) : null;
  }
  return mapping;
}
