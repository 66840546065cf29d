/** The smaller tables in CSV, Parquet and the workbook. */
import { csvAt, parquetAt, sheetsWith, type Found } from './dist-files.ts';
import {
  capTable,
  countTable,
  everyRelease,
  flagTable,
  lotteryTable,
  releaseTable,
  type Table,
} from './expected-tables.ts';
import { LATEST, RELEASES } from './figures.ts';
import { otherRevisions, revisionTable } from './revisions.ts';
import { textOf, type Tally } from './tally.ts';

type KeyOf = (row: Found) => string;

/** Compares each table with what it should have, in CSV, Parquet and the workbook. */
export async function compareTables(tally: Tally): Promise<void> {
  await compareTable(tally, 'cap', capTable(), (row) => `${textOf(row.year)} ${textOf(row.cap)}`);
  await compareTable(tally, 'postcode-lottery', lotteryTable(), (row) => textOf(row.code));
  await compareTable(tally, 'flags', flagTable(), (row) => keyIn(row, 'council_code', 'flag'));
  await compareTable(tally, 'counts', countTable(), (row) => keyIn(row, 'council_code'));
  await compareTable(tally, 'caseloads', releaseTable(LATEST, false), (row) =>
    keyIn(row, 'council_code'),
  );
  await compareTable(tally, 'areas', releaseTable(LATEST, true), (row) => keyIn(row, 'area_code'));
  await compareTable(tally, 'revisions', revisionTable(), (row) =>
    keyIn(row, 'code', 'release_after'),
  );
  await compareTable(tally, 'other-revisions', otherRevisions(), (row) =>
    keyIn(row, 'code', 'measure', 'release_after'),
  );
  await compareTable(tally, 'all-releases', everyRelease(), (row) => keyIn(row, 'code', 'release'));
  for (const release of RELEASES) {
    const folder = `releases/${String(release)}`;
    compareRows(
      tally,
      `${folder}/caseloads`,
      csvAt(`${folder}/caseloads`),
      releaseTable(release, false),
      (row) => keyIn(row, 'council_code'),
    );
    compareRows(
      tally,
      `${folder}/areas`,
      csvAt(`${folder}/areas`),
      releaseTable(release, true),
      (row) => keyIn(row, 'area_code'),
    );
  }
}

function keyIn(row: Found, ...columns: string[]): string {
  return ['year', ...columns].map((column) => textOf(row[column])).join(' ');
}

async function compareTable(
  tally: Tally,
  name: string,
  wanted: Table,
  keyOf: KeyOf,
): Promise<void> {
  compareRows(tally, `${name}.csv`, csvAt(name), wanted, keyOf);
  compareRows(tally, `${name}.parquet`, parquetAt(name), wanted, keyOf);
  const columns = Object.keys([...wanted.values()][0] ?? {});
  const sheets = await sheetsWith(columns);
  for (const sheet of sheets.filter((rows) => rows.length === wanted.size)) {
    compareRows(tally, `${name} in the workbook`, sheet, wanted, keyOf);
  }
}

function compareRows(
  tally: Tally,
  kind: string,
  found: readonly Found[],
  wanted: Table,
  keyOf: KeyOf,
): void {
  tally.check(kind, 'rows', String(found.length), String(wanted.size));
  const rows = new Map(found.map((row) => [keyOf(row), row]));
  for (const [key, cells] of wanted) {
    const row = rows.get(key);
    for (const [column, cell] of Object.entries(cells)) {
      tally.check(
        kind,
        `${key}, ${column}`,
        row === undefined ? 'no row' : textOf(row[column]),
        cell,
      );
    }
  }
}
