import { describe, expect, test } from 'vitest';
import { gradeLink } from '../../../src/dataset/context/grades.ts';
import { gradeHeadline, gradeSentences } from '../../../src/dataset/context/grade-wording.ts';

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
      { grade: 'outstanding', median: 14 },
      { grade: 'good', median: 15 },
      { grade: 'inadequate', median: 17 },
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
    { grade: 'outstanding', median: 14.7 },
    { grade: 'inadequate', median: 16.2 },
  ] as const;

  test('give direction, medians and size, and say that they show no cause', () => {
    const link = { correlation: 0.299, figures: 144, medians, shared: [14.3, 19.4] } as const;
    expect(gradeSentences(link, 2025)).toBe(
      'Councils with better grades tended to have lower caseloads in 2025. ' +
        'The median was 14.7 for councils rated outstanding and 16.2 for those rated inadequate. ' +
        'This is a moderate link (rank correlation 0.30), and it does not show a cause. ' +
        'The grades overlap: averages from 14.3 to 19.4 are within the range of every grade.',
    );
  });

  test('say so where there is no link, or a weak one the other way', () => {
    const link = { correlation: 0.04, figures: 144, medians, shared: undefined } as const;
    expect(gradeHeadline(link, 2025)).toBe(
      'Caseloads had little or no link with Ofsted’s grades in 2025',
    );
    expect(gradeHeadline({ ...link, correlation: -0.2 }, 2025, 'leaders')).toBe(
      'Councils with better grades for leaders tended to have slightly higher caseloads in 2025',
    );
  });
});
