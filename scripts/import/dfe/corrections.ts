/** Corrections of a source, each written down with its reason. */
import type { Finding } from '../../../src/schemas/finding.ts';
import type { Correction } from '../../../src/schemas/notes.ts';
import type { CellRow } from '../../../src/tables/table.ts';
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
    findings.push(hit === undefined ? notFound(correction) : applied(correction, hit, file));
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

function notFound({ code, year, column, found }: Correction): Finding {
  const message = `No row of ${code}${year === undefined ? '' : ` for ${year}`} has ${found} here. If the publisher has corrected it, remove this correction.`;
  return {
    code: 'correction-not-needed',
    severity: 'error',
    file: 'corrections.csv',
    column,
    value: found,
    message,
  };
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
