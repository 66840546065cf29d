/** What `npm test` runs, which is all that CI runs. */
import { z } from 'zod';

export interface Step {
  readonly name: string;
  /** Script of package.json. */
  readonly script: string;
  /** Whether the script runs tests of its own, which are counted one by one. */
  readonly tests?: true;
  /** Name of the step without whose success this one cannot run. */
  readonly needs?: string;
}

/** The build runs first and alone: the page tests need it, and its time is what the whole is compared with. */
export const FIRST: Step = { name: 'build', script: 'build' };

/** What runs side by side after it, as most machines have two cores; in a lane one step follows the other. */
export const LANES: readonly (readonly Step[])[] = [
  [
    { name: 'page tests', script: 'pages', tests: true, needs: 'build' },
    { name: 'types', script: 'types' },
  ],
  [
    { name: 'unit tests', script: 'unit', tests: true },
    { name: 'lint', script: 'lint' },
    { name: 'unused', script: 'unused' },
    { name: 'format', script: 'format:check' },
    { name: 'data', script: 'check' },
  ],
];

export const STEPS: readonly Step[] = [FIRST, ...LANES.flat()];

/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

/**
 * Counts a run of tests.
 * @param json the test runner's report; undefined if it wrote none
 * @param succeeded whether the runner ended well; a run that did not has at least one failure,
 *   and so has one without any test
 */
export function tallyOf(json: string | undefined, succeeded: boolean): Tally {
  if (json === undefined) return FAILED;
  const counts = report.parse(JSON.parse(json));
  const tally = {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests,
  };
  const sound = succeeded && tally.passed > 0;
  return sound || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** The sum of tallies. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
