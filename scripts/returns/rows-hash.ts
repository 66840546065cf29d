/** What ties rows to their receipt: the SHA-256 of what they say, however the file is written. */
import { createHash } from 'node:crypto';
import { RETURN_KEY } from '../../src/schemas/return.ts';

/**
 * SHA-256 of the rows of one council and quarter, lower-case hexadecimal. Empty cells, the order of rows and of
 * columns make no difference, so that a column that is added to the format later changes nothing.
 */
export function rowsHash(rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map((row) => {
    const cells = Object.entries(row).filter(([, cell]) => cell !== '');
    return JSON.stringify([
      RETURN_KEY.map((column) => row[column] ?? ''),
      cells.sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  });
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
