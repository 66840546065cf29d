/** `npm run returns -- check FILE…`. */
import { listed } from '../../src/dataset/text/format.ts';
import { checkReturn, mustBeFixed, type CheckResult } from '../../src/returns/check.ts';
import { findingsData } from '../../src/returns/downloads/findings-json.ts';
import type { Output } from '../shared/console.ts';
import type { Disk } from '../shared/disk.ts';
import { Failure } from '../shared/failure.ts';
import { annotationLines } from './annotations.ts';
import { checkable, type CensusArguments } from './census.ts';
import { reportLines } from './report.ts';
import { fileSource, platformHash, type Setting } from './setting.ts';
import { writeOut } from './write-out.ts';

/** What may be said besides the files. */
interface CheckArguments extends CensusArguments {
  readonly json: boolean;
  /** The file to write the findings to as JSON. */
  readonly findings?: string | undefined;
  /** The file to write annotations for a pipeline to. */
  readonly annotations?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * Checks files and says what to fix in each.
 * @throws Failure if anything must be fixed, or a file cannot be read
 */
export async function check(
  paths: readonly string[],
  { json, findings, annotations, out, ...given }: CheckArguments,
  { context }: Setting,
  output: Output,
  disk?: Disk,
): Promise<void> {
  if (out !== undefined && paths.length > 1) throw new Failure('Give --out with one file.', 2);
  const results: CheckedFile[] = [];
  for (const file of paths) {
    const checked = await checkFile(file, given, context);
    results.push(checked);
    if (!json) for (const line of linesOf(checked)) output.log(line);
    if (out !== undefined && 'csv' in checked) writeOut(out, checked.csv ?? '', disk);
  }
  const data = JSON.stringify(results.map(asData), undefined, 2);
  if (json) output.log(data);
  if (findings !== undefined) writeOut(findings, `${data}\n`, disk);
  if (annotations !== undefined)
    writeOut(
      annotations,
      results
        .flatMap(annotationsOf)
        .map((line) => `${line}\n`)
        .join(''),
      disk,
    );
  const unread = results.flatMap((one) => ('error' in one ? [one.error] : []));
  const bad = results.flatMap((one) =>
    'result' in one && mustBeFixed(one.result) ? one.file : [],
  );
  const toFix = bad.length === 0 ? [] : [`Something must be fixed in ${listed(bad)}.`];
  if (unread.length + toFix.length > 0) throw new Failure([...unread, ...toFix].join(' '));
}

/** A file that was checked, or why it could not be. */
type CheckedFile =
  | {
      readonly file: string;
      readonly result: CheckResult;
      readonly lines: readonly string[];
      readonly csv?: string;
    }
  | { readonly file: string; readonly error: string };

/** One file that cannot be read does not keep the others from being checked. */
async function checkFile(
  file: string,
  given: CensusArguments,
  context: Setting['context'],
): Promise<CheckedFile> {
  try {
    const { source, lines, csv } = await checkable(fileSource(file), context, given);
    const result = await checkReturn(source, context, { hash: platformHash() });
    return { file, result, lines, ...(csv === undefined ? {} : { csv }) };
  } catch (error) {
    if (error instanceof Failure && error.exitCode === 1) return { file, error: error.message };
    throw error;
  }
}

function linesOf(checked: CheckedFile): readonly string[] {
  if ('error' in checked) return [];
  return [...checked.lines, ...reportLines(checked.file, checked.result)];
}

function annotationsOf(checked: CheckedFile): readonly string[] {
  if ('error' in checked) return [];
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  return annotationLines(checked.file, checked.result, workspace);
}

function asData(checked: CheckedFile): unknown {
  return 'error' in checked ? checked : findingsData(checked.file, checked.result);
}
