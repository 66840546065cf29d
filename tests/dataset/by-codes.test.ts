import { expect, test } from 'vitest';
import { rowsByCodes } from '../../src/dataset/by-codes.ts';

const ROWS = [
  { name: 'first', codes: ['E1', 'E2'] },
  { name: 'second', codes: ['E2'] },
  { name: 'third', codes: [] },
  { name: 'fourth', codes: ['E1'] },
];
const rowsOf = rowsByCodes(ROWS, ({ codes }) => codes);

test('rows are found by any of the codes asked for, each once and in their order', () => {
  const namesOf = (codes: string[]): string[] => rowsOf(codes).map(({ name }) => name);
  expect(namesOf(['E1'])).toEqual(['first', 'fourth']);
  expect(namesOf(['E2', 'E1'])).toEqual(['first', 'second', 'fourth']);
  expect(namesOf(['E9'])).toEqual([]);
});
