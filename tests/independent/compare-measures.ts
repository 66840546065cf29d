/** The table of all measures, in every format that it is published in. */
import { csvAt, jsonAt, listIn, parquetAt, sheetsWith, type Found } from './dist-files.ts';
import { expectedMeasures, type Expected } from './measures.ts';
import { textOf, type Tally } from './tally.ts';

/** Compares CSV, Parquet, the workbook and the JSON of each council and area. */
export async function compareMeasures(tally: Tally): Promise<void> {
  const expected = expectedMeasures();
  compareTable(tally, 'measures.csv', csvAt('measures'), expected);
  compareTable(tally, 'measures.parquet', parquetAt('measures'), expected);
  const sheets = await sheetsWith(['code', 'year', 'average_caseload', 'similar_median']);
  tally.check('workbook', 'sheets with measures', String(sheets.length), '1');
  for (const sheet of sheets) compareTable(tally, 'workbook', sheet, expected);
  for (const [slug, rows] of Map.groupBy(expected, (one) => one.slug)) {
    const folder = rows[0]?.area === true ? 'regions' : 'councils';
    const file = jsonAt(`api/v1/${folder}/${slug}.json`);
    const place = { level: folder === 'regions' ? 'area' : 'council', name: file.name };
    const found = listIn(file.measures).map((row) => ({ region: file.region, ...place, ...row }));
    compareTable(tally, 'measures in JSON', found, rows);
  }
}

function compareTable(
  tally: Tally,
  kind: string,
  found: readonly Found[],
  expected: readonly Expected[],
): void {
  const rows = new Map(found.map((row) => [`${textOf(row.code)} ${textOf(row.year)}`, row]));
  for (const { key, cells } of expected) {
    const row = rows.get(key);
    rows.delete(key);
    for (const [column, wanted] of Object.entries(cells)) {
      tally.check(
        kind,
        `${key}, ${column}`,
        row === undefined ? 'no row' : textOf(row[column]),
        wanted,
      );
    }
  }
  // A council of which the publisher has no row yet has no average.
  for (const [key, row] of rows)
    tally.check(kind, `${key}, no figure`, textOf(row.average_caseload), '');
}
