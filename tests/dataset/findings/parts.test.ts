import { describe, expect, test } from 'vitest';
import { agrees, isExplainedByRoundedFte } from '../../../src/dataset/figures/parts-agree.ts';
import { partsFindings } from '../../../src/dataset/findings/parts.ts';
import { published, release } from './examples.ts';

describe('an average and its parts', () => {
  test('agree if rounding the average explains the difference', () => {
    // England 2025: 321,661 / 21,105.4 = 15.2407.
    expect(agrees(published('E92000001', 2025, 15.2, 321661, 21105.4))).toBe(true);
  });

  test('agree at exactly half a tenth, which binary fractions would miss', () => {
    // 15.15 and 15.25 are both 0.05 from 15.2.
    expect(agrees(published('E06000001', 2025, 15.2, 1515, 100))).toBe(true);
    expect(agrees(published('E06000001', 2025, 15.2, 1525, 100))).toBe(true);
    expect(agrees(published('E06000001', 2025, 15.2, 1526, 100))).toBe(false);
  });

  test('are explained by an FTE that was rounded itself', () => {
    // 801 / 53.6 = 14.944, but 801 / 53.55 = 14.958 rounds to 15.0.
    const figure = published('E06000037', 2017, 15, 801, 53.6);
    expect([agrees(figure), isExplainedByRoundedFte(figure)]).toEqual([false, true]);
  });

  test.each([
    // 14.95 × 53.55 = 800.6 and 15.05 × 53.65 = 807.4 are the fewest and the most cases.
    [800, false],
    [801, true],
    [807, true],
    [808, false],
  ])('of 15.0 and 53.6 FTE: %i cases', (cases, explained) => {
    expect(isExplainedByRoundedFte(published('E06000037', 2017, 15, cases, 53.6))).toBe(explained);
  });

  test('that no FTE explains are a warning', () => {
    const figures = [
      published('E06000001', 2025, 15, 1500, 100),
      published('E06000002', 2025, 16, 1500, 100),
    ];
    expect(partsFindings(release(figures))).toMatchObject([
      {
        code: 'parts-unexplained',
        severity: 'warning',
        file: 'caseloads/2025.csv',
        row: 3,
        place: { code: 'E06000002', year: 2025 },
      },
    ]);
  });

  test('are told with what they give, and that the site shows the published figure', () => {
    const [finding] = partsFindings(release([published('E06000037', 2017, 15, 801, 53.6)]));
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toContain('801 cases and 53.6 FTE, give 14.94');
    expect(finding?.message).toContain('The site shows the published figure.');
  });
});
