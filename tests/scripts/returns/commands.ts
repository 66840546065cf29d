/** Runs `npm run returns` on folders of returns and replies of its own, on a day of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { returns } from '../../../scripts/returns.ts';
import { readDataset } from '../../../scripts/returns/setting.ts';
import type { Disk } from '../../../scripts/shared/disk.ts';
import { DATA_FOLDER } from '../../../scripts/shared/data-folder.ts';
import { Failure } from '../../../scripts/shared/failure.ts';
import { HEADER } from '../../returns/context.ts';
import { filesBelow } from '../shared/files-below.ts';

/** The day on which the commands run. */
const TODAY = '2026-02-10';

/** The tables of the project itself, read once. */
export const DATASET = readDataset(DATA_FOLDER);

const PROGRAM = join(import.meta.dirname, '../../../scripts/returns.ts');

/** A data folder that has no more than returns and replies. Remove `folder` in the end. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'returns-'));
  readonly data = join(this.folder, 'data');
  #lines: string[] = [];

  /** Writes a file and gives back its path. */
  file(name: string, text: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** Writes a return of some rows. */
  csv(name: string, rows: readonly string[]): string {
    return this.file(name, [HEADER, ...rows, ''].join('\r\n'));
  }

  /** Runs a command and gives back what it says. */
  async run(argv: readonly string[], disk?: Disk): Promise<string> {
    this.#lines = [];
    const say = (line: string) => this.#lines.push(line);
    await returns([...argv, '--data', this.data], {
      output: { log: say, error: say },
      today: () => TODAY,
      read: () => DATASET,
      ...(disk === undefined ? {} : { disk }),
    });
    return this.#lines.join('\n');
  }

  /** Runs a command that must fail, and gives back its exit code with all that it says. */
  async fails(argv: readonly string[]): Promise<{ code: number; said: string }> {
    try {
      await this.run(argv);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { code: error.exitCode, said: [...this.#lines, error.message].join('\n') };
    }
    throw new Error(`the command did not fail: ${this.#lines.join('\n')}`);
  }

  /** Runs a command in a process of its own and gives back its exit code. */
  elsewhere(argv: readonly string[]): Promise<number | null> {
    const env = {
      ...process.env,
      RETURNS_DIR: join(this.data, 'returns'),
      REPLIES_DIR: join(this.data, 'replies'),
    };
    const child = spawn(process.execPath, [PROGRAM, ...argv], { env });
    return new Promise((resolve) => child.on('exit', resolve));
  }

  /** Every file below a folder of the data, with its text. */
  state(name: string): Record<string, string> {
    return filesBelow(join(this.data, name));
  }
}
