import { expect, test } from 'vitest';
import {
  childrenNote,
  noCasesNote,
  shareYearSentences,
} from '../../../src/dataset/quality/share-year-notes.ts';
import { absent, councilWith, published } from '../fixture.ts';

const ash = councilWith({ slug: 'ash' });
const old = councilWith({ slug: 'old', in_force_to: '2023-03-31' });

test('children in need need a note where there is no number, or one of other councils', () => {
  expect(childrenNote([ash], { kind: 'known', counted: [ash], count: 5 })).toBe('');
  expect(childrenNote([ash], { kind: 'known', counted: [ash], count: 0 })).toBe(
    'no children were in need',
  );
  expect(childrenNote([ash], { kind: 'known', counted: [old], count: 0 })).toBe(
    'the children in need are those of the former Old council on 31 March, before this council was set up',
  );
  expect(childrenNote([ash], { kind: 'missing', reason: 'suppressed' })).toBe(
    'the number of children in need was withheld so that nobody can be identified',
  );
});

test('a year without cases says why', () => {
  expect(noCasesNote(absent(2025, 'E06000001', 'low_reliability'))).toBe(
    'the number of cases was withheld because the data was not reliable enough',
  );
  expect(noCasesNote(undefined)).toBe('the number of cases was not published');
  expect(noCasesNote(published(2025, 'E06000001', 20))).toBe(
    'the number of cases was not published',
  );
});

test('years with the same note are named together, and those without one are not', () => {
  const notes = [
    { year: 2022, note: 'b' },
    { year: 2023, note: 'a' },
    { year: 2024, note: '' },
    { year: 2025, note: 'a' },
  ];
  expect(shareYearSentences(notes)).toEqual(['For 2022 b.', 'For 2023 and 2025 a.']);
});
