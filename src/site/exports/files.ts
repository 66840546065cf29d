/** Every file under /data/, which each version keeps as well under its own address. */
import { writeCsv } from '../../tables/write-csv.ts';
import type { Context } from '../context.ts';
import { areaRows, caseloadRows } from './caseload-table.ts';
import { areaColumns, caseloadColumns } from './columns.ts';
import type { Field } from './dictionary/field.ts';
import { DOWNLOADS } from './downloads.ts';
import { csvwOf, dataPackage, dcat } from './metadata.ts';
import { parquetOf } from './parquet.ts';
import { workbook } from './workbook.ts';

/** A file's content, made when it is asked for. */
type Make = () => string | Uint8Array | Promise<Uint8Array>;

/**
 * Files by path below /data/.
 * @param site the site's own address, without a slash at the end
 */
export function dataFiles(context: Context, site: string): ReadonlyMap<string, Make> {
  return new Map<string, Make>([
    ...DOWNLOADS.flatMap((download): [string, Make][] => {
      const { name, file, columns, rows } = download;
      return [
        [file, () => csvOf(columns, rows(context))],
        [`${file}-metadata.json`, () => JSON.stringify(csvwOf(download, context))],
        [`${name}.parquet`, () => parquetOf(download, context)],
      ];
    }),
    ['datapackage.json', () => JSON.stringify(dataPackage(context, site))],
    ['dcat.jsonld', () => JSON.stringify(dcat(context, site))],
    ['dictionary.csv', dictionary],
    ['caseload-watch.xlsx', () => workbook(context, site)],
    ...context.dataset.releases.flatMap((release): [string, Make][] => [
      [
        `releases/${release.release}/caseloads.csv`,
        () => csvOf(caseloadColumns, caseloadRows(context.dataset, release)),
      ],
      [
        `releases/${release.release}/areas.csv`,
        () => csvOf(areaColumns, areaRows(context.dataset, release)),
      ],
    ]),
  ]);
}

/** A table with its header as CSV. */
export function tableCsv(table: readonly (readonly (string | number)[])[]): string {
  return writeCsv(table);
}

function csvOf(columns: readonly Field[], rows: readonly (readonly (string | number)[])[]): string {
  return writeCsv([columns.map(({ name }) => name), ...rows]);
}

/** What each column of each file means. */
function dictionary(): string {
  return writeCsv([
    ['file', 'column', 'type', 'required', 'description'],
    ...DOWNLOADS.flatMap(({ file, columns }) =>
      columns.map(({ name, type, required, description }) => [
        file,
        name,
        type,
        String(required),
        description,
      ]),
    ),
  ]);
}
