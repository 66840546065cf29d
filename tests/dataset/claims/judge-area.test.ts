import { expect, test } from 'vitest';
import { judgeArea } from '../../../src/dataset/claims/judge-area.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { CASE_MEANING, FTE_MEANING } from '../../../src/dataset/text/meanings.ts';
import { ENGLAND, published } from '../findings/examples.ts';

const figures = byPlace([published(ENGLAND.code, 2025, 15.2, 321_661, 21_105.4)]);

test('the average of an area is said with what it divides, and with its story where there is one', () => {
  const plain = judgeArea(ENGLAND, 2025, { figures, stories: new Map() });
  expect(plain.sentence).toMatch(/^On 30 September 2025, England had an average of 15\.2 cases/);
  expect(plain.notes).toEqual([
    expect.stringContaining('divides all cases of the area'),
    CASE_MEANING,
    FTE_MEANING,
  ]);
  const stories = new Map([[`${ENGLAND.code} 2025`, 'One council was left out.']]);
  expect(judgeArea(ENGLAND, 2025, { figures, stories }).notes[1]).toBe('One council was left out.');
  expect(judgeArea(ENGLAND, 2024, { figures, stories }).verdict).toBe('no');
});
