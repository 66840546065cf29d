import { expect, test } from 'vitest';
import { writeCsv } from '../../src/tables/write-csv.ts';

test.each(['=1+1', '+1', '-x', '@SUM(A1)', '\tx'])(
  'text that begins like a formula is made text: %s',
  (cell) => {
    expect(writeCsv([['name'], [cell]])).toContain(`'${cell}`);
  },
);

test('a number below zero stays a number', () => {
  expect(writeCsv([['change'], [-4.1]])).toBe('change\r\n-4.1\r\n');
});

test('a byte order mark stands first only where there is a character beyond ASCII', () => {
  expect(writeCsv([['name'], ['Bolton']])).toBe('name\r\nBolton\r\n');
  expect(writeCsv([['name'], ['Ynys Môn']])).toBe('\uFEFFname\r\nYnys Môn\r\n');
});

test('quotes, commas and line breaks are kept within their cell', () => {
  expect(writeCsv([['a "b", c\nd', 1]])).toBe('"a ""b"", c\nd",1\r\n');
});
