/** How long a full build takes, beside Astro alone with as many pages. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../shared/failure.ts';
import { astroAlone } from './astro-alone.ts';
import { DIST } from './browse.ts';
import { rowOf, type BenchRow } from './row.ts';

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
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Failure(`The build failed.\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Builds from data/ into a folder that is thrown away, or into dist/ if there is none yet, and then Astro alone. */
export function benchBuild(): BenchRow[] {
  const isFirst = !existsSync(DIST);
  const folder = isFirst ? DIST : mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const figure = build(isFirst ? undefined : folder);
    const pages = countPages(folder);
    const alone = {
      name: `Astro alone, ${pages.toLocaleString('en-GB')} pages of one line`,
      figure: astroAlone(pages),
    };
    const what = `full build of ${pages.toLocaleString('en-GB')} pages and all files`;
    return [rowOf({ measure: 'build', what, figure, unit: 's', comparedWith: alone })];
  } finally {
    if (!isFirst) rmSync(folder, { recursive: true });
  }
}

function countPages(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}
