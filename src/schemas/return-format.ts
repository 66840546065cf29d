/** The format as plain data, which checker, template and dictionary use without zod, so that a worker can have it; and as JSON Schema. */
import { z } from 'zod';
import { columnNotes, type ColumnNotes } from './return-column.ts';
import { RETURN_FORMAT_VERSION, RETURN_KEY, returnRow, type ReturnColumnName } from './return.ts';

/** A column by name, with what it may have in it. */
export interface ReturnColumn extends ColumnNotes {
  readonly name: ReturnColumnName;
}

/** The whole format, serialisable. */
export interface ReturnFormat {
  readonly version: number;
  /** In the order of the template. */
  readonly columns: readonly ReturnColumn[];
  /** Columns that together identify a row. */
  readonly key: readonly ReturnColumnName[];
}

/** Derives the format from the schema. */
export function describeFormat(): ReturnFormat {
  const columns = z
    .keyof(returnRow)
    .options.map((name) => ({ name, ...notesOf(name, returnRow.shape[name]) }));
  return { version: RETURN_FORMAT_VERSION, columns, key: RETURN_KEY };
}

function notesOf(name: string, schema: z.ZodType): ColumnNotes {
  const notes = columnNotes.get(schema);
  if (notes === undefined) throw new Error(`the column ${name} of a return has no notes`);
  return notes;
}

/** JSON Schema (2020-12) of one row as an object of strings, as a CSV reader makes it. */
export function returnJsonSchema(format: ReturnFormat): Readonly<Record<string, unknown>> {
  const titles = new Map<unknown, ReturnColumn>(
    format.columns.map((column) => [returnRow.shape[column.name], column]),
  );
  return z.toJSONSchema(returnRow, {
    io: 'input',
    metadata: z.registry<Record<string, unknown>>(),
    override: ({ zodSchema, jsonSchema: schema }) => {
      const column = titles.get(zodSchema);
      if (column === undefined) return;
      schema.title = column.title;
      schema.description = column.description;
      schema.examples = [column.example];
    },
  });
}
