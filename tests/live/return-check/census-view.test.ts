import { describe, expect, test } from 'vitest';
import { censusQuestions, censusView } from '../../../src/live/return-check/census-view.ts';
import type { CensusMade } from '../../../src/returns/census/census-protocol.ts';
import { CONTEXT } from '../../returns/context.ts';

const MADE: CensusMade = {
  kind: 'return',
  csv: '',
  read: ['20 workers read, and 20 with cases are counted.'],
  result: ['All children’s services: 320 cases.', 'Nobody is over 20 cases for each FTE.'],
  published: 'The Department for Education published 15.9.',
};

describe('a census that became a return', () => {
  test('has what comes out first, then what was published, then what was read', () => {
    expect(censusView(MADE, {})).toEqual({
      lists: [MADE.result, [MADE.published], MADE.read],
      limit: '',
    });
  });

  test('is compared with nothing where nothing was published', () => {
    expect(censusView({ ...MADE, published: '' }, {}).lists).toEqual([MADE.result, MADE.read]);
  });

  test('keeps the limit that was typed', () => {
    expect(censusView(MADE, { limit: 17.5 }).limit).toBe('17.5');
  });
});

describe('a census without a header', () => {
  test('can be from any council that the Department numbers', () => {
    expect(censusQuestions(CONTEXT).councils).toEqual([
      { value: '350', text: 'Bolton' },
      { value: '351', text: 'Bury' },
    ]);
  });

  test('names when a council ended, so that it is not taken for the one that followed', () => {
    const [bolton] = CONTEXT.councils.filter(({ slug }) => slug === 'bolton');
    const ended = { ...bolton, codes: [{ code: 'E08000001', from: '', to: '2023-03-31' }] };
    const councils = [ended] as typeof CONTEXT.councils;
    expect(censusQuestions({ ...CONTEXT, councils }).councils).toEqual([
      { value: '350', text: 'Bolton (until 2023)' },
    ]);
  });

  test.each([
    ['2026-01-20', '2025-09-30', 9],
    ['2026-09-29', '2025-09-30', 9],
    ['2026-09-30', '2026-09-30', 10],
  ])('on %s is at most as new as %s', (today, latest, count) => {
    const { days } = censusQuestions({ ...CONTEXT, today });
    expect(days).toHaveLength(count);
    expect(days[0]?.value).toBe(latest);
    expect(days.at(-1)).toEqual({ value: '2017-09-30', text: '30 September 2017' });
  });
});
