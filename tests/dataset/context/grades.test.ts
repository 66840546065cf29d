import { describe, expect, test } from 'vitest';
import { gradeLink } from '../../../src/dataset/context/grades.ts';
import {
  gradeCaution,
  gradeHeadline,
  gradeSentences,
} from '../../../src/dataset/context/grade-wording.ts';

const GROUPS = [
  { grade: 'inadequate', averages: [15, 17, 19] },
  { grade: 'good', averages: [12, 15, 18] },
  { grade: 'outstanding', averages: [10, 14, 16.5] },
  { grade: 'requires improvement', averages: [] },
] as const;

describe('the link between grades and caseloads', () => {
  test('has the medians of grades that some council has, best first, and the range that all share', () => {
    const link = gradeLink(GROUPS);
    expect(link?.medians).toEqual([
      { grade: 'outstanding', median: 14, figures: 3 },
      { grade: 'good', median: 15, figures: 3 },
      { grade: 'inadequate', median: 17, figures: 3 },
    ]);
    expect(link?.shared).toEqual([15, 16.5]);
    expect(link?.figures).toBe(9);
    expect(link?.correlation).toBeGreaterThan(0.5);
  });

  test('is unknown where councils have one grade only', () => {
    expect(gradeLink([{ grade: 'good', averages: [12, 15, 18] }])).toBeUndefined();
  });
});

describe('sentences about grades', () => {
  const medians = [
    { grade: 'outstanding', median: 14.7, figures: 21 },
    { grade: 'inadequate', median: 16.2, figures: 1 },
  ] as const;

  const LINK = { figures: 144, medians, shared: undefined } as const;

  test('give direction, medians and size, and say that they show no cause', () => {
    const link = { ...LINK, correlation: 0.299, withSmall: 0.31, shared: [14.3, 19.4] } as const;
    expect(gradeSentences(link, 2025, { newest: '2026-01-13', later: 2 })).toBe(
      'Councils with better grades tended to have lower caseloads in 2025. ' +
        'The median was 14.7 for councils rated outstanding (21 figures) and 16.2 for those rated inadequate (1 figure). ' +
        'This is a moderate link (rank correlation 0.30), and it does not show a cause. ' +
        'The grades overlap: averages from 14.3 to 19.4 are within the range of every grade. ' +
        'Councils with fewer than 20 FTE social workers with cases are left out. ' +
        'Grades are the latest from inspections up to 13 January 2026. ' +
        'Of their inspections, two began after 30 September 2025, the day of the caseloads. ' +
        'Later inspections without an overall grade are left out.',
    );
  });

  test('give both words where small councils change the word', () => {
    const link = { ...LINK, correlation: 0.299, withSmall: 0.28 };
    expect(gradeCaution(link)).toBe(
      'This is a weak to moderate link (rank correlation 0.30, or 0.28 with small councils). It does not show a cause.',
    );
    expect(gradeCaution({ ...link, correlation: 0.28, withSmall: 0.3 })).toContain(
      'a weak to moderate link (rank correlation 0.28, or 0.30 with small councils)',
    );
  });

  test('say so where there is no link, or a weak one the other way', () => {
    const link = { ...LINK, correlation: 0.04, withSmall: 0.04 };
    expect(gradeHeadline(link, 2025)).toBe(
      'Caseloads had little or no link with Ofsted’s grades in 2025',
    );
    expect(gradeHeadline({ ...link, correlation: -0.2 }, 2025, 'leaders')).toBe(
      'Councils with better grades for leaders tended to have slightly higher caseloads in 2025',
    );
  });
});
