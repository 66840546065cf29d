/** The tables that can be downloaded: one list for CSV, Parquet, the workbook and every description of them. */
import { onceForBoth } from '../../dataset/once.ts';
import { thousands } from '../../dataset/text/format.ts';
import { latestOf, type Context } from '../context.ts';
import { areaRows, caseloadRows, type Row } from './caseload-table.ts';
import {
  areaColumns,
  caseloadColumns,
  combinedColumns,
  countColumns,
  flagColumns,
  otherRevisionColumns,
  revisionColumns,
} from './columns.ts';
import { childrenSourceLines, otherSourceLines, sourceLine } from './caveats.ts';
import type { Field } from './dictionary/field.ts';
import { combinedRows, otherRevisionRows, revisionRows } from './combined-table.ts';
import { countRows, flagRows } from './count-table.ts';
import {
  councilColumns,
  councilRows,
  inspectionColumns,
  inspectionRows,
  similarColumns,
  similarRows,
} from './council-tables.ts';
import { capColumns, capRows } from './cap-table.ts';
import { replyColumns, replyRows } from './from-councils-table.ts';
import { lotteryColumns, lotteryRows } from './lottery-table.ts';
import { measureColumns, measureRows } from './measures-table.ts';

export interface Download {
  /** Name of the file without its ending, and of the sheet in the workbook. */
  readonly name: string;
  /** Name of the CSV file. */
  readonly file: string;
  readonly title: string;
  /** What it is listed with on the data page. */
  readonly group: DownloadGroup;
  readonly columns: readonly Field[];
  /** Columns that together identify a row. */
  readonly key: readonly string[];
  readonly rows: (context: Context) => readonly Row[];
  /** Whose figures it is made from, by the importers of data/sources.csv. */
  readonly sources: readonly Importer[];
  /** Terms of a part of it that has others than the rest. */
  readonly rights?: string;
}

/** Groups of tables, in the order of the data page. */
export const DOWNLOAD_GROUPS = {
  measures: 'Everything in one table',
  averages: 'Averages, and what later releases changed',
  context: 'What the averages are compared with',
  councils: 'Councils',
} as const;
export type DownloadGroup = keyof typeof DOWNLOAD_GROUPS;

type Importer =
  | 'caseloads'
  | 'children-in-need'
  | 'councils'
  | 'neighbours'
  | 'inspections'
  | 'replies';

/** Who to name for replies. */
const REPLIES_SOURCE = 'The councils named in each row, in their own words';

/** Whose figures a download is made from. */
export function sourcesOf({ sources }: Pick<Download, 'sources'>, context: Context): string[] {
  return sources.flatMap((importer) => {
    if (importer === 'caseloads') return [sourceLine(context)];
    if (importer === 'children-in-need') return childrenSourceLines(context);
    if (importer === 'replies') return [REPLIES_SOURCE];
    return otherSourceLines(context, [importer]);
  });
}

const rowCount = onceForBoth(
  (download: Download, context: Context): number => download.rows(context).length,
);

/** How large a table is: `1,377 rows, 10 columns`. */
export function extentOf(download: Download, context: Context): string {
  return `${thousands(rowCount(download, context))} rows, ${download.columns.length} columns`;
}

/** Whose figures all downloads together are made from, each once. */
export function allSources(context: Context): string[] {
  return [...new Set(DOWNLOADS.flatMap((download) => sourcesOf(download, context)))];
}

const CASELOADS = ['caseloads'] as const;
const WITH_CHILDREN = ['caseloads', 'children-in-need'] as const;

export const DOWNLOADS: readonly Download[] = [
  {
    name: 'caseloads',
    file: 'caseloads.csv',
    title: 'Average children’s social work caseload of each council in England, by year',
    group: 'averages',
    columns: caseloadColumns,
    key: ['year', 'council_code'],
    rows: (context) => caseloadRows(context.dataset, latestOf(context)),
    sources: CASELOADS,
  },
  {
    name: 'areas',
    file: 'areas.csv',
    title: 'Average children’s social work caseload of England and its regions, by year',
    group: 'averages',
    columns: areaColumns,
    key: ['year', 'area_code'],
    rows: (context) => areaRows(context.dataset, latestOf(context)),
    sources: CASELOADS,
  },
  {
    name: 'all-releases',
    file: 'all-releases.csv',
    title: 'Councils and areas of all releases on this site in one table, as published then',
    group: 'averages',
    columns: combinedColumns,
    key: ['release', 'year', 'code'],
    rows: combinedRows,
    sources: CASELOADS,
  },
  {
    name: 'revisions',
    file: 'revisions.csv',
    title: 'Average caseloads that differ between two releases',
    group: 'averages',
    columns: revisionColumns,
    key: ['release_after', 'year', 'code'],
    rows: revisionRows,
    sources: CASELOADS,
  },
  {
    name: 'other-revisions',
    file: 'other-revisions.csv',
    title: 'Cases, staff and workforce rates that differ between two releases',
    group: 'averages',
    columns: otherRevisionColumns,
    key: ['release_after', 'measure', 'year', 'code'],
    rows: otherRevisionRows,
    sources: CASELOADS,
  },
  {
    name: 'flags',
    file: 'flags.csv',
    title: 'Figures whose count is worth asking about, with the reason in words',
    group: 'context',
    columns: flagColumns,
    key: ['year', 'council_code', 'flag'],
    rows: flagRows,
    sources: WITH_CHILDREN,
  },
  {
    name: 'counts',
    file: 'counts.csv',
    title: 'What each figure’s cases and social workers were compared with',
    group: 'context',
    columns: countColumns,
    key: ['year', 'council_code'],
    rows: countRows,
    sources: WITH_CHILDREN,
  },
  {
    name: 'measures',
    file: 'measures.csv',
    title: 'Every measure of every council, region and year in one table, each with its status',
    group: 'measures',
    columns: measureColumns,
    key: ['year', 'code'],
    rows: measureRows,
    sources: WITH_CHILDREN,
  },
  {
    name: 'councils',
    file: 'councils.csv',
    title: 'Every council of the United Kingdom with its code, address, region and dates',
    group: 'councils',
    columns: councilColumns,
    key: ['slug'],
    rows: councilRows,
    sources: ['councils'],
  },
  {
    name: 'similar-councils',
    file: 'similar-councils.csv',
    title: 'The ten similar councils (statistical neighbours) of each council in England',
    group: 'councils',
    columns: similarColumns,
    key: ['code', 'place'],
    rows: similarRows,
    sources: ['neighbours'],
  },
  {
    name: 'inspections',
    file: 'inspections.csv',
    title: 'The latest Ofsted inspection of each council in England, with its grades',
    group: 'councils',
    columns: inspectionColumns,
    key: ['code'],
    rows: inspectionRows,
    sources: ['inspections'],
    rights:
      'Ofsted’s reports are under the Open Government Licence v3.0. Their compilation by Data to Insight is under the MIT licence.',
  },
  {
    name: 'postcode-lottery',
    file: 'postcode-lottery.csv',
    title: 'The lowest and highest average within 50 miles of each council in the newest year',
    group: 'context',
    columns: lotteryColumns,
    key: ['year', 'code'],
    rows: lotteryRows,
    sources: CASELOADS,
  },
  {
    name: 'cap',
    file: 'cap.csv',
    title: 'The number of averages over each whole cap from 8 to 30 in each year',
    group: 'context',
    columns: capColumns,
    key: ['year', 'cap'],
    rows: capRows,
    sources: CASELOADS,
  },
  {
    name: 'replies',
    file: 'replies.csv',
    title: 'What councils say about their own figures and flags, in their own words',
    group: 'councils',
    columns: replyColumns,
    key: ['year', 'council_code', 'about', 'number'],
    rows: replyRows,
    sources: ['replies'],
  },
];
