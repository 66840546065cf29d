import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capitalised,
  fileSize,
  howMany,
  inWords,
  listed,
  longDate,
  oneDecimal,
  ordinal,
  signed,
  thousands,
} from '../../../src/dataset/text/format.ts';

describe('numbers', () => {
  test('a caseload always has one decimal', () => {
    expect([15, 15.2, 0].map(oneDecimal)).toEqual(['15.0', '15.2', '0.0']);
  });

  test('a count has its thousands separated', () => {
    expect([321_661, 999, 20.5].map(thousands)).toEqual(['321,661', '999', '20.5']);
  });

  test('the size of a file is in whole KB, from a million bytes on in MB, and never 0', () => {
    const sizes = [12, 441_900, 999_999, 1_240_000].map(fileSize);
    expect(sizes.map((size) => size.replace('\u00A0', ' '))).toEqual([
      '1 KB',
      '442 KB',
      '1,000 KB',
      '1.2 MB',
    ]);
  });

  test('half a tenth is rounded up, away from zero', () => {
    // 14.45 and 1.005 are a little less as binary fractions.
    expect([14.45, 14.75, 698.95, 0.04].map(oneDecimal)).toEqual(['14.5', '14.8', '699.0', '0.0']);
    expect([0.05, -0.25, -0.04, 0].map(signed)).toEqual(['+0.1', '−0.3', '0.0', '0.0']);
    expect([1234.55, 99.95].map(thousands)).toEqual(['1,234.6', '100']);
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [101, '101st'],
    [111, '111th'],
    [149, '149th'],
  ])('%i as a rank is %s', (n, expected) => {
    expect(ordinal(n)).toBe(expected);
  });

  test('an ordinal starts with its number, and teens end in th', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (n) => {
        const text = ordinal(n);
        expect(Number.parseInt(text, 10)).toBe(n);
        const teen = Math.floor((n % 100) / 10) === 1;
        expect(text.endsWith('th')).toBe(teen || n % 10 === 0 || n % 10 > 3);
      }),
    );
  });

  test('numbers up to ten are words, the rest digits', () => {
    expect([0, 1, 10, 11].map(inWords)).toEqual(['no', 'one', 'ten', '11']);
    expect([0, 1, 10, 11].map(howMany)).toEqual(['none', 'one', 'ten', '11']);
  });
});

describe('lists', () => {
  test('the last item is joined by and', () => {
    expect(listed([])).toBe('');
    expect(listed(['Bolton'])).toBe('Bolton');
    expect(listed(['Bolton', 'Bury'])).toBe('Bolton and Bury');
    expect(listed(['Bolton', 'Bury', 'Wigan'])).toBe('Bolton, Bury and Wigan');
  });

  test('a comma tells where a name with an and in it ends', () => {
    expect(listed(['Cumberland', 'Westmorland and Furness'])).toBe(
      'Cumberland, and Westmorland and Furness',
    );
  });

  test('every item stands in the list, in order', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(listed(names).split(/, | and /)).toEqual(names.length === 0 ? [''] : names);
      }),
    );
  });
});

test('a date is written out', () => {
  expect(longDate('2024-03-05')).toBe('5 March 2024');
});

test('a phrase that begins a sentence has a capital, and only there', () => {
  expect(capitalised('the Isle of Wight')).toBe('The Isle of Wight');
  expect(capitalised('')).toBe('');
});
