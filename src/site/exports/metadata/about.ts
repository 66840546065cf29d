/** What every description of the data set says alike: its name, its words, its files and their sizes. */
import { CAVEATS } from '../caveats.ts';
import { DOWNLOADS, type Download } from '../downloads.ts';

export const TITLE = 'Average caseloads of children’s social workers in England';

export const DESCRIPTION = `Cases for each full-time-equivalent children’s social worker with cases, for every council, region and year, as published. ${CAVEATS.join(' ')}`;

export const KEYWORDS = [
  'children’s social care',
  'social workers',
  'caseloads',
  'councils',
  'England',
] as const;

/** The name of the site, which publishes the tables. */
export const SITE_NAME = 'Caseload Watch';

/** The licence of a part that is not the Department’s. */
export const MIT = {
  name: 'MIT',
  title: 'MIT licence',
  path: 'https://opensource.org/license/mit',
};

/** How large a file is, and a checksum to know it by. */
export interface FileFacts {
  readonly bytes: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string;
}

/** The size and checksum of a file below /data/. */
export type Facts = (path: string) => Promise<FileFacts>;

export interface DataFile {
  readonly file: string;
  readonly title: string;
  /** Its media type. */
  readonly type: string;
  readonly rights?: string | undefined;
  /** The file that describes its columns. */
  readonly schema?: string;
  /** The media type of the table within an archive. */
  readonly packed?: string;
}

const ZIP = 'application/zip';

/** Every file that has the data, with its media type. */
export const FILES: readonly DataFile[] = [
  ...DOWNLOADS.map((download) => ({
    ...fileOf(download, download.file, 'text/csv'),
    schema: `${download.file}-metadata.json`,
  })),
  ...DOWNLOADS.map((download) =>
    fileOf(download, `${download.name}.parquet`, 'application/vnd.apache.parquet'),
  ),
  ...DOWNLOADS.map((download) => ({
    ...fileOf(download, `${download.name}.zip`, ZIP),
    packed: 'text/csv',
  })),
  {
    file: 'caseload-watch.xlsx',
    title: 'All tables in one workbook, with notes',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
];

function fileOf({ title, rights }: Download, file: string, type: string): DataFile {
  return { file, title, type, rights };
}

/** The years that the figures are for: 30 September of the first and of the last. */
export function yearsCovered(context: {
  readonly firstYear: number;
  readonly latestYear: number;
}): { readonly from: string; readonly to: string } {
  return { from: `${context.firstYear}-09-30`, to: `${context.latestYear}-09-30` };
}
