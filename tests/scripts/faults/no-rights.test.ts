/** Folders that may not be written to, and files that may not grow: faults of a real disk, as whoever runs the tests meets them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diskFault } from '../../../scripts/shared/disk-fault.ts';
import { Failure } from '../../../scripts/shared/failure.ts';
import { contents, copyOf, FIXTURES } from '../shared/data-copy.ts';
import { COMMANDS, targetOf } from './commands.ts';

const IMPORTER = join(import.meta.dirname, '../../../scripts/import/caseloads.ts');
/** A user without rights. What root does, no folder refuses. */
const NOBODY = 65_534;

const root = mkdtempSync(join(tmpdir(), 'no-rights-'));
chmodSync(root, 0o755);
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Does something as a user without rights, if this is root. */
async function withoutRights(work: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  '%s says that it may not write to a folder, and leaves it as it was',
  async (name, command) => {
    const place = join(root, name.replace(/\W+/g, '-'));
    mkdirSync(place);
    command.prepare(place);
    const before = contents(targetOf(place));
    chmodSync(targetOf(place), 0o555);
    await withoutRights(async () => {
      const error: unknown = await Promise.resolve()
        .then(() => command.run(place))
        .then(() => undefined)
        .catch((thrown: unknown) => thrown);
      const failure = error instanceof Failure ? error : diskFault(error);
      expect(failure?.message).toContain('you have no right');
    });
    chmodSync(targetOf(place), 0o755);
    expect(contents(targetOf(place))).toEqual(before);
  },
);

// A limit of the shell stands for a full disk: this file may not become larger than 512 bytes.
test.skipIf(process.platform === 'win32')('an import whose files may not grow says so', () => {
  const data = copyOf('register');
  const before = contents(data);
  const source = join(FIXTURES, 'caseloads/newer-release/input.csv');
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 1; exec "$@"', 'sh', process.execPath, IMPORTER, source, '--data', data],
    { encoding: 'utf8' },
  );
  expect(stderr).toContain('the file would be too large');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(contents(data)).toEqual(before);
});
