/** Invents a country of another size, checks its data, and, if asked to, builds its site and measures it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkData } from '../check/check-data.ts';
import { manifestFindings } from '../check/manifest.ts';
import { dataFiles } from '../shared/data-folder.ts';
import { Failure } from '../shared/failure.ts';
import { findingLine } from '../shared/report.ts';
import type { TrialReport } from './report.ts';
import { tenfoldTask, type TenfoldTask } from './tenfold/arguments.ts';
import { invent } from './tenfold/invent.ts';
import { measuredBuild } from './tenfold/measured-build.ts';
import { comparisonLines, measureLines, measuresOf, measuresSchema } from './tenfold/measures.ts';
import { weighSite } from './tenfold/weigh-site.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A day after every return of an invented country. */
const TODAY = '2026-11-26';

/** Runs the trial. An error of the check is a failure, and the site is then not built. */
export async function trialOfTenfold(argv: readonly string[]): Promise<TrialReport> {
  const task = tenfoldTask(argv, ROOT);
  const data = join(task.out, 'data');
  const files = write(task, data);
  const inFolder = dataFiles(data);
  const findings = [...manifestFindings(inFolder), ...checkData(inFolder, TODAY)];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const lines = [
    `Invented ${task.scale.councils} councils over ${task.scale.years} years in ${data}: ${files} files. The check has ${findings.length} findings, ${errors.length} of them errors.`,
    ...errors.map(findingLine),
  ];
  const built = task.build && errors.length === 0 ? await buildLines(task, data) : [];
  return { name: 'tenfold', tried: files, failed: errors.length, lines: [...lines, ...built] };
}

/** Writes the data into a folder that has none yet. */
function write({ scale, out }: TenfoldTask, data: string): number {
  if (existsSync(data) && readdirSync(data).length > 0)
    throw new Failure(`There is something in ${data} already. Name a new folder.`, 2);
  const files = invent(scale, dataFiles());
  for (const [path, text] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  writeFileSync(
    join(out, 'INVENTED.txt'),
    'All councils and figures here are invented. Do not publish them.\n',
  );
  return files.size;
}

async function buildLines(
  { scale, out, every, beside }: TenfoldTask,
  data: string,
): Promise<string[]> {
  const usage = await measuredBuild(out, every);
  const measures = measuresOf(scale, usage, weighSite(join(out, 'dist'), data));
  writeFileSync(join(out, 'measures.json'), `${JSON.stringify(measures, undefined, 2)}\n`);
  if (beside === undefined) return measureLines(measures);
  const other = measuresSchema.parse(JSON.parse(readFileSync(beside, 'utf8')));
  return [...measureLines(measures), ...comparisonLines(measures, other)];
}
