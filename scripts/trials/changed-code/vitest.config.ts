/** The tests of one room, for code that Stryker has changed. */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const folders = (process.env.CHANGED_CODE_TESTS ?? '').split(',');

/** Tests of a page’s data load all tables. They come last, because the first test that fails ends a run. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => weight(a) - weight(b)));
  }
}

/** More than the length of any test. */
const ALL_TABLES = 1_000_000;

function weight({ moduleId }: TestSpecification): number {
  const text = readFileSync(moduleId, 'utf8');
  return text.length + (text.includes('/src/site/') ? ALL_TABLES : 0);
}

export default defineConfig({
  test: {
    include: folders.map((one) => `tests/${one}${one.endsWith('.ts') ? '' : '/**/*.test.ts'}`),
    sequence: { sequencer: QuickestFirst },
    css: { include: /\?raw$/ },
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
