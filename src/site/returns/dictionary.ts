/** The format for the page that explains it, and what is downloaded of it. */
import { csvwMetadata, tableSchema } from '../../returns/format/descriptors.ts';
import {
  dictionary,
  dictionaryCsv,
  type DictionaryEntry,
} from '../../returns/format/dictionary.ts';
import { templateCsv } from '../../returns/format/template.ts';
import { OBTAINED } from '../../schemas/receipt.ts';
import { describeFormat, returnJsonSchema } from '../../schemas/return-format.ts';

export interface DictionaryView {
  readonly version: number;
  readonly entries: readonly DictionaryEntry[];
  /** The source that each row of an answer under freedom of information names. */
  readonly obtained: string;
  readonly downloads: readonly { readonly href: string; readonly text: string }[];
}

const ADDRESS = '/returns/schema/v1/';

/** The files that describe the format, by name. */
const FILES: Readonly<Record<string, { readonly text: string; readonly make: () => string }>> = {
  'table-schema.json': {
    text: 'Frictionless Table Schema',
    make: () => json(tableSchema(describeFormat())),
  },
  'csv-metadata.json': {
    text: 'CSV on the Web (CSVW) metadata',
    make: () => json(csvwMetadata(describeFormat(), 'template.csv')),
  },
  'row.schema.json': {
    text: 'JSON Schema of one row',
    make: () => json(returnJsonSchema(describeFormat())),
  },
  'dictionary.csv': {
    text: 'This dictionary as CSV',
    make: () => dictionaryCsv(describeFormat()),
  },
  'template.csv': {
    text: 'Empty template',
    make: () => templateCsv(describeFormat()),
  },
};

/** The view of the dictionary's page. */
export function dictionaryView(): DictionaryView {
  const format = describeFormat();
  return {
    version: format.version,
    entries: dictionary(format),
    obtained: OBTAINED,
    downloads: Object.entries(FILES).map(([name, { text }]) => ({ href: ADDRESS + name, text })),
  };
}

/** Names of the files that describe the format. */
export const SCHEMA_FILES: readonly string[] = Object.keys(FILES);

/**
 * The text of one of them.
 * @throws if there is no such file
 */
export function schemaFile(name: string): string {
  const file = FILES[name];
  if (file === undefined) throw new Error(`no file ${name} describes the format`);
  return file.make();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
