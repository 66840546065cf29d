/** What to compare a build with: Astro with a page of one line, as often as the site has pages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../shared/failure.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** Within the packages, so that Astro is found from there. */
const PROJECT = join(ROOT, 'node_modules', '.cache', 'bench-astro');

/**
 * Builds a project of so many pages with the Astro that builds this site.
 * @returns wall-clock seconds
 * @throws {Failure} if Astro cannot build it
 */
export function astroAlone(pages: number): number {
  rmSync(PROJECT, { recursive: true, force: true });
  for (const [path, text] of Object.entries(filesFor(pages))) {
    mkdirSync(dirname(join(PROJECT, path)), { recursive: true });
    writeFileSync(join(PROJECT, path), text);
  }
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ASTRO, 'build', '--root', PROJECT],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  rmSync(PROJECT, { recursive: true, force: true });
  if (status !== 0) throw new Failure(`Astro alone cannot be measured.\n${stdout}${stderr}`);
  return seconds;
}

function filesFor(pages: number): Record<string, string> {
  return {
    'package.json': '{ "type": "module", "private": true }',
    'astro.config.mjs': 'export default {};',
    'src/pages/[page].astro': [
      '---',
      `export const getStaticPaths = () => Array.from({ length: ${String(pages)} }, (_, index) => ({ params: { page: String(index) } }));`,
      '---',
      '<p>{Astro.params.page}</p>',
    ].join('\n'),
  };
}
