/**
 * Runs Astro with its telemetry off: `node scripts/astro.ts build`. A build ends with the manifest of its version.
 * Setting an environment variable in front of a command is written differently in every shell; here it is not.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeManifest } from './keep/manifest.ts';

const ROOT = join(import.meta.dirname, '..');
const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');

const { status } = spawnSync(process.execPath, [ASTRO, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status === 0 && process.argv[2] === 'build') writeManifest(join(ROOT, 'dist'));
process.exitCode = status ?? 1;
