/** Whether data/ is as its manifest says: a row that vanished, a digit that changed. */
import type { ErrorCode, Finding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { parseTable } from '../../src/tables/table.ts';
import {
  MANIFEST,
  MANIFEST_PATH,
  recordedPaths,
  recordOf,
  type RecordedFile,
} from '../shared/data-manifest.ts';
import { JOURNAL } from '../../src/tables/data-paths.ts';

const RECORD = 'If this was meant, run npm run manifest. If not, restore the file from git.';

/** Errors for each file that is not as it was recorded, and for a change that was stopped halfway. */
export function manifestFindings(files: DataFiles): Finding[] {
  return [...halfChanged(files), ...notAsRecorded(files)];
}

function halfChanged(files: DataFiles): Finding[] {
  if (files.read(JOURNAL) === undefined) return [];
  const message = 'An import was stopped while it changed data/. Run npm run repair.';
  return [error('unfinished-import', JOURNAL, message)];
}

function notAsRecorded(files: DataFiles): Finding[] {
  const csv = files.read(MANIFEST_PATH);
  if (csv === undefined) return [error('no-manifest', MANIFEST_PATH, `There is none. ${RECORD}`)];
  const { rows, findings } = parseTable(MANIFEST, csv, MANIFEST_PATH);
  const recorded = new Map(rows.map((row) => [row.file, row]));
  const paths = new Set([...recordedPaths(files), ...recorded.keys()]);
  return [
    ...findings,
    ...[...paths].sort().flatMap((path) => difference(path, files.read(path), recorded.get(path))),
  ];
}

function difference(
  path: string,
  text: string | undefined,
  recorded: RecordedFile | undefined,
): Finding[] {
  if (recorded === undefined) {
    return [error('not-recorded', path, `${MANIFEST_PATH} does not name this file. ${RECORD}`)];
  }
  if (text === undefined) {
    return [error('missing-file', path, `${MANIFEST_PATH} names it, and it is gone. ${RECORD}`)];
  }
  const { lines, sha256 } = recordOf(path, text);
  if (sha256 === recorded.sha256) return [];
  const what =
    lines === recorded.lines
      ? 'This file was changed after it was recorded'
      : `This file has ${String(lines)} lines, and ${MANIFEST_PATH} says ${String(recorded.lines)}`;
  return [error('not-as-recorded', path, `${what}. ${RECORD}`)];
}

function error(code: ErrorCode, file: string, message: string): Finding {
  return { code, severity: 'error', file, message };
}
