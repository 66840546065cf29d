import { expect, test } from 'vitest';
import { UNUSUAL_COUNT } from '../../../src/dataset/quality/flag-note-wording.ts';
import { sizeBehind } from '../../../src/dataset/ranking/small-council-wording.ts';
import { figureSentence } from '../../../src/dataset/figures/figure-sentence.ts';

const STATED = {
  names: 'Ashby',
  combined: false,
  year: 2025,
  average: 14,
  england: 15.2,
  unusual: false,
};

test('the sentence to quote has the figure, the cap and England', () => {
  expect(figureSentence(STATED, 20)).toBe(
    'On 30 September 2025, Ashby had an average of 14.0 cases for each full-time-equivalent children’s social worker with cases. That is 6.0 below the proposed cap of 20 and 1.2 below England’s 15.2.',
  );
});

test('the sentence to quote says that a figure is of two councils, and that its count is unusual', () => {
  const stated = { ...STATED, names: 'Harbour and Ivy', combined: true, england: undefined };
  expect(figureSentence({ ...stated, average: 20, unusual: true }, 20)).toBe(
    `On 30 September 2025, Harbour and Ivy together had an average of 20.0 cases for each full-time-equivalent children’s social worker with cases. That is equal to the proposed cap of 20. ${UNUSUAL_COUNT}`,
  );
});

test('behind it, a small council’s has how small it was', () => {
  expect(sizeBehind({ case_holders_fte: 20 })).toBe('');
  expect(sizeBehind({ case_holders_fte: 6.8 })).toBe(
    ' It had only 6.8 full-time-equivalent social workers with cases, so one or two change the average a lot.',
  );
});
