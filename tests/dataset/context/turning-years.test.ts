import { expect, test } from 'vitest';
import { turningYears } from '../../../src/dataset/context/turning-years.ts';

function from2017(...values: readonly number[]): readonly number[] {
  return turningYears(values.map((value, index) => ({ year: 2017 + index, value })));
}

test('a number turns in the last year of its highest or lowest, before it goes back by 2%', () => {
  expect(from2017(100, 110, 110, 109.8, 100)).toEqual([2020]);
  expect(from2017(100, 90, 95)).toEqual([2018]);
  expect(from2017(100, 110, 100, 110)).toEqual([2018, 2019]);
});

test('what goes one way, or back by less than 2%, does not turn', () => {
  expect(from2017(100, 105, 104, 108, 107)).toEqual([]);
  expect(from2017(100, 101, 100)).toEqual([]);
  expect(from2017(100)).toEqual([]);
  expect(from2017()).toEqual([]);
});
