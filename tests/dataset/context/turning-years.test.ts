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

test('each turn is the other way than the one before', () => {
  expect(from2017(100, 110, 100, 110, 100)).toEqual([2018, 2019, 2020]);
  expect(from2017(100, 90, 100, 110, 100)).toEqual([2018, 2020]);
});

test('a number exactly 2% back has turned, and one exactly 0.5% below its highest is as high', () => {
  // By hand: 2% of 102 is 2.04 and 0.5% is 0.51.
  expect(from2017(100, 102, 99.96)).toEqual([2018]);
  expect(from2017(100, 102, 99.97)).toEqual([]);
  expect(from2017(100, 102, 101.49, 99)).toEqual([2019]);
  expect(from2017(100, 102, 101.48, 99)).toEqual([2018]);
});

test('what goes one way, or back by less than 2%, does not turn', () => {
  expect(from2017(100, 105, 104, 108, 107)).toEqual([]);
  expect(from2017(100, 101, 100)).toEqual([]);
  expect(from2017(100)).toEqual([]);
  expect(from2017()).toEqual([]);
});
