/** The columns of each download, as the dictionary has them. */
import { AREA_COLUMNS, CASELOAD_COLUMNS } from './caseload-table.ts';
import { COMBINED_COLUMNS, OTHER_REVISION_COLUMNS, REVISION_COLUMNS } from './combined-table.ts';
import { COUNT_COLUMNS, FLAG_COLUMNS } from './count-table.ts';
import { fieldOf } from './dictionary/dictionary.ts';
import type { Field } from './dictionary/field.ts';

/** Describes the columns of the table of every release. */
export const combinedColumns: readonly Field[] = COMBINED_COLUMNS.map((name) =>
  name === 'region'
    ? fieldOf(name, { required: false, description: 'Region of England. Empty for areas.' })
    : fieldOf(name),
);
/** Describes the columns of the table of revisions. */
export const revisionColumns = columnsOf(REVISION_COLUMNS);
/** Describes the columns of what each count was held against. */
export const countColumns = columnsOf(COUNT_COLUMNS);
/** Describes the columns of the table of flags. */
export const flagColumns = columnsOf(FLAG_COLUMNS);
/** Describes the columns of the table of other revisions. */
export const otherRevisionColumns: readonly Field[] = OTHER_REVISION_COLUMNS.map((name) =>
  name === 'change'
    ? fieldOf(name, {
        description:
          'Later less earlier, in cases, full-time equivalents or percentage points. Empty where either is not a number.',
      })
    : fieldOf(name),
);
/** Describes the columns of the council table. */
export const caseloadColumns = columnsOf(CASELOAD_COLUMNS);
/** Describes the columns of the area table. */
export const areaColumns = columnsOf(AREA_COLUMNS);

function columnsOf(names: readonly string[]): readonly Field[] {
  return names.map((name) => fieldOf(name));
}
