/** What an import makes of a spoiled file, beside what it makes of the whole one. */
import { isDeepStrictEqual } from 'node:util';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import { Failure } from '../../shared/failure.ts';
import type { Importer, InputFile } from '../../shared/importer.ts';
import { planImport, type ImportPlan } from '../../shared/plan-import.ts';

/**
 * refused: nothing is written. reported: the report has a finding or a line that it would not have had.
 * same: the tables are those of the whole file. silent: a table is another one, and nobody would know.
 */
export type Outcome = 'refused' | 'reported' | 'same' | 'silent';

const ALLOWED = { today: '2026-01-31' };

/**
 * The plan of an import, or why it was refused.
 * @throws what is no refusal: then the import has a bug
 */
export function planOf(
  importer: Importer,
  sources: readonly InputFile[],
  data: DataFiles,
): ImportPlan | string {
  try {
    const plan = planImport(importer, sources, data, ALLOWED);
    const error = plan.findings.find(({ severity }) => severity === 'error');
    return error === undefined ? plan : error.message;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** @param truth the plan of the whole file */
export function outcomeOf(plan: ImportPlan | string, truth: ImportPlan): Outcome {
  if (typeof plan === 'string') return 'refused';
  if (isDeepStrictEqual(tablesOf(plan), tablesOf(truth))) return 'same';
  return isDeepStrictEqual(wordsOf(plan), wordsOf(truth)) ? 'silent' : 'reported';
}

/** The first line that another table has, beside the line of the true one; the end of a long line is left out. */
export function differenceOf(plan: ImportPlan | string, truth: ImportPlan): string {
  if (typeof plan === 'string') return plan;
  for (const { path, text } of tablesOf(truth)) {
    const others =
      tablesOf(plan)
        .find((one) => one.path === path)
        ?.text.split('\n') ?? [];
    const lines = text.split('\n');
    const at = lines.findIndex((line, index) => line !== others[index]);
    if (at !== -1) return `${path}: ${cut(lines[at] ?? '')} is ${cut(others[at] ?? '')}`;
  }
  return 'a table more';
}

function cut(line: string): string {
  return line.slice(0, 300);
}

/** The tables without where they came from, and without the lines that figures had in the file. */
function tablesOf({ files }: ImportPlan): ImportPlan['files'] {
  return files.filter(({ path }) => path !== 'sources.csv' && !path.startsWith('lines/'));
}

/** Lines that count what was read, which alarm nobody. */
const COUNTS = /^Rows read|: new(?:,|$)/;

/** What a maintainer reads: warnings, and lines of the report. Notes for readers are no alarm. */
function wordsOf({ findings, lines }: ImportPlan): string[] {
  const said = findings
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, column, message }) => `${code} ${column ?? ''} ${message}`);
  return [...said.sort(), ...changesOf(lines).filter((line) => !COUNTS.test(line))];
}

/** Lines of a report, without those of tables that every other file changes. */
function changesOf(lines: readonly string[]): string[] {
  let isOfTable = true;
  return lines.filter((line) => {
    if (!line.startsWith(' ')) isOfTable = !/^(?:sources\.csv|lines\/)/.test(line);
    return isOfTable;
  });
}
