import { expect, test } from 'vitest';
import { partsInShort } from '../../../src/dataset/change/change-in-short.ts';
import {
  isSplit,
  percentChange,
  splitChange,
  stepsOf,
} from '../../../src/dataset/change/change-split.ts';
import { shortSentence } from '../../../src/dataset/change/short-sentence.ts';
import { published } from '../findings/examples.ts';

const CODE = 'E06000001';

test('the steps of a split are the quotients, their logarithms and the mean', () => {
  // 2,000 / 100 is 20 and 1,000 / 125 is 8. ln(1/2) = -0.693147, ln(1.25) = 0.223144, ln(8/20) = -0.916291.
  const steps = stepsOf({
    from: published(CODE, 2024, 20, 2000, 100),
    to: published(CODE, 2025, 8, 1000, 125),
  });
  expect(steps.quotients).toEqual([20, 8]);
  expect(steps.logarithms.cases).toBeCloseTo(-0.693147, 6);
  expect(steps.logarithms.fte).toBeCloseTo(0.223144, 6);
  expect(steps.logarithms.average).toBeCloseTo(-0.916291, 6);
  // (8 - 20) / ln(8/20) = -12 / -0.916291 = 13.0963.
  expect(steps.mean).toBeCloseTo(13.0963, 4);
});

test('the mean of two equal averages is that average', () => {
  const { mean, logarithms } = stepsOf({
    from: published(CODE, 2024, 20, 2000, 100),
    to: published(CODE, 2025, 20, 1000, 50),
  });
  expect([mean, logarithms.average]).toEqual([20, 0]);
});

test.each([
  [100, 150, 50],
  [150, 100, -33.3],
  [100, 100, 0],
  [8, 0, -100],
  // 1,000 to 1,000.5 is 0.05%, which is rounded up to 0.1%.
  [1000, 1000.5, 0.1],
])('from %d to %d is a change of %d%%', (from, to, percent) => {
  expect(percentChange(from, to)).toBe(percent);
});

test.each([
  [2400, 120, 'Cases rose by 20.0% and staff by 20.0% from 2024 to 2025.'],
  [2400, 80, 'Cases rose by 20.0% and staff fell by 20.0% from 2024 to 2025.'],
  [1600, 80, 'Cases fell by 20.0% and staff by 20.0% from 2024 to 2025.'],
  [2000, 80, 'Cases hardly changed and staff fell by 20.0% from 2024 to 2025.'],
  [2000, 100, 'Cases hardly changed and staff hardly changed from 2024 to 2025.'],
])('%d cases and %d FTE in short', (cases, fte, sentence) => {
  const average = Math.round((10 * cases) / fte) / 10;
  const split = splitChange(
    published(CODE, 2024, 20, 2000, 100),
    published(CODE, 2025, average, cases, fte),
  );
  if (!isSplit(split)) throw new Error(split);
  expect(shortSentence(split, [])).toBe(sentence);
  expect(shortSentence(split, [2025])).toBe(`${sentence.slice(0, -1)}, with an unusual count.`);
  expect(shortSentence(split, [2024, 2025])).toBe(`${sentence.slice(0, -1)}, with unusual counts.`);
});

test('both parts have a sign where there is little room', () => {
  const split = splitChange(
    published(CODE, 2024, 20, 2000, 100),
    published(CODE, 2025, 30, 2400, 80),
  );
  if (!isSplit(split)) throw new Error(split);
  expect(partsInShort(split)).toBe('cases\u00a0+20.0%, staff\u00a0−20.0%');
});
