/** Disks on which something goes wrong at one operation. Only operations that change something are counted. */
import { writeFileSync } from 'node:fs';
import { DISK, type Disk } from '../../../scripts/shared/disk.ts';

/** What an operation does. Only some of them need space. */
type Kind = 'makeFolder' | 'write' | 'copy' | 'rename' | 'link' | 'remove' | 'removeFolder';

/** An operation about to be done. */
interface Operation {
  readonly kind: Kind;
  readonly path: string;
  /** Does it. */
  readonly whole: () => void;
  /** Does what is done of it when it is stopped in its middle: a file is then half written. */
  readonly half: () => void;
}

/** The disk, with each of its changes handed to `perform`. Nothing is flushed: in a test no power is cut. */
abstract class WatchedDisk implements Disk {
  readonly process: number;

  constructor(process: number) {
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
    this.#do('makeFolder', path, () => {
      DISK.makeFolder(path);
    });
  }

  write(path: string, content: string | Uint8Array): void {
    const write = (length: number) => () => {
      writeFileSync(path, content.slice(0, length));
    };
    this.#do('write', path, write(content.length), write(content.length / 2));
  }

  copy(from: string, to: string): void {
    const half = () => {
      writeFileSync(to, '');
    };
    const whole = () => {
      DISK.copy(from, to);
    };
    this.#do('copy', to, whole, half);
  }

  rename(from: string, to: string): void {
    this.#do('rename', to, () => {
      DISK.rename(from, to);
    });
  }

  link(from: string, to: string): void {
    this.#do('link', to, () => {
      DISK.link(from, to);
    });
  }

  remove(path: string): void {
    this.#do('remove', path, () => {
      DISK.remove(path);
    });
  }

  removeFolder(path: string): void {
    this.#do('removeFolder', path, () => {
      DISK.removeFolder(path);
    });
  }

  isRunning(process: number): boolean {
    return process === this.process;
  }

  /** Time passes at once. */
  wait(): void {
    // Nobody waits in a test.
  }

  protected abstract perform(operation: Operation): void;

  #do(kind: Kind, path: string, whole: () => void, half: () => void = () => undefined): void {
    this.perform({ kind, path, whole, half });
  }
}

/** What a killed process throws, as far as anybody can still see it. */
export class Killed extends Error {}

/** When a process is killed. */
export interface Kill {
  /** The number of the operation, from 0. */
  readonly at: number;
  /** Before it, in the middle of it, or right after it. */
  readonly when: 'before' | 'within' | 'after';
}

/** A disk whose process is killed at one of its operations: nothing of it happens afterwards, not even cleaning up. */
export class KillingDisk extends WatchedDisk {
  operations = 0;
  readonly #kill: Kill;
  #isDead = false;

  constructor(kill: Kill, process = 999_999_991) {
    super(process);
    this.#kill = kill;
  }

  override isRunning(process: number): boolean {
    return super.isRunning(process) && !this.#isDead;
  }

  protected override perform({ whole, half }: Operation): void {
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

/** What needs space on a disk. */
const NEEDS_SPACE: readonly Kind[] = ['makeFolder', 'write', 'copy', 'link'];

/** Whether there is anything to do, so that a disk can refuse it. */
function isChange(kind: Kind, path: string): boolean {
  if (kind === 'makeFolder') return !DISK.exists(path);
  return (kind !== 'remove' && kind !== 'removeFolder') || DISK.exists(path);
}

/** A disk that has no space left from one operation on, or can only be read from there. */
export class RefusingDisk extends WatchedDisk {
  operations = 0;
  /** How many operations were refused. */
  refused = 0;
  readonly #code: string;
  readonly #at: number;

  /**
   * @param code `ENOSPC` refuses only what needs space, any other code every change
   * @param at the number of the first operation that is refused, from 0
   */
  constructor(code: string, at: number) {
    super(999_999_993);
    this.#code = code;
    this.#at = at;
  }

  protected override perform({ kind, path, whole, half }: Operation): void {
    const isRefused =
      isChange(kind, path) && (this.#code !== 'ENOSPC' || NEEDS_SPACE.includes(kind));
    this.operations += 1;
    if (this.operations <= this.#at || !isRefused) {
      whole();
      return;
    }
    this.refused += 1;
    if (this.#code === 'ENOSPC') half();
    const code = this.#code;
    throw Object.assign(new Error(`${code}: refused`), { code, path });
  }
}

/** What a command throws that would wait for another process. */
export class Waits extends Error {}

/** A disk of two processes: before one of the operations of the first, the second one begins. */
export class SharedDisk extends WatchedDisk {
  operations = 0;
  readonly #at: number;
  readonly #other: () => void;

  /** @param other starts the second process */
  constructor(at: number, other: () => void, process = 999_999_994) {
    super(process);
    this.#at = at;
    this.#other = other;
  }

  /** Both run. */
  override isRunning(): boolean {
    return true;
  }

  override wait(): void {
    throw new Waits();
  }

  protected override perform({ whole }: Operation): void {
    if (this.operations === this.#at) this.#other();
    this.operations += 1;
    whole();
  }
}
