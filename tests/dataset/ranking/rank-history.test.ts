import { describe, expect, test } from 'vitest';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { rankHistory, type RankInYear } from '../../../src/dataset/ranking/rank-history.ts';
import { rankRangeSentences } from '../../../src/dataset/ranking/rank-history-wording.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import type { Council } from '../../../src/schemas/council.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { council, published } from '../findings/examples.ts';

const COUNCILS = Array.from({ length: 12 }, (_none, index) =>
  council(`c${index}`, `E060000${String(index).padStart(2, '0')}`),
);
const at = (index: number): Council => {
  const found = COUNCILS[index];
  if (found === undefined) throw new Error(`no council ${index}`);
  return found;
};
const codeAt = (index: number): string => at(index).code ?? '';

/** The averages of a year from 30 down in steps of one, of councils with 100 FTE. */
const downFrom30 = (year: number): Figure[] =>
  COUNCILS.map((_council, index) =>
    published(codeAt(index), year, 30 - index, (30 - index) * 100, 100),
  );
const rankingOf = (year: number, figures: readonly Figure[]) =>
  rankCouncils(COUNCILS, byPlace(figures), year);

describe('the ranks of a council through the years', () => {
  const rankings = [rankingOf(2024, downFrom30(2024)), rankingOf(2025, downFrom30(2025))];
  const inBrief = (index: number) =>
    rankHistory(rankings, at(index), 20).map(({ year, place, of, amongHighest, overCap }) => [
      year,
      place.rank,
      of,
      amongHighest,
      overCap,
    ]);

  test('say whether it was among the ten highest and over the cap', () => {
    // The tenth has 21 and the eleventh exactly 20.
    expect(inBrief(9)).toEqual([
      [2024, 10, 12, true, true],
      [2025, 10, 12, true, true],
    ]);
    expect(inBrief(10)).toEqual([
      [2024, 11, 12, false, false],
      [2025, 11, 12, false, false],
    ]);
  });

  test('leave out the years without a figure', () => {
    const some = [
      rankingOf(2023, downFrom30(2023)),
      rankingOf(2024, downFrom30(2024).slice(1)),
      rankingOf(2025, downFrom30(2025)),
    ];
    expect(rankHistory(some, at(0), 20).map(({ year }) => year)).toEqual([2023, 2025]);
    expect(rankHistory([], at(0), 20)).toEqual([]);
  });

  test('are only those of the newest unit', () => {
    const combined = (year: number) =>
      rankingOf(year, [published(codeAt(0), year, 20, 4000, 200, codeAt(1))]);
    const alone = (year: number) => rankingOf(year, downFrom30(year));
    const yearsOf = (...some: ReturnType<typeof alone>[]): number[] =>
      rankHistory(some, at(0), 20).map(({ year }) => year);
    expect(yearsOf(alone(2022), combined(2023), combined(2024))).toEqual([2023, 2024]);
    expect(yearsOf(alone(2022), combined(2023), alone(2024), alone(2025))).toEqual([2024, 2025]);
  });
});

describe('the range of the ranks in words', () => {
  const inYear = (year: number, rank: number, amongHighest = false): RankInYear => ({
    year,
    place: {
      councils: [at(0)],
      figure: published(codeAt(0), year, 20, 2000, 100),
      rank,
      tied: 1,
      small: false,
    },
    of: 149,
    amongHighest,
    overCap: false,
  });

  test('is from the first to the last year', () => {
    expect(rankRangeSentences([inYear(2017, 41), inYear(2018, 2), inYear(2025, 30)])).toEqual([
      'From 2017 to 2025 its rank was between 2nd and 41st, counted from the highest.',
    ]);
    expect(rankRangeSentences([inYear(2024, 30), inYear(2025, 30)])).toEqual([
      'From 2024 to 2025 its rank was always 30th, counted from the highest.',
    ]);
  });

  test('is not said of fewer than two years', () => {
    expect(rankRangeSentences([])).toEqual([]);
    expect(rankRangeSentences([inYear(2025, 3, true)])).toEqual([]);
  });

  test.each([
    [[true, false, false], 'one of the three years with a figure'],
    [[true, true, true], 'all three years with a figure'],
    [[true, true], 'both years'],
    [[true, false], 'one of the two years with a figure'],
  ])('counts the years among the highest: %j', (top, years) => {
    const history = top.map((one, index) => inYear(2020 + index, 5 + index, one));
    expect(rankRangeSentences(history)[1]).toBe(`It was among the ten highest in ${years}.`);
  });
});
