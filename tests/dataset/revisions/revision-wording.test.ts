import { expect, test } from 'vitest';
import {
  crossing,
  revisedBy,
  vintageText,
} from '../../../src/dataset/revisions/revision-wording.ts';

const from = { release: 2022, value: 20.5 } as const;

test('a revision is later less earlier, exact to one decimal', () => {
  // North Somerset 2017: 20.5 in the release of 2022, 16.4 in that of 2025.
  expect(revisedBy({ from, to: { release: 2025, value: 16.4 } })).toBe(-4.1);
});

test('a figure that went away was not changed by a number', () => {
  const to = { release: 2025, value: 'not_available' } as const;
  expect(revisedBy({ from, to })).toBeUndefined();
  expect(crossing({ from, to }, 20)).toBe('');
  expect(vintageText(to.value)).toBe('not available');
});

test('crossing the cap is told with its direction; reaching it is not crossing', () => {
  const to = { release: 2025, value: 20 } as const;
  expect(crossing({ from, to }, 20)).toBe('no longer over the cap');
  expect(crossing({ from: to, to: from }, 20)).toBe('now over the cap');
  expect(crossing({ from: to, to: { release: 2025, value: 19 } }, 20)).toBe('');
});
