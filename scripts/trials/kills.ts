/** Ends imports at random moments, as a cut of power would, and looks whether data/ is old or new as a whole. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestFindings } from '../check/manifest.ts';
import { repair } from '../repair.ts';
import { dataFiles } from '../shared/data-folder.ts';
import type { TrialReport } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const IMPORTER = join(ROOT, 'scripts', 'import', 'caseloads.ts');
const FIXTURES = join(ROOT, 'tests', 'fixtures');
const OLDER = join(FIXTURES, 'caseloads', 'older-release', 'input.csv');
const NEWER = join(FIXTURES, 'caseloads', 'newer-release', 'input.csv');
const SILENT = { log: () => undefined, error: () => undefined };

/** How often an import is ended. */
const TIMES = 200;

/** Runs the trial: each import is killed at another moment of its own time. */
export async function trialOfKills(times = TIMES): Promise<TrialReport> {
  const old = await dataWith([OLDER]);
  const fresh = await dataWith([OLDER, NEWER]);
  const lasts = await msOfImport(old);
  const counts = { old: 0, new: 0, finished: 0, mixed: 0 };
  for (let time = 0; time < times; time += 1) {
    const data = copyOf(old);
    await programEnds(NEWER, data, (lasts * (time + Math.random())) / times);
    const halfway = manifestFindings(dataFiles(data)).some(
      ({ code }) => code === 'unfinished-import',
    );
    repair(['--data', data], SILENT);
    const state = contents(data);
    if (state === contents(fresh)) counts[halfway ? 'finished' : 'new'] += 1;
    else counts[state === contents(old) ? 'old' : 'mixed'] += 1;
    rmSync(data, { recursive: true });
  }
  for (const folder of [old, fresh]) rmSync(folder, { recursive: true });
  return {
    name: 'kills',
    tried: times,
    failed: counts.mixed,
    lines: [
      `${String(times)} imports were killed: ${String(counts.old)} left the old data, ${String(counts.new)} the new, ${String(counts.finished)} were finished by npm run repair, ${String(counts.mixed)} left a mixture.`,
    ],
  };
}

async function dataWith(sources: readonly string[]): Promise<string> {
  const folder = copyOf(join(FIXTURES, 'register'));
  for (const source of sources) await programEnds(source, folder, Infinity);
  return folder;
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'trial-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

async function msOfImport(data: string): Promise<number> {
  const copy = copyOf(data);
  const start = performance.now();
  await programEnds(NEWER, copy, Infinity);
  rmSync(copy, { recursive: true });
  return performance.now() - start;
}

/** Imports in a process of its own, which is killed after some milliseconds. */
function programEnds(source: string, data: string, killAfter: number): Promise<void> {
  const child = spawn(process.execPath, [IMPORTER, source, '--data', data], { stdio: 'ignore' });
  const kill = Number.isFinite(killAfter)
    ? setTimeout(() => child.kill('SIGKILL'), killAfter)
    : undefined;
  return new Promise((resolve) => {
    child.on('exit', () => {
      clearTimeout(kill);
      resolve();
    });
  });
}

/** Every file with its text; what a killed process could not take away is no part of the data. */
function contents(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return paths.map((path) => `${path.slice(folder.length)}\n${readFileSync(path, 'utf8')}`).join();
}
