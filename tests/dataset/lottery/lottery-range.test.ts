import { expect, test } from 'vitest';
import { milesFrom } from '../../../src/dataset/lottery/lottery-range.ts';

test.each([
  ['50', 50],
  ['10', 10],
  ['100', 100],
  // Under and over what can be chosen.
  ['9', 10],
  ['-40', 10],
  ['0', 10],
  ['103', 100],
  ['1e9', 100],
  // Between two: to the nearer one, and up from the middle.
  ['52', 50],
  ['52.5', 55],
  ['53', 55],
  // No number.
  ['', 50],
  [' ', 50],
  ['far', 50],
  ['Infinity', 50],
])('‘%s’ miles are read as %d', (typed, miles) => {
  expect(milesFrom(typed)).toBe(miles);
});
