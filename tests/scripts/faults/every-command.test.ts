/** Every command that changes files, on every fault of a disk: afterwards the files are as before or as after, and nothing is lost. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Disk } from '../../../scripts/shared/disk.ts';
import { diskFault } from '../../../scripts/shared/disk-fault.ts';
import { Failure } from '../../../scripts/shared/failure.ts';
import { contents } from '../shared/data-copy.ts';
import { Killed, KillingDisk, RefusingDisk, SharedDisk, Waits } from '../shared/faulty-disk.ts';
import { COMMANDS, targetOf, type Command } from './commands.ts';

const root = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function soundDisk(): KillingDisk {
  return new KillingDisk({ at: Infinity, when: 'before' }, 999_999_992);
}

/** A command with its workplace as prepared, what the target has before and after it, and how many changes it makes. */
class Trial {
  readonly command: Command;
  before: Readonly<Record<string, string>> = {};
  after: Readonly<Record<string, string>> = {};
  operations = 0;
  readonly #template: string;
  readonly #copy: string;

  constructor(command: Command) {
    this.command = command;
    const folder = join(root, command.name.replace(/\W+/g, '-'));
    [this.#template, this.#copy] = [join(folder, 'template'), join(folder, 'copy')];
    mkdirSync(this.#template, { recursive: true });
  }

  async begin(): Promise<void> {
    this.command.prepare(this.#template);
    this.before = contents(targetOf(this.#template));
    const place = this.place();
    const disk = soundDisk();
    await this.command.run(place, disk);
    this.operations = disk.operations;
    this.after = contents(targetOf(place));
  }

  /** A workplace as it was before the command, which changes no more than its target. */
  place(): string {
    const isNew = !existsSync(this.#copy);
    const [from, to] = isNew
      ? [this.#template, this.#copy]
      : [targetOf(this.#template), targetOf(this.#copy)];
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
    return this.#copy;
  }

  /** Finishes what was begun, or runs the command again where that finishes it. */
  async finish(place: string): Promise<void> {
    const { repair = this.command.run } = this.command;
    await repair(place, soundDisk());
  }

  /** What a command throws that meets a fault; undefined if it ended well. */
  async thrownBy(place: string, disk: Disk): Promise<unknown> {
    try {
      await this.command.run(place, disk);
      return undefined;
    } catch (error) {
      return error;
    }
  }
}

/** The message of a failure, or of what the disk refused, as a person reads it. */
function messageOf(error: unknown): string {
  const failure = error instanceof Failure ? error : diskFault(error);
  if (failure === undefined) throw error;
  return failure.message;
}

/** Whether two commands came one after the other: this one ended well, or would wait, or says that another one is at work. */
function isOrder(error: unknown): boolean {
  if (error === undefined || error instanceof Waits) return true;
  return (
    error instanceof Failure &&
    /^(?:Another process changes|data\/ was changed meanwhile)/.test(error.message)
  );
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (_, command) => {
  const trial = new Trial(command);

  test('killed at any operation: what was begun is finished or taken away', async () => {
    await trial.begin();
    expect(trial.after).not.toEqual(trial.before);
    for (let at = 0; at < trial.operations; at += 1) {
      const place = trial.place();
      const error = await trial.thrownBy(place, new KillingDisk({ at, when: 'within' }));
      expect(error).toBeInstanceOf(Killed);
      await trial.finish(place);
      const now = contents(targetOf(place));
      expect([trial.before, trial.after]).toContainEqual(now);
      await command.run(place, soundDisk());
      expect(contents(targetOf(place))).toEqual(trial.after);
    }
  });

  test('a disk that is full from any operation on changes nothing, and is explained', async () => {
    for (let at = 0; at < trial.operations; at += 1) {
      const place = trial.place();
      const disk = new RefusingDisk('ENOSPC', at);
      const error = await trial.thrownBy(place, disk);
      const now = contents(targetOf(place));
      if (error === undefined) {
        expect(disk.refused).toBe(0);
        expect(now).toEqual(trial.after);
        break;
      }
      expect(messageOf(error)).toContain('the disk is full');
      // A repair has the journal from the beginning, and keeps it until all is done.
      if (command.name === 'repair') expect(now).toHaveProperty(['.journal.json']);
      else expect(now).toEqual(trial.before);
    }
  });

  test.each(['EROFS', 'EACCES', 'EIO'])(
    'a disk that refuses with %s is explained',
    async (code) => {
      for (const at of [0, Math.floor(trial.operations / 2), trial.operations - 1]) {
        const place = trial.place();
        const error = await trial.thrownBy(place, new RefusingDisk(code, at));
        expect(messageOf(error)).toMatch(/can only be read|no right|did not answer/);
        if (at === 0) expect(contents(targetOf(place))).toEqual(trial.before);
        await trial.finish(place);
        expect([trial.before, trial.after]).toContainEqual(contents(targetOf(place)));
      }
    },
  );

  test('two at once: the second waits or comes before or after, and nothing is lost', async () => {
    for (let at = 0; at < trial.operations; at += 3) {
      const place = trial.place();
      const others: Promise<unknown>[] = [];
      const disk = new SharedDisk(at, () => {
        const second = new SharedDisk(-1, () => undefined, 999_999_995);
        others.push(trial.thrownBy(place, second));
      });
      const errors = [await trial.thrownBy(place, disk), ...(await Promise.all(others))];
      for (const error of errors) expect(isOrder(error)).toBe(true);
      expect(errors).toContain(undefined);
      expect(contents(targetOf(place))).toEqual(trial.after);
    }
  });
});
