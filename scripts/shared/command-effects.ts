/** What a command that changes data/ may do to the world besides, so that tests can pass something else. */
import { terminal, type Output } from './console.ts';
import type { Disk } from './disk.ts';

export interface CommandEffects {
  readonly output: Output;
  /** Today as YYYY-MM-DD. */
  readonly today: () => string;
  /** The disk that data/ is on; the real one if it is not given. */
  readonly disk?: Disk;
}

/** The terminal and the clock. */
export const REAL_EFFECTS: CommandEffects = {
  output: terminal,
  today: () => new Date().toISOString().slice(0, 10),
};
