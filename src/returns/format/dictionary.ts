/** The data dictionary: one entry in words for each column, for the page and its CSV. */
import { thousands } from '../../dataset/text/format.ts';
import { csvLine } from '../read/csv-line.ts';
import type { ReturnColumn, ReturnFormat } from '../../schemas/return-format.ts';

/** A column as the dictionary explains it. */
export interface DictionaryEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What a cell may have in it, in words. */
  readonly contains: string;
  /** Whether it must be given, in words. */
  readonly given: string;
  readonly example: string;
  /** The values of a column of choices. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The dictionary, in the order of the template. */
export function dictionary(format: ReturnFormat): DictionaryEntry[] {
  return format.columns.map((column) => ({
    name: column.name,
    title: column.title,
    description: column.description,
    contains: contentsOf(column),
    given: column.required ? 'Yes, in every row' : 'No, it can be empty',
    example: column.example,
    choices: (column.choices ?? []).map(({ value, label }) => ({ value, label })),
  }));
}

function contentsOf({ kind, unit, maximum = 0, maxLength, choices = [] }: ReturnColumn): string {
  const symbols = 'or one of the symbols x, c, u and z';
  switch (kind) {
    case 'count':
      return `A whole number from 0 to ${thousands(maximum)} (${unit}), ${symbols}`;
    case 'amount':
      return `A number from 0 to ${thousands(maximum)} (${unit}) with a decimal point, ${symbols}`;
    case 'date':
      return 'A date as YYYY-MM-DD, the last day of a quarter';
    case 'choice':
      return `One of these values: ${choices.map(({ value }) => value).join(', ')}`;
    case 'code':
      return 'One letter and eight digits';
    case 'name':
      return 'Text';
    case 'note':
      return `Text of at most ${maxLength} characters`;
  }
}

/** The dictionary as CSV. The names of its columns are published and never change. */
export function dictionaryCsv(format: ReturnFormat): string {
  const rows = dictionary(format).map(({ name, title, description, contains, given, example }) =>
    csvLine([name, title, description, contains, given, example]),
  );
  return [csvLine(['column', 'title', 'description', 'holds', 'given', 'example']), ...rows].join(
    '',
  );
}
