/** Machine-readable descriptions of the format: Frictionless Table Schema and CSVW. JSON Schema is made from the schema itself. */
import { REASON_BY_SYMBOL } from '../../schemas/symbols.ts';
import { isNumeric } from '../check/columns.ts';
import { RETURN_SYMBOLS } from '../check/symbols.ts';
import type { ReturnColumn, ReturnFormat } from '../../schemas/return-format.ts';

/** JSON, as these descriptions are written. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const GSS_PATTERN = '[EWSNK][0-9]{8}';
const QUARTER_END_PATTERN = '[0-9]{4}-(03-31|06-30|09-30|12-31)';

/**
 * Frictionless Table Schema (Data Package version 2).
 * Symbols are its missing values, so that numbers are typed as numbers.
 */
export function tableSchema(format: ReturnFormat): JsonObject {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: `council-return-${format.version}`,
    fields: format.columns.map(field),
    fieldsMatch: ['equal'],
    primaryKey: [...format.key],
    missingValues: [
      { value: '', label: 'not given' },
      ...RETURN_SYMBOLS.map((value) => ({
        value,
        label: REASON_BY_SYMBOL[value].replaceAll('_', ' '),
      })),
    ],
  };
}

function field(column: ReturnColumn): JsonObject {
  const { name, title, description, example } = column;
  return { name, title, description, example, ...frictionlessType(column) };
}

function frictionlessType(column: ReturnColumn): JsonObject {
  // A symbol in a required cell reads as missing, so `required` can only be asked of text.
  const given = column.required;
  switch (column.kind) {
    case 'count':
    case 'amount':
      return {
        type: column.kind === 'count' ? 'integer' : 'number',
        constraints: { minimum: 0, ...(column.maximum ? { maximum: column.maximum } : {}) },
      };
    case 'date':
      return { type: 'date', constraints: { required: given, pattern: QUARTER_END_PATTERN } };
    case 'choice':
      return { type: 'string', constraints: { required: given, enum: valuesOf(column) } };
    case 'code':
      return { type: 'string', constraints: { required: given, pattern: GSS_PATTERN } };
    case 'name':
    case 'note':
      return { type: 'string', constraints: textConstraints(column) };
  }
}

function textConstraints({ required, maxLength }: ReturnColumn): JsonObject {
  return { required, ...(maxLength === undefined ? {} : { maxLength }) };
}

function valuesOf({ choices = [] }: ReturnColumn): string[] {
  return choices.map(({ value }) => value);
}

/**
 * CSV on the Web: metadata for one return.
 * @param url address of the CSV, relative to the metadata
 */
export function csvwMetadata(format: ReturnFormat, url: string): JsonObject {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': `Council return of caseloads, format version ${format.version}`,
    dialect: { encoding: 'utf-8', delimiter: ',', header: true },
    tableSchema: {
      columns: format.columns.map(csvwColumn),
      primaryKey: [...format.key],
    },
  };
}

function csvwColumn(column: ReturnColumn): JsonObject {
  const { name, title, description, required, kind } = column;
  return {
    name,
    titles: [name, title],
    'dc:description': description,
    datatype: csvwType(column),
    ...(isNumeric(kind) ? { null: ['', ...RETURN_SYMBOLS] } : { required }),
  };
}

function csvwType(column: ReturnColumn): Json {
  const { kind, maximum = null, maxLength = null } = column;
  switch (kind) {
    case 'count':
      return { base: 'nonNegativeInteger', maximum };
    case 'amount':
      return { base: 'decimal', minimum: 0, maximum };
    case 'date':
      return { base: 'date', format: 'yyyy-MM-dd' };
    case 'choice':
      return { base: 'string', format: valuesOf(column).join('|') };
    case 'code':
      return { base: 'string', format: GSS_PATTERN };
    case 'name':
      return 'string';
    case 'note':
      return { base: 'string', maxLength };
  }
}
