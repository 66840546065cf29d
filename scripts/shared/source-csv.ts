/** A publisher's CSV file to raw rows, refused when it is cut off or lacks a column. */
import type { Finding } from '../../src/schemas/finding.ts';
import type { RawRow } from '../../src/schemas/parse.ts';
import { readCsv } from '../../src/tables/table.ts';
import type { InputFile } from './importer.ts';
import { otherFormat } from './other-format.ts';
import { textOf } from './read-sources.ts';

/**
 * Reads a CSV source with a header line.
 * @param columns names the importer needs; others may be there
 * @returns the rows with their lines, and an error finding for a missing column, a ragged row or a missing end
 */
export function readSourceCsv(
  source: InputFile,
  columns: readonly string[],
): { rows: RawRow[]; findings: Finding[] } {
  const csv = textOf(source);
  const other = otherFormat(csv, source.name);
  if (other !== undefined) return { rows: [], findings: [other] };
  const { header, rows, findings } = readCsv(csv, source.name);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const message =
      `Expected a column ${missing.join(', ')}; found ${header.slice(0, 40).join(', ')}. ` +
      'Check that this is the right file; if the publisher renamed it, change the importer.';
    return {
      rows: [],
      findings: [
        {
          code: 'missing-column',
          severity: 'error',
          file: source.name,
          row: 1,
          column: missing.join(', '),
          message,
        },
      ],
    };
  }
  return { rows, findings: [...findings, ...cutOff(csv, source.name, rows)] };
}

/**
 * Publishers' files end with a line break; one without it, or without rows, was probably cut off.
 * @returns an error finding, or none
 */
export function cutOff(csv: string, file: string, rows: readonly { line: number }[]): Finding[] {
  if (rows.length === 0) {
    const message = 'The file has a header and no rows. Download it again.';
    return [{ code: 'no-rows', severity: 'error', file, row: 1, message }];
  }
  if (csv.endsWith('\n')) return [];
  const message =
    'The last line has no end, so the file may be cut off. Download it again, or add a line break if it is whole.';
  return [{ code: 'cut-off', severity: 'error', file, row: csv.split('\n').length, message }];
}
