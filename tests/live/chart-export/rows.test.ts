import { expect, test } from 'vitest';
import { cellOf, rowsInWords } from '../../../src/live/chart-export/rows.ts';

test.each([
  ['20.8', 20.8],
  [' −9.9 ', -9.9],
  ['+2.3', 2.3],
  ['1,245.3', 1245.3],
  ['8,391', 8391],
  ['0.0', 0],
])('a number as readers see it, %s, is a number in a file', (words, number) => {
  expect(cellOf(words)).toBe(number);
});

test.each(['16.5%', '2nd', '=4th', 'not available', '–', '−', '3 May 2023', '20.8 since 2017', ''])(
  'what is no plain number stays as it is written: %s',
  (words) => {
    expect(cellOf(words)).toBe(words);
  },
);

test('rows are told in words, cell by cell with its head, empty ones left out', () => {
  const words = rowsInWords([
    ['Council', '2024', '2025'],
    ['Bolton', '20.2', '21.0'],
    ['Kensington and Chelsea', '10.9', 'not available'],
    ['Cumbria', '–', ''],
  ]);
  expect(words).toBe(
    'Bolton. 2024: 20.2, 2025: 21.0. Kensington and Chelsea. 2024: 10.9, 2025: not available. Cumbria. No figure.',
  );
});
