/** Builds the whole site twice, as in two places of the world, and compares every file. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../shared/failure.ts';
import type { TrialReport } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ASTRO = join(ROOT, 'scripts', 'astro.ts');

/** Clocks, languages and alphabets as far from each other as they come. */
const PLACES: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

/** Runs the trial. A file that only one build has, or that differs, is a failure. */
export async function trialOfTwice(): Promise<TrialReport> {
  const folder = mkdtempSync(join(tmpdir(), 'twice-'));
  try {
    const sums: ReadonlyMap<string, string>[] = [];
    for (const [index, place] of PLACES.entries())
      sums.push(await builtIn(join(folder, String(index)), place));
    const [first = new Map<string, string>(), second = new Map<string, string>()] = sums;
    const files = [...new Set([...first.keys(), ...second.keys()])].sort();
    const differing = files.filter((file) => first.get(file) !== second.get(file));
    const lines = differing.map((file) => `${file} differs.`);
    return { name: 'twice', tried: files.length, failed: differing.length, lines };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** SHA-256 of every file of a build, by its path. */
async function builtIn(
  site: string,
  place: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const build = spawn(process.execPath, [ASTRO, 'build', '--outDir', site], {
    cwd: ROOT,
    env: { ...process.env, ...place },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((resolve, reject) =>
    build.on('exit', resolve).on('error', reject),
  );
  if (status !== 0) throw new Failure('The build failed. What it says is above.');
  const files = readdirSync(site, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(site.length + 1), sha256(path)]),
  );
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
