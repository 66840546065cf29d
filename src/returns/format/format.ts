/** The format as plain data: what the checker, the template and the dictionary need, without zod, so that a worker can have it. */
import { z } from 'zod';
import { columnNotes, type ColumnNotes } from '../../schemas/return-column.ts';
import {
  RETURN_FORMAT_VERSION,
  RETURN_KEY,
  returnRow,
  type ReturnColumnName,
} from '../../schemas/return.ts';

/** A column by name, with what it may hold. */
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
