import { expect, test } from 'vitest';
import { partsHeadline, partsSentence } from '../../../src/dataset/context/parts-wording.ts';

// England in the publisher’s file of 2025. By hand: 321,661 / 316,647 = 1.0158; 21,105.4 / 17,840.6 = 1.1830.
const THEN = { year: 2017, cases: 316647, fte: 17840.6, average: 17.7 };
const NOW = { year: 2025, cases: 321661, fte: 21105.4, average: 15.2 };

test('parts are compared in per cent, and explain which way the average went', () => {
  expect(partsHeadline(THEN, NOW)).toBe(
    'Cases rose by 1.6% between 2017 and 2025, and FTE social workers with cases rose by 18.3%',
  );
  expect(partsSentence(THEN, NOW)).toBe(
    'England’s average was 17.7 in 2017 and 15.2 in 2025. It is lower because the number of social workers with cases grew more than the number of cases.',
  );
});

test('nothing is explained where both parts changed alike', () => {
  const same = { ...THEN, year: 2018 };
  expect(partsHeadline(THEN, same)).toBe(
    'Cases did not change between 2017 and 2018, and FTE social workers with cases did not change',
  );
  expect(partsSentence(THEN, same)).toBe('England’s average was 17.7 in 2017 and 17.7 in 2018.');
  expect(partsSentence(NOW, { ...THEN, year: 2026 })).toContain('It is higher because');
});
