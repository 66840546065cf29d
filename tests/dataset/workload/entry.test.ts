import { describe, expect, test } from 'vitest';
import { readEntry, type Typed } from '../../../src/dataset/workload/entry.ts';

/** What is said at each field of an entry; empty where it can be used. */
function problemsOf(typed: Partial<Typed>): Record<string, string> {
  const read = readEntry({ cases: '18', shared: '', fte: '0.8', ...typed });
  if ('entered' in read) return {};
  return Object.fromEntries(read.problems.map(({ field, message }) => [field, message]));
}

describe('what a social worker enters', () => {
  test.each([
    [{}, { cases: 18, shared: 0, fte: 0.8 }],
    [
      { cases: ' 18\u00a0', fte: ' .4 ' },
      { cases: 18, shared: 0, fte: 0.4 },
    ],
    [
      { cases: '1', fte: '0.05' },
      { cases: 1, shared: 0, fte: 0.05 },
    ],
    [
      { cases: '999', shared: '999', fte: '1.00' },
      { cases: 999, shared: 999, fte: 1 },
    ],
    [
      { cases: '007', fte: '0.670' },
      { cases: 7, shared: 0, fte: 0.67 },
    ],
    [{ fte: '0.01' }, { cases: 18, shared: 0, fte: 0.01 }],
    [{ fte: '1.' }, { cases: 18, shared: 0, fte: 1 }],
    [{ fte: '1' }, { cases: 18, shared: 0, fte: 1 }],
    [{ fte: '0.67' }, { cases: 18, shared: 0, fte: 0.67 }],
    [{ fte: '.6700' }, { cases: 18, shared: 0, fte: 0.67 }],
  ])('is taken as it is meant: %j', (typed, entered) => {
    expect(readEntry({ cases: '18', shared: '', fte: '0.8', ...typed })).toEqual({ entered });
  });

  test.each([
    ['', /^Enter your working time, such as 1 for full time/],
    ['   ', /^Enter your working time/],
    ['0', /^No result can be worked out for 0 FTE\. Enter more than 0 and at most 1\.$/],
    ['0.00', /^No result can be worked out for 0 FTE/],
    ['1.5', /^‘1\.5’ is more than full time, which is 1\./],
    ['1.01', /is more than full time/],
    ['37', /is more than full time.* Divide your hours or days/],
    ['-0.4', /^‘-0\.4’ is below zero/],
    ['−0.4', /^‘-0\.4’ is below zero/],
    ['0,4', /^‘0,4’ has a comma\. Write it with a full stop: 0\.4$/],
    [',4', /has a comma/],
    ['60% x', /is not a number/],
    ['60%', /is a percentage\. .* 60% is 0\.6/],
    ['0.667', /more than two decimal places/],
    ['0.001', /more than two decimal places/],
    ['half', /^‘half’ is not a number/],
    ['1/2', /is not a number/],
    ['1e-1', /is not a number/],
    ['.', /is not a number/],
    ['Infinity', /is not a number/],
  ])('is named where the working time is ‘%s’', (fte, message) => {
    expect(problemsOf({ fte })).toEqual({ fte: expect.stringMatching(message) as string });
  });

  test.each([
    ['', /^Enter how many cases you have/],
    ['0', /^With 0 cases there is nothing to divide/],
    ['-3', /^‘-3’ is below zero/],
    ['18.5', /^‘18\.5’ is not a whole number/],
    ['18,5', /^‘18,5’ is not a whole number/],
    ['1,000', /^‘1,000’ has a comma\. Write it without one\.$/],
    ['1000', /at most 999 cases/],
    ['99999999999999999999', /at most 999 cases/],
    ['<b>18</b>', /^‘<b>18<\/b>’ is not a number/],
  ])('is named where the cases are ‘%s’', (cases, message) => {
    expect(problemsOf({ cases })).toEqual({ cases: expect.stringMatching(message) as string });
  });

  test('names shared cases that are more than all cases, and every field at once', () => {
    expect(problemsOf({ shared: '19' }).shared).toMatch(/^19 shared cases are more than your 18/);
    expect(problemsOf({ shared: '18' })).toEqual({});
    expect(Object.keys(problemsOf({ cases: '', shared: 'x', fte: '' }))).toEqual([
      'cases',
      'fte',
      'shared',
    ]);
  });
});
