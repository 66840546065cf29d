/** Every file under /data/, which each version keeps as well under its own address. */
import { createHash } from 'node:crypto';
import { writeCsv } from '../../tables/write-csv.ts';
import type { Context } from '../context.ts';
import { tableZip } from './archives/table.ts';
import { areaRows, caseloadRows } from './caseload-table.ts';
import { areaColumns, caseloadColumns } from './columns.ts';
import { dictionaryRows } from './dictionary-table.ts';
import type { Field } from './dictionary/field.ts';
import { DOWNLOADS } from './downloads.ts';
import type { FileFacts } from './metadata/about.ts';
import { croissant } from './metadata/croissant.ts';
import { csvwOf } from './metadata/csvw.ts';
import { dataPackage } from './metadata/data-package.ts';
import { dcat } from './metadata/dcat.ts';
import { parquetOf } from './parquet.ts';
import { workbook } from './workbook.ts';

/** A file's content, made when it is first asked for. */
type Make = () => Promise<string | Uint8Array>;

const known = new WeakMap<Context, Map<string, ReadonlyMap<string, Make>>>();

/**
 * Files by path below /data/, each made once for all who ask.
 * @param site the site's own address, without a slash at the end
 */
export function dataFiles(context: Context, site: string): ReadonlyMap<string, Make> {
  const bySite = known.get(context) ?? new Map<string, ReadonlyMap<string, Make>>();
  known.set(context, bySite);
  const made = bySite.get(site) ?? filesOf(context, site);
  bySite.set(site, made);
  return made;
}

/**
 * The size and checksum of a file.
 * @throws if there is no such file
 */
export async function factsOf(context: Context, site: string, path: string): Promise<FileFacts> {
  const content = Buffer.from((await contentOf(context, site, path)) as string);
  return {
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

async function contentOf(
  context: Context,
  site: string,
  path: string,
): Promise<string | Uint8Array> {
  const make = dataFiles(context, site).get(path);
  if (make === undefined) throw new Error(`there is no file ${path} below /data/`);
  return make();
}

function filesOf(context: Context, site: string): ReadonlyMap<string, Make> {
  const facts = (path: string): Promise<FileFacts> => factsOf(context, site, path);
  const made = (path: string): Promise<string | Uint8Array> => contentOf(context, site, path);
  const files: (readonly [
    path: string,
    make: () => string | Uint8Array | Promise<string | Uint8Array>,
  ])[] = [
    ...DOWNLOADS.flatMap((download) => {
      const { name, file, columns, rows } = download;
      return [
        [file, () => csvOf(columns, rows(context))],
        [`${file}-metadata.json`, () => JSON.stringify(csvwOf(download, context))],
        [`${name}.parquet`, () => parquetOf(download, context)],
        [`${name}.zip`, () => tableZip(download, context, site, made)],
      ] as const;
    }),
    ['datapackage.json', async () => JSON.stringify(await dataPackage(context, site, facts))],
    ['croissant.json', async () => JSON.stringify(await croissant(context, site, facts))],
    ['dcat.jsonld', async () => JSON.stringify(await dcat(context, site, facts))],
    ['dictionary.csv', () => writeCsv(dictionaryRows())],
    ['caseload-watch.xlsx', () => workbook(context, site)],
    ...context.dataset.releases.flatMap((release) => [
      [
        `releases/${release.release}/caseloads.csv`,
        () => csvOf(caseloadColumns, caseloadRows(context.dataset, release)),
      ] as const,
      [
        `releases/${release.release}/areas.csv`,
        () => csvOf(areaColumns, areaRows(context.dataset, release)),
      ] as const,
    ]),
  ];
  return new Map(files.map(([path, make]) => [path, once(make)]));
}

function once(make: () => string | Uint8Array | Promise<string | Uint8Array>): Make {
  let made: Promise<string | Uint8Array> | undefined;
  return () => (made ??= Promise.resolve(make()));
}

/** A table with its header as CSV. */
export function tableCsv(table: readonly (readonly (string | number)[])[]): string {
  return writeCsv(table);
}

function csvOf(columns: readonly Field[], rows: readonly (readonly (string | number)[])[]): string {
  return writeCsv([columns.map(({ name }) => name), ...rows]);
}
