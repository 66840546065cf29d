/** Which files of data/ are data, by their names. */
import { TABLES, type Table } from './catalogue.ts';

/** The files of shapes: the map's, and the small one that pages load. */
export const SHAPE_PATHS = ['geography/boundaries.json', 'geography/boundaries-small.json'];

/** The folders of data/ that have its tables; returns and replies have receipts of their own. */
export const TABLE_FOLDERS = [
  '',
  'caseloads',
  'lines',
  'workforce',
  'geography',
  'evidence',
  'postcodes',
  'postcodes/areas',
];

/** The file that is there while a command changes a folder, or was stopped while it did. */
export const JOURNAL = '.journal.json';

/** A part of the postcode index, a table of returns or their archive, and a table of replies. */
const OTHERS = [
  /^postcodes\/areas\/[a-z]{1,2}\.txt$/,
  /^returns\/(?:[a-z0-9][\w-]*\/)*[a-z0-9][\w.-]*\.csv$/,
  /^replies\/[a-z0-9][\w.-]*\.csv$/,
];

/** The catalogue's table that a path has, `caseloads/2025.csv` being one of `caseloads/<release>.csv`. */
export function tableAt(path: string): Table | undefined {
  const pattern = path.replace(/\/\d+\.csv$/, '/<release>.csv');
  return Object.values<Table>(TABLES).find((table) => table.path === pattern);
}

/**
 * Whether a file of data/ is data. Explanations, hidden files and what a stopped command left are not.
 * @param path relative to data/, with slashes
 */
export function isDataPath(path: string): boolean {
  return (
    tableAt(path) !== undefined ||
    SHAPE_PATHS.includes(path) ||
    OTHERS.some((pattern) => pattern.test(path))
  );
}
