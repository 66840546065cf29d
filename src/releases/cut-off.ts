/** Whether a publisher's file came whole. */
import type { Finding } from '../schemas/finding.ts';

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
