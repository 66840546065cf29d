/** What became of the changes of a room, counted. */
import type { Room } from './rooms.ts';
import type { Outcome } from './run-stryker.ts';

/** The part of changes that tests should notice. */
const WANTED = 0.85;

/** Counts of changes. */
export interface Score {
  readonly room: Room;
  readonly tried: number;
  /** A test failed. */
  readonly noticed: number;
  /** The tests did not come to an end, which is noticed too. */
  readonly timedOut: number;
  /** All tests that run the code passed. */
  readonly survived: number;
  /** No test runs the code. */
  readonly noTest: number;
  /** Left out: they run only while a file is loaded. */
  readonly onlyLoaded: number;
}

/** Counts results. */
export function scoreOf(room: Room, results: readonly Pick<Outcome, 'status'>[]): Score {
  const count = (...statuses: Outcome['status'][]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  return {
    room,
    tried: results.length - count('Ignored'),
    noticed: count('Killed', 'RuntimeError'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    noTest: count('NoCoverage'),
    onlyLoaded: count('Ignored'),
  };
}

/** How many more should have been noticed. */
export function missing({ tried, noticed, timedOut }: Score): number {
  return Math.max(0, Math.ceil(tried * WANTED) - noticed - timedOut);
}

/** A row of the table in docs/trials.md. */
export function rowOf(score: Score): string {
  const { room, tried, noticed, timedOut, survived, noTest, onlyLoaded } = score;
  const percent = tried === 0 ? 'none' : `${((100 * (noticed + timedOut)) / tried).toFixed(1)}%`;
  return `${room}: ${String(tried)} tried, ${String(noticed)} noticed, ${String(timedOut)} without an end, ${String(survived)} survived, ${String(noTest)} without a test, ${String(onlyLoaded)} left out, score ${percent}`;
}
