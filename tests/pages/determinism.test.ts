import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DIST, filesOf } from './built-pages.ts';

const ROOT = join(import.meta.dirname, '../..');
const second = mkdtempSync(join(tmpdir(), 'second-build-'));

afterAll(() => {
  rmSync(second, { recursive: true });
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
  it('gives the same bytes when it is run again', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/astro.ts'), 'build', '--outDir', second],
      { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    expect(status, `${stdout}${stderr}`).toBe(0);
    expect(checksums(second)).toEqual(checksums(DIST));
  }, 180_000);
});
