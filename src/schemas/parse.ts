/** The one way through the door: rows of text become typed rows, or findings that name file, row and column. */
import type { z } from 'zod';
import type { Finding } from './finding.ts';

/** A row as read from CSV, with the line of the file it stood on. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Checks raw rows against a schema.
 * @param schema one row's schema, from cells of text to a typed row
 * @param rows raw rows with their line numbers
 * @param file name to put in front of every finding
 * @returns the typed rows that passed, and one error finding per cell that did not
 */
export function parseRows<T extends z.ZodType>(
  schema: T,
  rows: readonly RawRow[],
  file: string,
): { rows: z.output<T>[]; findings: Finding[] } {
  const parsed: z.output<T>[] = [];
  const findings: Finding[] = [];
  for (const { line, cells } of rows) {
    const result = schema.safeParse(cells);
    if (result.success) parsed.push(result.data);
    else
      for (const issue of result.error.issues) findings.push(toFinding(issue, file, line, cells));
  }
  return { rows: parsed, findings };
}

function toFinding(
  issue: z.core.$ZodIssue,
  file: string,
  row: number,
  cells: RawRow['cells'],
): Finding {
  const column = issue.path.map(String).join('.');
  const value = column === '' ? undefined : cells[column];
  return {
    code: 'invalid-cell',
    severity: 'error',
    file,
    row,
    ...(column === '' ? {} : { column }),
    ...(value === undefined ? {} : { value }),
    message: deepestMessage(issue),
  };
}

/** The message of the last alternative of a union, where the real cell is; an issue's own message elsewhere. */
function deepestMessage(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const last = issue.errors.at(-1)?.[0];
  return last === undefined ? issue.message : deepestMessage(last);
}
