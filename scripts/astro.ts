/**
 * Runs Astro with its telemetry off: `node scripts/astro.ts build`. A build ends with the service worker and the
 * manifest of its version.
 * Setting an environment variable in front of a command is written differently in every shell; here it is not.
 */
import { join, resolve } from 'node:path';
import { notForPublication } from '../src/dataset/address/own-address.ts';
import { refuseBadData, refuseBadFolder } from './build/ready.ts';
import { runLoudly, runQuietly } from './build/run-quietly.ts';
import { offlineSetting, writeServiceWorker } from './build/service-worker.ts';
import { writeManifest } from './keep/manifest.ts';
import { run, terminal } from './shared/console.ts';
import { DATA_FOLDER } from './shared/data-folder.ts';
import { siteAddress } from './shared/site-address.ts';

const ROOT = join(import.meta.dirname, '..');
const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');

/**
 * Node keeps what is no longer needed until its limit, which grows with the machine. With this one, in megabytes, the
 * site of ten times as many councils is built in less than four gigabytes. Whoever sets NODE_OPTIONS can change it.
 */
const MEMORY = '--max-old-space-size=2300';

await run(async () => {
  const command = process.argv.slice(2);
  const { href, base } = siteAddress();
  const isOffline = offlineSetting();
  const site = resolve(ROOT, outDirOf(command));
  if (command[0] === 'build') {
    refuseBadData(DATA_FOLDER);
    refuseBadFolder(site);
  }
  const options = { cwd: ROOT, env: environment() };
  const astro = [process.execPath, ASTRO, ...command] as const;
  if (command[0] !== 'build') {
    process.exitCode = await runLoudly(astro, options);
    return;
  }
  const status = await runQuietly(astro, options, (text) => process.stderr.write(text));
  process.exitCode = status;
  if (status !== 0) return;
  await writeServiceWorker(site, base, isOffline);
  writeManifest(site);
  sayWhere(href);
});

function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS = '', ...others } = process.env;
  return {
    ...others,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${MEMORY} ${NODE_OPTIONS}`.trim(),
  };
}

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
