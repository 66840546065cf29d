import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAILED, FIRST, LANES, PASSED, STEPS, tallyOf, total } from '../../scripts/test/steps.ts';

const report = (passed: number, failed: number): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 0 });

describe('the count of a run of tests', () => {
  test('is the runner’s own', () => {
    expect(tallyOf(report(12, 2), false)).toEqual({ passed: 12, failed: 2, skipped: 0 });
  });

  test('has a failure if the runner failed for another reason, such as a file that does not load', () => {
    expect(tallyOf(report(12, 0), false)).toEqual({ passed: 12, failed: 1, skipped: 0 });
  });

  test('has a failure if no test ran or no report was written', () => {
    expect(tallyOf(report(0, 0), true)).toEqual(FAILED);
    expect(tallyOf(undefined, true)).toEqual(FAILED);
  });
});

describe('the steps', () => {
  test('add up', () => {
    expect(total([PASSED, FAILED, PASSED])).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  test('are scripts of the package', () => {
    const packageFile = join(import.meta.dirname, '../../package.json');
    const { scripts } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(STEPS.map(({ script }) => script).filter((script) => !(script in scripts))).toEqual([]);
  });

  test('need only steps that have ended before', () => {
    for (const lane of LANES)
      for (const [index, { needs }] of lane.entries()) {
        const before = [FIRST, ...lane.slice(0, index)].map(({ name }) => name);
        if (needs !== undefined) expect(before).toContain(needs);
      }
  });
});
