/** Files of data/ that the build does not read: tables that only importers use, and files nobody knows. */
import type { Finding } from '../../src/schemas/finding.ts';
import { readBoundaries, type DataFiles } from '../../src/tables/assemble.ts';
import { TABLES, type Table } from '../../src/tables/catalogue.ts';
import { parseTable } from '../../src/tables/table.ts';
import { tableAt } from '../shared/table-difference.ts';

const IMPORTERS_ONLY: readonly Table[] = [TABLES.register, TABLES.hexAmendments];
const SHAPES = ['geography/boundaries.json', 'geography/boundaries-small.json'];
const FOLDERS = ['', 'caseloads', 'lines', 'workforce', 'geography', 'evidence'];

/** Findings in the tables that importers alone read, and a warning for every file that is no table at all. */
export function otherFileFindings(files: DataFiles): Finding[] {
  const findings = IMPORTERS_ONLY.flatMap((table) => {
    const csv = files.read(table.path);
    return csv === undefined ? [] : parseTable(table, csv, table.path).findings;
  });
  for (const path of SHAPES.slice(1)) readBoundaries(files, path, findings);
  return [...findings, ...strangers(files)];
}

function strangers(files: DataFiles): Finding[] {
  return FOLDERS.flatMap((folder) =>
    files
      .list(folder)
      .filter((name) => name.includes('.') && name !== 'README.md')
      .map((name) => (folder === '' ? name : `${folder}/${name}`)),
  )
    .filter((path) => tableAt(path) === undefined && !SHAPES.includes(path))
    .map((file) => ({
      code: 'unknown-file',
      severity: 'warning',
      file,
      message: 'Nothing reads this file. Remove it, or add its table to src/tables/catalogue.ts.',
    }));
}
