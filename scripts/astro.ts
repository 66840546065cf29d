/**
 * Runs Astro with its telemetry off: `node scripts/astro.ts build`.
 * Setting an environment variable in front of a command is written differently in every shell; here it is not.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');

const { status } = spawnSync(process.execPath, [ASTRO, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
