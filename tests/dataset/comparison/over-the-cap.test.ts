/** Which of some figures are above a cap, and what their averages do not show. */
import { describe, expect, test } from 'vitest';
import { compare, compareChoiceFrom } from '../../../src/dataset/comparison/comparison.ts';
import { comparisonInWords } from '../../../src/dataset/comparison/comparison-wording.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { averageCaveat } from '../../../src/dataset/cap/cap-wording.ts';
import { councilWith, published } from '../fixture.ts';

/** What is said of the cap of 20 beside figures, each an average and the FTE. */
function said(...figures: readonly (readonly [average: number, fte: number])[]): string {
  const code = (index: number): string => `E0600000${index}`;
  const councils = figures.map((_figure, index) =>
    councilWith({ slug: `c${index}`, code: code(index) }),
  );
  const caseloads = figures.map(([average, fte], index) =>
    published(2025, code(index), average, fte),
  );
  const country = countryOf({ release: 2025, councils, areas: [], caseloads, flags: [] });
  const slugs = councils.map(({ slug }) => slug);
  const choice = compareChoiceFrom(country, slugs, 2025);
  return comparisonInWords(country, compare(country, new Map(), choice, 20))[1] ?? '';
}

const CAP = 'above the proposed cap of 20.';
const MIXED = 'These are averages. Some social workers have more cases and some have fewer.';
const UNDER = 'These are averages. Some social workers may have more than 20 cases.';

describe('figures beside the cap', () => {
  test.each([
    [[15], `This is not ${CAP} ${UNDER}`],
    [[15, 20], `Neither was ${CAP} ${UNDER}`],
    [[15, 16, 20], `None of them was ${CAP} ${UNDER}`],
    [[21], `This is ${CAP} ${MIXED}`],
    [[21, 20.1], `Both were ${CAP} ${MIXED}`],
    [[21, 22, 23], `All of them were ${CAP} ${MIXED}`],
    [[21, 15], `C0 was ${CAP} ${MIXED}`],
    [[21, 22, 15], `C1 and C0 were ${CAP} ${MIXED}`],
    [[21, 22, 23, 15], `C2, C1 and C0 were ${CAP} ${MIXED}`],
    [[21, 22, 23, 24, 15], `Four of five were ${CAP} ${MIXED}`],
  ])('%j', (averages, sentences) => {
    expect(said(...averages.map((average) => [average, 100] as const))).toBe(sentences);
  });

  test('say nothing of more cases where nobody can have more than the cap', () => {
    // 15 cases in all, and 20 in all: nobody can have 21.
    expect(said([15, 1])).toBe(`This is not ${CAP}`);
    expect(said([20, 1], [15, 1])).toBe(`Neither was ${CAP}`);
    // 15 x 1.4 is 21 cases.
    expect(said([15, 1.4])).toBe(`This is not ${CAP} ${UNDER}`);
    expect(said([15, 1], [15, 1.4])).toBe(`Neither was ${CAP} ${UNDER}`);
  });

  test('over it with fewer cases than it still say that some have fewer', () => {
    // 30 x 0.5 is 15 cases: the average is over the cap of 20 and no single caseload can be.
    expect(said([30, 0.5])).toBe(`This is ${CAP} ${MIXED}`);
    expect(averageCaveat(30, 20, 15)).toBe(
      'This is an average. Some social workers will have fewer than 20 cases.',
    );
  });
});

describe('a council that was there for some years', () => {
  const old = councilWith({
    slug: 'old',
    code: 'E06000001',
    in_force_from: '2020-04-01',
    in_force_to: '2024-03-31',
  });
  const next = councilWith({
    slug: 'next',
    code: 'E06000002',
    in_force_from: '2024-04-01',
    predecessors: ['old'],
  });
  const other = councilWith({ slug: 'other', code: 'E06000003' });
  const councils = [old, next, other];
  const years = [2019, 2020, 2023, 2024];
  const caseloads = years.map((year) => published(year, 'E06000003', 15));
  const country = countryOf({ release: 2025, councils, areas: [], caseloads, flags: [] });
  const saidIn = (year: number): string => {
    const choice = compareChoiceFrom(country, ['old'], year);
    return comparisonInWords(country, compare(country, new Map(), choice, 20)).join(' ');
  };

  test('was not set up before, and abolished after', () => {
    expect(saidIn(2019)).toContain('Old was set up in 2020, when its figures start.');
    expect(saidIn(2019)).not.toContain('abolished');
    expect(saidIn(2024)).toContain('was abolished in 2024, when its figures end. Next is now');
    expect(saidIn(2024)).not.toContain('set up in 2020');
  });
});
