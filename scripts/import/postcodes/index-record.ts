/** The rows of sources.csv that say where the index came from. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { formatTable, readCsv } from '../../../src/tables/table.ts';
import type { NewFile } from '../../shared/new-file.ts';
import type { Layout } from './layout.ts';
import { monthName } from '../../../src/dataset/text/months.ts';

/** What was imported. */
export interface IndexRecord {
  readonly layout: Pick<Layout, 'publisher' | 'title' | 'address'>;
  /** YYYY-MM. */
  readonly release: string;
  /** Name of the zip, folder or file. */
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
}

const IMPORTER = 'postcodes';

/** SHA-256 of files, one after another, in lower-case hexadecimal: for a zip or CSV simply its own. */
export async function checksumOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}

/**
 * The whole new text of sources.csv. The day of import stays as it was if the source is the same, so that importing
 * twice changes nothing.
 * @param current text of sources.csv now; undefined if there is none
 * @param today YYYY-MM-DD
 */
export function sourcesWith(
  record: IndexRecord,
  current: string | undefined,
  today: string,
): NewFile {
  const { path } = TABLES.sources;
  const rows = readCsv(current ?? '', path).rows.map(({ cells }) => cells);
  const before = rows.find(
    ({ importer, sha256 }) => importer === IMPORTER && sha256 === record.sha256,
  );
  const fresh = [TABLES.postcodeAreas.path, TABLES.centres.path].map((table) => ({
    importer: IMPORTER,
    release: record.release,
    table,
    ...record.layout,
    licence: 'Open Government Licence v3.0',
    vintage: monthName(record.release),
    file: record.file,
    sha256: record.sha256,
    rows: String(record.rows),
    imported: before?.imported ?? today,
  }));
  const kept = rows.filter(({ importer }) => importer !== IMPORTER);
  return { path, text: formatTable(TABLES.sources, [...kept, ...fresh]) };
}
