import { expect, test } from 'vitest';
import {
  correlationText,
  linkInWords,
  wayOf,
} from '../../../src/dataset/context/correlation-wording.ts';

test('words claim no more than the number, and agree with it as it is shown', () => {
  // 0.2989 is shown as 0.30.
  expect([0.02, -0.08, 0.18, 0.2989, -0.34, 0.6].map(linkInWords)).toEqual([
    'little or no link',
    'little or no link',
    'a weak link',
    'a moderate link',
    'a moderate link',
    'a strong link',
  ]);
  expect([0.02, 0.18, -0.34].map(wayOf)).toEqual(['neither higher nor lower', 'higher', 'lower']);
});

test('a correlation has two decimals and a real minus sign, and nothing is below zero at 0.00', () => {
  expect([0.185, -0.121, -0.004].map(correlationText)).toEqual(['0.19', '−0.12', '0.00']);
});

test.each([
  // 0.0949 is shown as 0.09, and 0.095 as 0.10.
  [0.0949, 'little or no link', 'neither higher nor lower'],
  [0.095, 'a weak link', 'higher'],
  [-0.1, 'a weak link', 'lower'],
  [0.29, 'a weak link', 'higher'],
  [-0.3, 'a moderate link', 'lower'],
  [0.49, 'a moderate link', 'higher'],
  [0.5, 'a strong link', 'higher'],
  [-1, 'a strong link', 'lower'],
])('%d is on the right side of a border', (correlation, link, way) => {
  expect([linkInWords(correlation), wayOf(correlation)]).toEqual([link, way]);
});
