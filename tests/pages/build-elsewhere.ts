/** Builds the site in a folder of its own, as somebody does who has only what is committed, with the pages of a few councils. */
import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { FEW_PAGES } from './few-pages/sample.ts';

const ROOT = join(import.meta.dirname, '../..');

/** All that such a build reads, besides what is installed. */
const READ = [
  'astro.config.mjs',
  'data',
  'package.json',
  'public',
  'scripts',
  'src',
  'tests/pages/few-pages',
  'tests/pages/page-types.ts',
  'tsconfig.json',
];

/** Against hanging, not a measure: much else may run at the same time. */
export const BUILD_TIMEOUT = 600_000;

/**
 * Builds the site in a folder and returns the path of its files. Fails with all that the build printed.
 * @param settings environment variables of the build
 */
export async function buildIn(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<string> {
  for (const entry of READ) cpSync(join(ROOT, entry), join(folder, entry), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const script = join(folder, 'scripts', 'astro.ts');
  const options = {
    cwd: folder,
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
    maxBuffer: Infinity,
  };
  await new Promise<void>((resolve, reject) => {
    execFile(
      process.execPath,
      [script, 'build', '--config', FEW_PAGES],
      options,
      (error, stdout, stderr) => {
        if (error === null) resolve();
        else reject(new Error(`${stdout}${stderr}`));
      },
    );
  });
  return join(folder, 'dist');
}
