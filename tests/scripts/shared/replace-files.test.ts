import { renameSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replaceFiles } from '../../../scripts/shared/replace-files.ts';
import { contents, copyOf } from './data-copy.ts';

const FILES = [
  { path: 'areas.csv', text: 'new areas\n' },
  { path: 'caseloads/2030.csv', text: 'new release\n' },
  { path: 'councils.csv', text: 'new councils\n' },
];

describe('files replaced as one', () => {
  test('are all there afterwards, and nothing besides', () => {
    const data = copyOf('register');
    const before = contents(data);
    replaceFiles(data, FILES);
    expect(contents(data)).toEqual({
      ...before,
      ...Object.fromEntries(FILES.map(({ path, text }) => [path, text])),
    });
  });

  test('are all as they were if one of them cannot take its place', () => {
    const data = copyOf('register');
    const before = contents(data);
    const failing = (from: string, to: string): void => {
      if (to.endsWith('councils.csv')) throw new Error('disk full');
      renameSync(from, to);
    };
    expect(() => {
      replaceFiles(data, FILES, failing);
    }).toThrow('disk full');
    expect(contents(data)).toEqual(before);
  });
});
