/** A publisher's CSV file to raw rows, refused when it is cut off or lacks a column. */
import type { Finding } from '../../src/schemas/finding.ts';
import type { RawRow } from '../../src/schemas/parse.ts';
import { readCsv } from '../../src/tables/table.ts';
import type { InputFile } from './importer.ts';
import { cutOff } from '../../src/releases/cut-off.ts';
import { otherFormat } from '../../src/releases/other-format.ts';
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
