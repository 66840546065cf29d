/** Tables of data/ that a command cannot do without. */
import type { z } from 'zod';
import type { DataFiles } from '../../src/tables/assemble.ts';
import type { Table } from '../../src/tables/catalogue.ts';
import { parseTable } from '../../src/tables/table.ts';
import { Failure } from './failure.ts';
import { findingLines } from './report.ts';

/**
 * Reads a table that an import depends on.
 * @throws Failure if it is missing or invalid; the import cannot go on
 */
export function requiredTable<T extends z.ZodType>(
  table: Table<T>,
  data: DataFiles,
): z.output<T>[] {
  const csv = data.read(table.path);
  if (csv === undefined) {
    throw new Failure(
      `data/${table.path} is missing. Restore it from git or run its importer first.`,
    );
  }
  const { rows, findings } = parseTable(table, csv, table.path);
  if (findings.length > 0) throw new Failure(findingLines(findings).join('\n'));
  return rows;
}
