/** Numbers that are too long for the quick way are read like all others. */
import { expect, test } from 'vitest';
import { decimalsOf, plainCount, plainNumber } from '../../../src/returns/check/plain-number.ts';

test.each([
  ['', NaN, NaN],
  ['0', 0, 0],
  ['999999999999999', 999_999_999_999_999, 999_999_999_999_999],
  ['1234567890123456', 1_234_567_890_123_456, 1_234_567_890_123_456],
  ['1.5', NaN, 1.5],
  ['1.', NaN, NaN],
  ['.5', NaN, NaN],
  ['1.5.', NaN, NaN],
  ['1/2', NaN, NaN],
  ['1:2', NaN, NaN],
  // Of 16 signs or more.
  ['12345678901234.5', NaN, 12_345_678_901_234.5],
  ['12345678901234e3', NaN, NaN],
  ['0x12345678901234', NaN, NaN],
  ['12345678901234.5e3', NaN, NaN],
  ['1.2345678901234.5', NaN, NaN],
])('%j is the count %d and the number %d', (text, count, number) => {
  expect(plainCount(text)).toBe(count);
  expect(plainNumber(text)).toBe(number);
});

test('decimals are the digits after the point', () => {
  expect([decimalsOf('80'), decimalsOf('80.8'), decimalsOf('80.125')]).toEqual([0, 1, 3]);
});
