/** Saying which column of the file is which column of a return. */
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import type { ColumnMapping } from '../../returns/read/header.ts';
import type { CheckReport } from '../../returns/worker-protocol.ts';
import { columnLetters, make } from './dom.ts';

/** Columns that can be chosen in a file without a header, where they have only letters. */
const WITHOUT_HEADER = 26;
/** A file with more columns than these is no return; its others cannot be chosen. */
const MOST_CHOICES = 100;

type Found = Pick<CheckReport, 'foundColumns' | 'headerRow' | 'sources'>;

/**
 * The form: a choice for each column of the format.
 * @param apply told what was chosen
 */
export function mappingForm(
  columns: readonly ReturnColumn[],
  found: Found,
  apply: (mapping: ColumnMapping) => void,
): HTMLFormElement {
  const selects = columns.map((column, index) =>
    selectFor(column, found, found.sources[index] ?? -1),
  );
  const submit = (event: Event): void => {
    event.preventDefault();
    apply({ headerRow: found.headerRow, columns: chosen(columns, selects) });
  };
  const rows = columns.map(({ title, name, required }, index) =>
    make(
      'p',
      {},
      make(
        'label',
        { for: `map-${name}` },
        title,
        required ? ' (needed)' : '',
        ' ',
        make('code', {}, name),
      ),
      selects[index] ?? '',
    ),
  );
  return make(
    'form',
    { class: 'mapping', submit },
    make('div', { class: 'columns' }, ...rows),
    make('p', {}, make('button', {}, 'Read the columns like this')),
  );
}

function selectFor(
  { name }: ReturnColumn,
  { foundColumns }: Found,
  source: number,
): HTMLSelectElement {
  const options =
    foundColumns.length > 0
      ? foundColumns.slice(0, MOST_CHOICES)
      : Array.from({ length: WITHOUT_HEADER }, () => '');
  const select = make(
    'select',
    { id: `map-${name}` },
    make('option', { value: '' }, 'Not provided'),
    ...options.map((text, index) =>
      make('option', { value: String(index) }, optionText(text, index)),
    ),
  );
  select.value = source === -1 ? '' : String(source);
  return select;
}

function optionText(name: string, index: number): string {
  return name.trim() === '' ? `Column ${columnLetters(index)}` : `${columnLetters(index)}: ${name}`;
}

function chosen(
  columns: readonly ReturnColumn[],
  selects: readonly HTMLSelectElement[],
): ColumnMapping['columns'] {
  const mapping: Partial<Record<ReturnColumnName, number | null>> = {};
  columns.forEach(({ name }, index) => {
    const value = selects[index]?.value ?? '';
    mapping[name] = value === '' ? null : Number(value);
  });
  return mapping;
}
