/** The tables that can be downloaded: one list for CSV, Parquet, the workbook and every description of them. */
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
import { childrenSourceLines, sourceLine } from './caveats.ts';
import type { Field } from './dictionary/field.ts';
import { combinedRows, otherRevisionRows, revisionRows } from './combined-table.ts';
import { countRows, flagRows } from './count-table.ts';
import { measureColumns, measureRows } from './measures-table.ts';

export interface Download {
  /** Name of the file without its ending, and of the sheet in the workbook. */
  readonly name: string;
  /** Name of the CSV file. */
  readonly file: string;
  readonly title: string;
  readonly columns: readonly Field[];
  /** Columns that together identify a row. */
  readonly key: readonly string[];
  readonly rows: (context: Context) => Row[];
  /** Whether it is also made from the children in need. */
  readonly comparesChildren?: true;
}

/** Whose figures a download is made from. */
export function sourcesOf({ comparesChildren }: Download, context: Context): string[] {
  const children = comparesChildren === true ? childrenSourceLines(context) : [];
  return [sourceLine(context), ...children];
}

export const DOWNLOADS: readonly Download[] = [
  {
    name: 'caseloads',
    file: 'caseloads.csv',
    title: 'Average children’s social work caseload of each council in England, by year',
    columns: caseloadColumns,
    key: ['year', 'council_code'],
    rows: (context) => caseloadRows(context.dataset, latestOf(context)),
  },
  {
    name: 'areas',
    file: 'areas.csv',
    title: 'Average children’s social work caseload of England and its regions, by year',
    columns: areaColumns,
    key: ['year', 'area_code'],
    rows: (context) => areaRows(context.dataset, latestOf(context)),
  },
  {
    name: 'all-releases',
    file: 'all-releases.csv',
    title: 'Councils and areas of all releases on this site in one table, as published then',
    columns: combinedColumns,
    key: ['release', 'year', 'code'],
    rows: combinedRows,
  },
  {
    name: 'revisions',
    file: 'revisions.csv',
    title: 'Average caseloads that differ between two releases',
    columns: revisionColumns,
    key: ['release_after', 'year', 'code'],
    rows: revisionRows,
  },
  {
    name: 'other-revisions',
    file: 'other-revisions.csv',
    title: 'Cases, staff and workforce rates that differ between two releases',
    columns: otherRevisionColumns,
    key: ['release_after', 'measure', 'year', 'code'],
    rows: otherRevisionRows,
  },
  {
    name: 'flags',
    file: 'flags.csv',
    title: 'Figures whose count is worth asking about, with the reason in words',
    columns: flagColumns,
    key: ['year', 'council_code', 'flag'],
    rows: flagRows,
    comparesChildren: true,
  },
  {
    name: 'counts',
    file: 'counts.csv',
    title: 'What each figure’s cases and social workers were compared with',
    columns: countColumns,
    key: ['year', 'council_code'],
    rows: countRows,
    comparesChildren: true,
  },
  {
    name: 'measures',
    file: 'measures.csv',
    title: 'Every measure of every council, region and year in one table, each with its status',
    columns: measureColumns,
    key: ['year', 'code'],
    rows: measureRows,
    comparesChildren: true,
  },
];
