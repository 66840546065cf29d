import { expect, test } from 'vitest';
import { flagInEasyWords } from '../../../src/dataset/quality/easy-flag-wording.ts';
import { noChangeSentence } from '../../../src/dataset/quality/no-comparison-wording.ts';
import { absent, published } from '../findings/examples.ts';

const CODE = 'E06000001';

test.each([
  ['cases-share', 90, 50, 'For the number of children it helps, there were many cases.'],
  ['cases-share', 20, 50, 'For the number of children it helps, there were few cases.'],
  ['staff-share', 95, 60, 'Very many of its social workers had cases.'],
  ['staff-share', 30, 60, 'Not many of its social workers had cases.'],
  ['cases-jump', 2200, 1000, 'Cases went from 1,000 to 2,200 in one year.'],
  ['fte-jump', 90, 50, 'The number of social workers with cases went up a lot in one year.'],
  ['fte-jump', 20, 50, 'The number of social workers with cases went down a lot in one year.'],
  ['average-jump', 10, 20.3, 'The average went from 20.3 to 10.0 in one year.'],
] as const)('%s of %d against %d in easy words', (kind, value, against, sentence) => {
  expect(flagInEasyWords({ kind, value, against })).toBe(sentence);
});

test.each([
  [
    absent(CODE, 2024, 'low_reliability'),
    'The figure for 2024 was withheld, so no change can be given.',
  ],
  [
    absent(CODE, 2024, 'suppressed'),
    'The figure for 2024 was withheld, so no change can be given.',
  ],
  [
    absent(CODE, 2024, 'not_available'),
    'The figure for 2024 is not available, so no change can be given.',
  ],
  [absent(CODE, 2024, 'not_applicable'), 'There is no comparable figure for the year before.'],
  [published(CODE, 2024, 20, 2000, 100), 'There is no comparable figure for the year before.'],
  [undefined, 'There is no comparable figure for the year before.'],
] as const)('why no change is given', (before, sentence) => {
  expect(noChangeSentence(before)).toBe(sentence);
});
