import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import { entriesWithin, lotteryOf } from '../../../src/dataset/lottery/lottery.ts';
import { councilOf, countryOf, FIXTURE, namesIn } from '../fixture.ts';

const all = entriesOf(FIXTURE.councils, byPlace(latestRelease(FIXTURE).caseloads), 2025);
const ashby = councilOf('ashby');

describe('the lottery around Ashby', () => {
  const near = entriesWithin(ashby, all, 50);

  test('is held among the councils within 50 miles, itself included', () => {
    expect(namesIn(near)).toEqual(['Ashby', 'Birch', 'Cliff', 'Dale', 'Isle of Few']);
  });

  test('takes in a council at exactly 50 miles, and none a little further', () => {
    const at = (miles: number): readonly string[] =>
      namesIn(entriesWithin(ashby, all, 50, () => miles));
    expect(at(50)).toContain('Newton');
    expect(at(50.1)).toEqual(['Ashby']);
  });

  test('leaves out and counts small councils and missing figures, and names all who tie', () => {
    const lottery = lotteryOf(near);
    expect(lottery).toMatchObject({ compared: 3, small: 1, missing: 1 });
    expect(namesIn(lottery?.highest ?? [])).toEqual(['Ashby']);
    expect(namesIn(lottery?.lowest ?? [])).toEqual(['Birch', 'Cliff']);
    // By hand: 22.0 / 18.0.
    expect(lottery?.ratio).toBe(1.22);
  });

  test('a joint return takes part once if either council is near', () => {
    // Ivy lies 8.6 miles west of Harbour: a circle of 5 miles holds one of the two.
    expect(namesIn(entriesWithin(councilOf('ivy'), all, 5))).toEqual(['Harbour + Ivy']);
    expect(lotteryOf(entriesWithin(councilOf('ivy'), all, 5))).toMatchObject({
      compared: 1,
      ratio: 1,
    });
  });

  test('without a fair figure there is none', () => {
    expect(lotteryOf(entriesWithin(councilOf('elm'), all, 50))).toBeUndefined();
  });
});

test('the ratio is never under 1, and every figure lies between lowest and highest', () => {
  const averages = fc.array(fc.integer({ min: 60, max: 330 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(averages, (values) => {
      const { councils, figures } = countryOf(values);
      const lottery = lotteryOf(entriesOf(councils, byPlace(figures), 2025));
      expect(lottery?.ratio).toBeGreaterThanOrEqual(1);
      expect(lottery?.lowest[0]?.figure.average_caseload).toBe(Math.min(...values) / 10);
      expect(lottery?.highest[0]?.figure.average_caseload).toBe(Math.max(...values) / 10);
    }),
  );
});
