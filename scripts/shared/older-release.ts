/** Whether an import would put older data over newer data. */
import type { Finding } from '../../src/schemas/finding.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { parseTable } from '../../src/tables/table.ts';
import type { ImportResult, InputFile } from './importer.ts';
import { checksum } from './sources-table.ts';

type Dated = Pick<Source, 'release' | 'vintage'>;

/**
 * An error if data/ has a newer release of the same importer. A file that was imported before may be imported again.
 * @param sources the files of the import
 */
export function olderRelease(
  importer: string,
  sources: readonly InputFile[],
  { tables }: ImportResult,
  data: DataFiles,
): Finding[] {
  const [table] = tables;
  const [file] = sources;
  if (table === undefined || file === undefined) return [];
  const known = recorded(data).filter((row) => row.importer === importer);
  const newest = known.toSorted((a, b) => (asAt(a) < asAt(b) ? 1 : -1))[0];
  if (newest === undefined || asAt(table) === '' || asAt(table) >= asAt(newest)) return [];
  const sha256 = checksum(file.bytes);
  const isKnown = known.some(
    (row) => row.table === table.path && row.release === table.release && row.sha256 === sha256,
  );
  return isKnown ? [] : [finding(file.name, named(table), named(newest))];
}

function recorded(data: DataFiles): Source[] {
  const { path } = TABLES.sources;
  const csv = data.read(path);
  return csv === undefined ? [] : parseTable(TABLES.sources, csv, path).rows;
}

/** What distinguishes older from newer: the year or month that names a release, else the last date of its vintage. */
function asAt({ release, vintage }: Dated): string {
  if (/^\d{4}/.test(release)) return release;
  return vintage.match(/\d{4}(?:-\d\d){0,2}/g)?.at(-1) ?? '';
}

/** `2025`, or the vintage of what has no numbered release. */
function named({ release, vintage }: Dated): string {
  return /^\d{4}/.test(release) ? release : vintage;
}

function finding(file: string, found: string, newest: string): Finding {
  return {
    code: 'older-release',
    severity: 'error',
    file,
    value: found,
    message: `The newest data of this file are ${found}, and data/ has ${newest}. If the file should be newer, it is incomplete, so download it again. If you mean to import older data, add --allow-older-release.`,
  };
}
