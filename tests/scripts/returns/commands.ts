/** Runs `npm run returns` on a data folder of its own, with a day of its own. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { returns } from '../../../scripts/returns.ts';
import type { Disk } from '../../../scripts/shared/disk.ts';
import { DATA_FOLDER } from '../../../scripts/shared/data-folder.ts';
import { Failure } from '../../../scripts/shared/failure.ts';
import { HEADER } from '../../returns/context.ts';

/** The day on which the commands run. */
export const TODAY = '2026-02-10';

/** A data folder without postcodes, returns and replies. Remove `folder` in the end. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'returns-'));
  readonly data = join(this.folder, 'data');
  #lines: string[] = [];

  constructor() {
    cpSync(DATA_FOLDER, this.data, {
      recursive: true,
      filter: (path) => !/data\/(returns|replies|postcodes)(\/|$)/.test(path),
    });
  }

  /** Writes a file and gives back its path. */
  file(name: string, text: string): string {
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

  /** Every file below a folder of the data, with its text. */
  state(name: string): Record<string, string> {
    const root = join(this.data, name);
    if (!existsSync(root)) return {};
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
    return Object.fromEntries(
      paths
        .map((path) => join(root, path))
        .filter((path) => statSync(path).isFile())
        .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
    );
  }
}
