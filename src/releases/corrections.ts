/** Corrections of a source, each written down with its reason. */
import type { Finding } from '../schemas/finding.ts';
import type { Correction } from '../schemas/notes.ts';
import type { CellRow } from '../tables/table.ts';
import { SOURCE_MEASURES } from './source-columns.ts';
import { cellAt, type ColumnIndex, type SourceTable } from './source-table.ts';

/**
 * Applies corrections to a source. Each must find exactly what it says it corrects;
 * one that does not is an error, so that none outlives its need.
 */
export function applyCorrections(
  table: SourceTable,
  corrections: readonly Correction[],
  file: string,
): SourceTable {
  let { rows } = table;
  const findings: Finding[] = [];
  for (const correction of corrections) {
    const measure = SOURCE_MEASURES.find((name) => table.columnOf[name] === correction.column);
    const hit = rows.find(
      (row) =>
        isMeant(row, table.at, correction) &&
        measure !== undefined &&
        cellAt(row, table.at[measure]) === correction.found,
    );
    findings.push(hit === undefined ? notFound(correction, table) : applied(correction, hit, file));
    if (hit === undefined || measure === undefined) continue;
    const cells = hit.cells.with(table.at[measure], correction.used);
    const corrected = { ...hit, cells };
    rows = rows.map((row) => (row === hit ? corrected : row));
  }
  return { ...table, rows, findings: [...table.findings, ...findings] };
}

function isMeant(row: CellRow, at: ColumnIndex, { code, year }: Correction): boolean {
  const sameYear = year === undefined || cellAt(row, at.time_period) === String(year);
  return sameYear && ownCode(row, at) === code;
}

/** The code of the council, region or country a row is about. */
function ownCode(row: CellRow, at: ColumnIndex): string {
  return cellAt(row, at.new_la_code) || cellAt(row, at.region_code) || cellAt(row, at.country_code);
}

function notFound(correction: Correction, { rows, at, columnOf }: SourceTable): Finding {
  const { column, found } = correction;
  const measure = SOURCE_MEASURES.find((name) => columnOf[name] === column);
  const row = rows.find((one) => isMeant(one, at, correction));
  const there = measure === undefined || row === undefined ? '' : cellAt(row, at[measure]);
  return {
    code: 'correction-not-needed',
    severity: 'error',
    file: 'corrections.csv',
    column,
    value: found,
    message: whyNotFound(correction, { hasColumn: measure !== undefined, row, there }),
  };
}

/** The cause: the column, the row or the cell is not as the correction says. */
function whyNotFound(
  { code, year, column, found }: Correction,
  { hasColumn, row, there }: { hasColumn: boolean; row: CellRow | undefined; there: string },
): string {
  if (!hasColumn)
    return `The import reads no column ${column} of this file. Correct the name of the column in the correction.`;
  const when = year === undefined ? '' : ` for ${year}`;
  if (row === undefined)
    return `The file has no row of ${code}${when}. Correct the code or the year of the correction, or remove it.`;
  return `The row of ${code}${when} has ${there} here and not ${found}. If the publisher has corrected it, remove this correction.`;
}

function applied({ column, found, used, reason }: Correction, row: CellRow, file: string): Finding {
  const message = `Corrected to ${used}: ${reason}`;
  return {
    code: 'corrected',
    severity: 'info',
    file,
    row: row.line,
    column,
    value: found,
    message,
  };
}
