import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DIST, filesOf } from './built-pages.ts';

/** Against hanging, not a measure: much else may run at the same time. */
const BUILD_TIMEOUT = 600_000;
const ROOT = join(import.meta.dirname, '../..');
/** All that a build reads, besides what is installed. */
const READ = [
  'astro.config.mjs',
  'data',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];
const elsewhere = mkdtempSync(join(tmpdir(), 'second-build-'));

afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

/** Every file of a folder with the SHA-256 of its content. */
function checksums(folder: string): Record<string, string> {
  const checksum = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesOf(folder).map((file) => [file, checksum(file)]));
}

describe('the build', () => {
  test(
    'gives the same bytes when it is run again, in another folder',
    () => {
      for (const entry of READ)
        cpSync(join(ROOT, entry), join(elsewhere, entry), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(elsewhere, 'scripts', 'astro.ts'), 'build'],
        { cwd: elsewhere, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
      );
      expect(status, `${stdout}${stderr}`).toBe(0);
      expect(checksums(join(elsewhere, 'dist'))).toEqual(checksums(DIST));
    },
    BUILD_TIMEOUT,
  );
});
