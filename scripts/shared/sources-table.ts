/** The rows of sources.csv that an import writes. */
import { createHash } from 'node:crypto';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, readCsv } from '../../src/tables/table.ts';
import type { Importer, ImportResult, InputFile, TableText } from './importer.ts';

type Cells = Record<string, string>;

/** What went into an import and came out of it. */
export interface CompletedImport {
  readonly importer: Importer;
  readonly sources: readonly InputFile[];
  readonly result: ImportResult;
}

/**
 * The whole new text of sources.csv: one row for each table and file of this import, all others as they were. A table
 * without a release in its name is replaced by that of the newer release, and so are its rows.
 * The day of import stays as it was if neither table nor file changed, so that importing twice changes nothing.
 * @param current text of a file of data/ before the import
 * @param today day of the import, YYYY-MM-DD
 */
export function nextSourcesTable(
  { importer, sources, result }: CompletedImport,
  current: (path: string) => string | undefined,
  today: string,
): string {
  const old = readCsv(current(TABLES.sources.path) ?? '', TABLES.sources.path).rows.map(
    ({ cells }) => cells,
  );
  const fresh = result.tables.flatMap((table) => {
    const sameText = current(table.path) === table.text;
    return sources.map((source, index) => {
      const row = sourceRow(importer, result, table, source, index);
      const before = old.find((other) => isSameSource(other, row));
      const unchanged = sameText && before?.sha256 === row.sha256;
      return { ...row, imported: unchanged ? (before?.imported ?? today) : today };
    });
  });
  const kept = old.filter((row) => !fresh.some((other) => isSameTable(row, other)));
  return formatTable(TABLES.sources, [...kept, ...fresh]);
}

/** SHA-256 in lower-case hexadecimal. */
export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sourceRow(
  importer: Importer,
  result: ImportResult,
  table: TableText,
  source: InputFile,
  index: number,
): Cells {
  const { publisher, title, licence, address } =
    (index === 0 ? undefined : importer.furtherProvenance?.[index - 1]) ?? importer.provenance;
  const rows = index === 0 ? result.rowsRead : (result.furtherRowsRead?.[index - 1] ?? 0);
  return {
    importer: importer.name,
    release: table.release,
    table: table.path,
    publisher,
    title,
    licence,
    vintage: table.vintage,
    file: source.name,
    sha256: checksum(source.bytes),
    rows: String(rows),
    address,
  };
}

function isSameTable(a: Readonly<Cells>, b: Readonly<Cells>): boolean {
  return a.importer === b.importer && a.table === b.table;
}

function isSameSource(a: Readonly<Cells>, b: Readonly<Cells>): boolean {
  return isSameTable(a, b) && a.file === b.file;
}
