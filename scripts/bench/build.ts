/** How long a full build takes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';

const ASTRO = join(import.meta.dirname, '..', 'astro.ts');

/**
 * Builds the site into `outDir`.
 * @param outDir absolute path; dist/ if not given
 * @returns wall-clock seconds
 * @throws {Failure} if the build fails; the message is what it printed
 */
export function build(outDir?: string): number {
  const start = performance.now();
  const target = outDir === undefined ? [] : ['--outDir', outDir];
  const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, 'build', ...target], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Failure(`The build failed.\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Measures a full build from data/, into a folder that is thrown away, and prints the seconds. */
export function benchBuild(output: Output): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    output.log(`full build: ${build(folder).toFixed(1)} s`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
