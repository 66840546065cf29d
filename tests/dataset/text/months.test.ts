import { expect, test } from 'vitest';
import { counted } from '../../../src/dataset/text/counted.ts';
import { monthName } from '../../../src/dataset/text/months.ts';

test.each([
  ['2014-01', 'January 2014'],
  ['2014-08', 'August 2014'],
  ['2014-12', 'December 2014'],
  ['2014-13', '13 2014'],
])('%s is %s', (month, words) => {
  expect(monthName(month)).toBe(words);
});

test('a number has its noun in the right form', () => {
  expect([0, 1, 2, 1212].map((count) => counted(count, 'row'))).toEqual([
    '0 rows',
    '1 row',
    '2 rows',
    '1,212 rows',
  ]);
  expect([counted(1, 'reply', 'replies'), counted(3, 'reply', 'replies')]).toEqual([
    '1 reply',
    '3 replies',
  ]);
});
