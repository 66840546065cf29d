import { expect, test } from 'vitest';
import { changeSize } from '../../../src/dataset/movement/change-size.ts';
import { sizeGroup } from '../../../src/dataset/movement/movement.ts';
import { typicalChange } from '../../../src/dataset/movement/typical-change.ts';
import { published } from '../findings/examples.ts';

// Councils of 100 to 199 FTE: half of them move by 0.7 or more, and nine in ten by no more than 2.3.
const USUAL = [{ group: sizeGroup(100), median: 0.7, p90: 2.3, n: 9 }];
const at = (average: number, fte = 100): ReturnType<typeof published> =>
  published('E06000001', 2024, average, Math.round(average * fte), fte);

test.each([
  // 17.4 + 0.7 is 18.099999999999998 in binary fractions, and 17.4 + 2.3 is 19.7.
  [17.4, 18.1, 'typical'],
  [17.4, 18.2, 'more'],
  [17.4, 16.7, 'typical'],
  [17.4, 16.6, 'more'],
  [17.4, 19.7, 'more'],
  [17.4, 19.8, 'large'],
  [17.4, 15.1, 'more'],
  [17.4, 15, 'large'],
])('from %d to %d is %s: a change on a border is not beyond it', (from, to, size) => {
  expect(changeSize(USUAL, at(from), at(to))).toBe(size);
});

test('a change is compared with councils of the size before it, and with none where there are none', () => {
  expect(changeSize(USUAL, at(10, 199.9), at(20, 200))).toBe('large');
  expect(changeSize(USUAL, at(10, 200), at(20, 199.9))).toBe('typical');
  expect(typicalChange(at(10, 199.9), USUAL)).toBe(0.7);
  expect(typicalChange(at(10, 200), USUAL)).toBeUndefined();
});
