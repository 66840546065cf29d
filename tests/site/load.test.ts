import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadDataset } from '../../src/site/load.ts';

test('a build stops where data/ is not whole, and says which tables are wanting', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'caseloads'));
  expect(() => loadDataset(folder)).toThrow(/councils\.csv.*npm run check/s);
});
