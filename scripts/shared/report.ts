/** The words in which an import reports what it did. */
import type { ReportedFinding, Severity } from '../../src/schemas/finding.ts';
import { Failure } from './failure.ts';
import type { ImportResult } from './importer.ts';
import type { CellChange, TableDifference } from './table-difference.ts';

/** How many lines of one kind a report shows before it only counts the rest. */
const CAP = 20;

/** A finding on one line: `file:row: column 'x' has 'y': what to do (code)`. */
export function findingLine(finding: ReportedFinding): string {
  const { file, row, column, value, message, code } = finding;
  const where = row === undefined ? file : `${file}:${row}`;
  const cell = [
    ...(column === undefined ? [] : [`column '${column}'`]),
    ...(value === undefined ? [] : [`value '${shortened(value)}'`]),
  ].join(', ');
  return `${where}: ${cell === '' ? '' : `${cell}: `}${message} (${code})`;
}

/** Characters of a value that a line shows. */
const LONGEST_VALUE = 80;

/** A value, or its beginning and how long it is. */
function shortened(value: string): string {
  const { length } = value;
  return length <= LONGEST_VALUE
    ? value
    : `${value.slice(0, LONGEST_VALUE)}… (${length} characters)`;
}

/** Findings by severity, worst first, each group headed by its count. */
export function findingLines(findings: readonly ReportedFinding[], cap = CAP): string[] {
  const severities: [Severity, string][] = [
    ['error', 'Errors'],
    ['warning', 'Warnings'],
    ['info', 'For readers to know'],
  ];
  return severities.flatMap(([severity, title]) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    return [`${title}: ${group.length}`, ...capped(group.map(findingLine), cap)];
  });
}

/** Whether there is a finding that stops an import. */
export function hasErrors(findings: readonly ReportedFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/**
 * Stops an import that found errors.
 * @param outcome what that means for data/: `nothing was written`
 * @throws Failure with the number of errors
 */
export function refuseErrors(findings: readonly ReportedFinding[], outcome: string): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return;
  throw new Failure(
    `Found ${errors} ${errors === 1 ? 'error' : 'errors'}, so ${outcome}. Correct the errors above and import again.`,
  );
}

/** Rows read and kept, and what changes in each file compared with data/. */
export function changeLines(
  result: ImportResult,
  differences: readonly TableDifference[],
): string[] {
  return [
    `Rows read: ${result.rowsRead}, kept: ${result.rowsKept}`,
    ...differences.flatMap(differenceLines),
  ];
}

function differenceLines({
  path,
  same,
  isNew,
  added,
  removed,
  changed,
}: TableDifference): string[] {
  if (same) return [`${path}: unchanged`];
  if (isNew) return [added.length === 0 ? `${path}: new` : `${path}: new, ${added.length} rows`];
  if (added.length + removed.length + changed.length === 0) return [`${path}: changed`];
  return [
    `${path}: ${added.length} rows added, ${removed.length} removed, ${changed.length} cells changed`,
    ...capped(added.map((key) => `+ ${key}`)),
    ...capped(removed.map((key) => `- ${key}`)),
    ...capped(changed.map(cellLine)),
  ];
}

function cellLine({ key, column, from, to }: CellChange): string {
  return `~ ${key} ${column}: ${from === '' ? 'nothing' : from} -> ${to === '' ? 'nothing' : to}`;
}

function capped(lines: readonly string[], cap = CAP): string[] {
  const shown = lines.slice(0, cap).map((line) => `  ${line}`);
  return lines.length > cap ? [...shown, `  and ${lines.length - cap} more`] : shown;
}
