import { expect, test } from 'vitest';
import { averageCaveat } from '../../../src/dataset/cap/cap-wording.ts';

test.each([
  [20.8, 20, 8391, 'This is an average. Some social workers will have fewer than 20 cases.'],
  [14.7, 20, 21, 'This is an average. Some social workers may have more than 20 cases.'],
  // Nobody can have more cases than there are: the Isles of Scilly had 6 in 2025.
  [6, 20, 20, ''],
  [6, 20, 6, ''],
  [6, 5, 6, 'This is an average. Some social workers will have fewer than 5 cases.'],
])('an average of %d beside a cap of %d with %i cases', (average, cap, cases, caveat) => {
  expect(averageCaveat(average, cap, cases)).toBe(caveat);
});

test('an area is taken to have more cases than any cap', () => {
  expect(averageCaveat(14.7, 20)).toContain('may have more than 20 cases');
});
