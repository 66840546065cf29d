/** The page of downloads: every table in every format with its size, the JSON, and what to name as the source. */
import { capitalised, fileSize } from '../dataset/text/format.ts';
import type { Context } from './context.ts';
import { DICTIONARY } from './exports/dictionary/dictionary.ts';
import type { Field } from './exports/dictionary/field.ts';
import { STATUSES } from './exports/dictionary/statuses.ts';
import {
  DOWNLOAD_GROUPS,
  DOWNLOADS,
  sourcesOf,
  type Download,
  type DownloadGroup,
  extentOf,
} from './exports/downloads.ts';
import { factsOf } from './exports/files.ts';
import { jsonExamples } from './exports/json/examples.ts';
import { openApi } from './exports/openapi.ts';

/** A file to load, with its size in words. */
export interface FileLink {
  readonly text: string;
  readonly href: string;
  readonly size: string;
}

export interface TableView {
  readonly title: string;
  /** `1,485 rows, 71 columns`. */
  readonly extent: string;
  readonly csv: FileLink;
  readonly parquet: FileLink;
  /** The table with README and licence. */
  readonly zip: FileLink;
  /** The description for programs. */
  readonly csvw: string;
  readonly file: string;
  readonly columns: readonly Field[];
}

export interface DataPageView {
  readonly workbook: FileLink;
  /** The table that has every measure. */
  readonly everything: FileLink;
  readonly groups: readonly { readonly heading: string; readonly tables: readonly TableView[] }[];
  /** Earlier releases, newest first. */
  readonly releases: readonly { readonly release: number; readonly files: readonly FileLink[] }[];
  readonly json: readonly (FileLink & { readonly what: string })[];
  /** Who to name, with the files that it is for. */
  readonly credits: readonly { readonly source: string; readonly files: string }[];
  readonly statuses: readonly { readonly status: string; readonly meaning: string }[];
  readonly olderNames: readonly { readonly older: string; readonly newer: string }[];
}

/** Makes the view; files are made to know their sizes. */
export async function dataPage(context: Context, site: string): Promise<DataPageView> {
  const link = linker(context, site);
  const tables = new Map<Download, TableView>();
  for (const download of DOWNLOADS) tables.set(download, await tableOf(context, download, link));
  return {
    workbook: await link('caseload-watch.xlsx'),
    everything: await link('measures.csv'),
    groups: Object.entries(DOWNLOAD_GROUPS).map(([group, heading]) => ({
      heading,
      tables: DOWNLOADS.filter((one) => one.group === (group as DownloadGroup)).flatMap(
        (one) => tables.get(one) ?? [],
      ),
    })),
    releases: await releasesOf(context, link),
    json: jsonOf(context, site),
    credits: creditsOf(context),
    statuses: Object.entries(STATUSES).map(([status, meaning]) => ({
      status,
      meaning: `${capitalised(meaning)}.`,
    })),
    olderNames: Object.entries(DICTIONARY).flatMap(([older, { newerName: newer }]) =>
      newer === undefined ? [] : [{ older, newer }],
    ),
  };
}

type Linker = (path: string) => Promise<FileLink>;

function linker(context: Context, site: string): Linker {
  return async (path) => ({
    text: path,
    href: `/data/${path}`,
    size: fileSize((await factsOf(context, site, path)).bytes),
  });
}

async function tableOf(context: Context, download: Download, link: Linker): Promise<TableView> {
  const { name, file, title, columns } = download;
  return {
    title,
    extent: extentOf(download, context),
    csv: await link(file),
    parquet: await link(`${name}.parquet`),
    zip: await link(`${name}.zip`),
    csvw: `/data/${file}-metadata.json`,
    file,
    columns,
  };
}

async function releasesOf(context: Context, link: Linker): Promise<DataPageView['releases']> {
  const made = context.dataset.releases.toReversed().map(async ({ release }) => ({
    release,
    files: [
      {
        ...(await link(`releases/${release}/caseloads.csv`)),
        text: `councils of release ${release}`,
      },
      { ...(await link(`releases/${release}/areas.csv`)), text: `areas of release ${release}` },
    ],
  }));
  return Promise.all(made);
}

function jsonOf(context: Context, site: string): DataPageView['json'] {
  const files = jsonExamples(context).map(({ file, address, content }) => ({
    text: address,
    href: address,
    size: jsonSize(content),
    what: file.summary,
  }));
  const address = '/api/v1/openapi.json';
  const what = 'A description of all these files in OpenAPI';
  return [...files, { text: address, href: address, size: jsonSize(openApi(site)), what }];
}

function jsonSize(content: object): string {
  return fileSize(Buffer.byteLength(JSON.stringify(content)));
}

function creditsOf(context: Context): DataPageView['credits'] {
  const named = DOWNLOADS.flatMap((download) =>
    sourcesOf(download, context).map((source) => ({ source, file: download.file })),
  );
  return [...Map.groupBy(named, ({ source }) => source)].map(([source, rows]) => ({
    source,
    files: rows.map(({ file }) => file).join(', '),
  }));
}
