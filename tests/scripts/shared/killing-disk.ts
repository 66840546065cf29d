/** A disk whose process is killed at one of its operations: nothing of it happens afterwards, not even cleaning up. */
import { DISK, type Disk } from '../../../scripts/shared/disk.ts';

/** What a killed process throws, as far as anybody can still see it. */
export class Killed extends Error {}

/** When a process is killed. */
export interface Kill {
  /** The number of the operation, from 0. */
  readonly at: number;
  /** Before it, in the middle of it (a file is then half written), or right after it. */
  readonly when: 'before' | 'within' | 'after';
}

/** Counts operations that change something, and ends at one of them. */
export class KillingDisk implements Disk {
  operations = 0;
  waits = 0;
  readonly process: number;
  readonly #kill: Kill;
  #isDead = false;

  constructor(kill: Kill, process = 999_999_991) {
    this.#kill = kill;
    this.process = process;
  }

  exists(path: string): boolean {
    return DISK.exists(path);
  }

  read(path: string): string {
    return DISK.read(path);
  }

  list(folder: string): string[] {
    return DISK.list(folder);
  }

  makeFolder(path: string): void {
    this.#do(() => {
      DISK.makeFolder(path);
    });
  }

  write(path: string, text: string): void {
    this.#do(
      () => {
        DISK.write(path, text);
      },
      () => {
        DISK.write(path, text.slice(0, text.length / 2));
      },
    );
  }

  rename(from: string, to: string): void {
    this.#do(() => {
      DISK.rename(from, to);
    });
  }

  link(from: string, to: string): void {
    this.#do(() => {
      DISK.link(from, to);
    });
  }

  remove(path: string): void {
    this.#do(() => {
      DISK.remove(path);
    });
  }

  isRunning(process: number): boolean {
    return process === this.process && !this.#isDead;
  }

  /** Time passes at once. */
  wait(): void {
    this.waits += 1;
  }

  #do(whole: () => void, half: () => void = () => undefined): void {
    if (this.#isDead) throw new Killed();
    const { at, when } = this.#kill;
    if (this.operations !== at) {
      this.operations += 1;
      whole();
      return;
    }
    this.#isDead = true;
    if (when === 'within') half();
    else if (when === 'after') whole();
    throw new Killed();
  }
}
