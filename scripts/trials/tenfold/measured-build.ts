/** Builds the site of another data folder, and measures what that takes. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { Failure } from '../../shared/failure.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** All that a build reads, besides the data and what is installed. */
const READ = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** The configuration with the pages of some councils. */
const SAMPLED = 'scripts/trials/tenfold/sampled.config.mjs';

/** What a process used: milliseconds of one core in microseconds, and the most memory in kilobytes. */
const usageSchema = z.looseObject({
  userCPUTime: z.number(),
  systemCPUTime: z.number(),
  maxRSS: z.number(),
});

export interface BuildUsage {
  /** Seconds until it was done, seconds of processor time of all its processes, and megabytes of the largest of them. */
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/**
 * Builds the site in a folder that has a folder `data`.
 * @param every of the pages of councils, those of one in so many are built
 * @throws Failure if the build fails; what it said is in build.log
 */
export async function measuredBuild(folder: string, every: number): Promise<BuildUsage> {
  for (const entry of READ) {
    rmSync(join(folder, entry), { recursive: true, force: true });
    cpSync(join(ROOT, entry), join(folder, entry), { recursive: true });
  }
  if (!existsSync(join(folder, 'node_modules')))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const notes = mkdtempSync(join(tmpdir(), 'build-usage-'));
  const start = performance.now();
  const code = await build(folder, notes, every);
  const wall = (performance.now() - start) / 1000;
  const usages = readdirSync(notes).map((name) =>
    usageSchema.parse(JSON.parse(readFileSync(join(notes, name), 'utf8'))),
  );
  rmSync(notes, { recursive: true });
  if (code !== 0) throw new Failure(`The build failed. ${join(folder, 'build.log')} says why.`);
  return {
    wall,
    cpu: usages.reduce((sum, one) => sum + one.userCPUTime + one.systemCPUTime, 0) / 1e6,
    peak: Math.max(...usages.map(({ maxRSS }) => maxRSS)) / 1024,
  };
}

function build(folder: string, notes: string, every: number): Promise<number | null> {
  mkdirSync(folder, { recursive: true });
  const log = openSync(join(folder, 'build.log'), 'w');
  const hook = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
  const sampled = every === 1 ? [] : ['--config', SAMPLED];
  const args = [join(folder, 'scripts', 'astro.ts'), 'build', ...sampled];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      USAGE_FOLDER: notes,
      SAMPLE_EVERY: String(every),
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${hook}`,
    },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
}
