/** A real disk of one megabyte with less and less room: a command does all of its work on it, or nothing and says why. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../../scripts/compress/compress-site.ts';
import { diskFault } from '../../../scripts/shared/disk-fault.ts';
import { contents } from '../shared/data-copy.ts';
import { COMMANDS, targetOf, type Command } from './commands.ts';

const root = mkdtempSync(join(tmpdir(), 'small-disk-'));
const disk = join(root, 'disk');
/** Why there is no such disk here; undefined where there is one. Only root of a whole machine may make one. */
let refusal: string | undefined;

beforeAll(() => {
  mkdirSync(disk);
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], {
    encoding: 'utf8',
  });
  if (status !== 0) refusal = `no disk can be mounted here: ${stderr || 'there is no mount'}`;
});

afterAll(() => {
  if (refusal === undefined) spawnSync('umount', [disk]);
  rmSync(root, { recursive: true });
});

/** Room that is left, in blocks of the disk. */
const ROOMS = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

/** Fills the disk but for some blocks. */
function leave(blocks: number): void {
  const ballast = join(disk, 'ballast');
  rmSync(ballast, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, new Uint8Array(Math.max(0, bavail - blocks) * bsize));
}

const COMPRESS: Command = {
  name: 'compress',
  prepare(place) {
    mkdirSync(targetOf(place));
    for (const page of ['a', 'b', 'c']) {
      const lines = Array.from({ length: 4000 }, (_, at) => `${page}${String((at * 7919) % 4001)}`);
      writeFileSync(join(targetOf(place), `${page}.html`), lines.join('\n'));
    }
  },
  run: async (place) => {
    await compressSite(targetOf(place));
  },
};

const SMALL = [
  ...COMMANDS.filter(({ name }) => ['import:caseloads', 'keep', 'returns accept'].includes(name)),
  COMPRESS,
];

describe.each(SMALL.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test('on a disk that fills up', async ({ skip }) => {
    if (refusal !== undefined) skip(refusal);
    command.prepare(disk);
    const before = contents(targetOf(disk));
    const failed: number[] = [];
    for (const room of ROOMS) {
      leave(room);
      const error: unknown = await Promise.resolve()
        .then(() => command.run(disk))
        .then(() => undefined)
        .catch((thrown: unknown) => thrown);
      if (error === undefined) break;
      failed.push(room);
      expect(diskFault(error)?.message).toContain('the disk is full');
      const now = contents(targetOf(disk));
      // Siblings that are whole may stay: each says what its own file says.
      if (name === 'compress') expect(now).toMatchObject(before);
      else expect(now).toEqual(before);
    }
    expect(failed.length).toBeGreaterThan(0);
    expect(failed).not.toEqual(ROOMS);
    expect(contents(targetOf(disk))).not.toEqual(before);
    for (const left of ['target', 'ballast', 'published', 'earlier', 'input'])
      rmSync(join(disk, left), { recursive: true, force: true });
  });
});
