/**
 * Runs Astro with its telemetry off: `node scripts/astro.ts build`. A build ends with the service worker and the
 * manifest of its version.
 * Setting an environment variable in front of a command is written differently in every shell; here it is not.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { notForPublication } from '../src/dataset/address/own-address.ts';
import { offlineSetting, writeServiceWorker } from './build/service-worker.ts';
import { writeManifest } from './keep/manifest.ts';
import { run, terminal } from './shared/console.ts';
import { siteAddress } from './shared/site-address.ts';

const ROOT = join(import.meta.dirname, '..');
const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');

await run(async () => {
  const command = process.argv.slice(2);
  const { href, base } = siteAddress();
  const isOffline = offlineSetting();
  const { status } = spawnSync(process.execPath, [ASTRO, ...command], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  process.exitCode = status ?? 1;
  if (status !== 0 || command[0] !== 'build') return;
  const site = resolve(ROOT, outDirOf(command));
  await writeServiceWorker(site, base, isOffline);
  writeManifest(site);
  sayWhere(href);
});

/** The folder that a build wrote. */
function outDirOf(command: readonly string[]): string {
  const at = command.indexOf('--outDir');
  return (at === -1 ? undefined : command[at + 1]) ?? 'dist';
}

/** Ends the build's own words with the address it was made for, and a warning if nobody may cite it. */
function sayWhere(href: string): void {
  terminal.log(`The site was built for ${href}`);
  const warning = notForPublication(href);
  if (warning !== undefined) terminal.log(`Warning: ${warning}`);
}
