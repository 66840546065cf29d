/** What each column of the downloads means: one description for CSVW, the data package and the data page. */
import { AREA_COLUMNS, CASELOAD_COLUMNS } from './caseload-table.ts';
import { COUNT_COLUMNS, FLAG_COLUMNS } from './count-table.ts';
import { COLUMN_MEANINGS, type ColumnMeaning } from './column-meanings.ts';
import { COMBINED_COLUMNS, OTHER_REVISION_COLUMNS, REVISION_COLUMNS } from './combined-table.ts';

export interface Column extends ColumnMeaning {
  readonly name: string;
}

/** Describes the columns of the table of every release. */
export const combinedColumns: readonly Column[] = COMBINED_COLUMNS.map((name) =>
  name === 'region'
    ? { ...described(name), required: false, description: 'Region of England. Empty for areas.' }
    : described(name),
);
/** Describes the columns of the table of revisions. */
export const revisionColumns: readonly Column[] = REVISION_COLUMNS.map(described);
/** Describes the columns of what each count was held against. */
export const countColumns: readonly Column[] = COUNT_COLUMNS.map(described);
/** Describes the columns of the table of flags. */
export const flagColumns: readonly Column[] = FLAG_COLUMNS.map(described);
/** Describes the columns of the table of other revisions. */
export const otherRevisionColumns: readonly Column[] = OTHER_REVISION_COLUMNS.map((name) =>
  name === 'change'
    ? {
        ...described(name),
        description:
          'Later less earlier, in cases, full-time equivalents or percentage points. Empty where either is not a number.',
      }
    : described(name),
);
/** Describes the columns of the council table. */
export const caseloadColumns: readonly Column[] = CASELOAD_COLUMNS.map(described);
/** Describes the columns of the area table. */
export const areaColumns: readonly Column[] = AREA_COLUMNS.map(described);

function described(name: string): Column {
  const column = COLUMN_MEANINGS[name];
  if (column === undefined) throw new Error(`no description for column ${name}`);
  return { name, ...column };
}
