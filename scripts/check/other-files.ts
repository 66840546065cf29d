/** Files of data/ that the build does not read: tables that only importers use, and files nobody knows. */
import type { z } from 'zod';
import type { Finding } from '../../src/schemas/finding.ts';
import { readBoundaries, type DataFiles } from '../../src/tables/assemble.ts';
import { TABLES, type Table } from '../../src/tables/catalogue.ts';
import { parseTable } from '../../src/tables/table.ts';
import { MANIFEST_PATH } from '../shared/data-manifest.ts';
import { isDataPath, SHAPE_PATHS, TABLE_FOLDERS } from '../../src/tables/data-paths.ts';

const IMPORTERS_ONLY: readonly Table[] = [TABLES.register, TABLES.hexAmendments];

/** Findings in the tables that importers alone read, and a warning for every file that is no table at all. */
export function otherFileFindings(files: DataFiles): Finding[] {
  const findings = IMPORTERS_ONLY.flatMap((table) => {
    const csv = files.read(table.path);
    return csv === undefined ? [] : parseTable(table, csv, table.path).findings;
  });
  for (const path of SHAPE_PATHS.slice(1)) readBoundaries(files, path, findings);
  return [...findings, ...formerCentres(files), ...strangers(files)];
}

/** Warnings for councils that postcodes still lead to, and that are no longer in force. */
function formerCentres(files: DataFiles): Finding[] {
  const rowsOf = <T extends z.ZodType>(table: Table<T>): z.output<T>[] => {
    const csv = files.read(table.path);
    return csv === undefined ? [] : parseTable(table, csv, table.path).rows;
  };
  const bySlug = new Map(rowsOf(TABLES.councils).map((council) => [council.slug, council]));
  return rowsOf(TABLES.centres).flatMap(({ council: slug }, index): Finding[] => {
    const council = bySlug.get(slug);
    if (council !== undefined && council.in_force_to === undefined) return [];
    const name = council?.name ?? 'This council';
    return [
      {
        code: 'postcodes-of-former',
        severity: 'warning',
        file: TABLES.centres.path,
        row: index + 2,
        column: 'council',
        value: slug,
        message: `${name} is no longer in force, and its postcodes still lead to it. Run npm run import:postcodes with the newest postcodes, or with those that were imported before.`,
      },
    ];
  });
}

function strangers(files: DataFiles): Finding[] {
  return TABLE_FOLDERS.flatMap((folder) =>
    files
      .list(folder)
      .filter((name) => name.includes('.') && name !== 'README.md')
      .map((name) => (folder === '' ? name : `${folder}/${name}`)),
  )
    .filter((path) => !isDataPath(path) && path !== MANIFEST_PATH)
    .map((file) => ({
      code: 'unknown-file',
      severity: 'warning',
      file,
      message: 'Nothing reads this file. Remove it, or add its table to src/tables/catalogue.ts.',
    }));
}
