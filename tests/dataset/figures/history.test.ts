import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import {
  areaHistory,
  comparableHistory,
  comparableIn,
  councilHistory,
  currentRun,
  publishedIn,
  type YearFigure,
} from '../../../src/dataset/figures/history.ts';
import { absent, councilOf, FIXTURE, published } from '../fixture.ts';

const figures = byPlace(latestRelease(FIXTURE).caseloads);
const YEARS = [2023, 2024, 2025];

/** Years and averages of a council's line. */
function line(slug: string): (number | undefined)[][] {
  return councilHistory(councilOf(slug), figures, YEARS).map(({ year, figure }) => [
    year,
    figure?.status === 'published' ? figure.average_caseload : undefined,
  ]);
}

describe('a line', () => {
  test('of a recoded council goes through', () => {
    expect(line('cliff')).toEqual([
      [2023, 17],
      [2024, 16],
      [2025, 18],
    ]);
  });

  test('of a merged council starts when it does, and the ones before it end', () => {
    expect(line('newton').map(([year]) => year)).toEqual([2024, 2025]);
    expect(line('oldton')).toEqual([[2023, 12]]);
  });

  test('has a gap where a figure is missing, not a zero', () => {
    expect(line('dale').at(-1)).toEqual([2025, undefined]);
    expect(publishedIn(councilHistory(councilOf('dale'), figures, YEARS))).toHaveLength(2);
  });

  test('of an area has every year', () => {
    expect(areaHistory('E12000007', figures, YEARS).map(({ figure }) => figure?.status)).toEqual([
      undefined,
      undefined,
      'published',
    ]);
  });
});

describe('the years that may be compared with the last', () => {
  const row = (year: number, average: number, partner?: string): YearFigure => ({
    year,
    figure: published(year, 'E09000001', average, 60, partner),
  });
  const gap = (year: number): YearFigure => ({
    year,
    figure: absent(year, 'E09000001', 'suppressed'),
  });
  const years = (...history: YearFigure[]): number[] =>
    comparableHistory(history).map(({ year }) => year);

  test('are all of them where the unit stays the same', () => {
    expect(years(row(2022, 14), gap(2023), row(2024, 15))).toEqual([2022, 2023, 2024]);
    expect(years(gap(2022), gap(2023))).toEqual([2022, 2023]);
  });

  test('begin after the last figure of another unit', () => {
    const history = [
      row(2021, 14),
      row(2022, 14),
      gap(2023),
      row(2024, 15, 'E09000002'),
      gap(2025),
    ];
    expect(years(...history)).toEqual([2023, 2024, 2025]);
    expect(comparableIn(history).map(({ year }) => year)).toEqual([2024]);
    expect(years(row(2023, 14, 'E09000002'), row(2024, 15))).toEqual([2024]);
  });
});

describe('a run on one side of the cap', () => {
  const of = (...averages: (number | undefined)[]): Parameters<typeof currentRun>[0] =>
    averages.map((average, index) => ({
      year: 2020 + index,
      figure:
        average === undefined
          ? absent(2020 + index, 'E06000001', 'not_available')
          : published(2020 + index, 'E06000001', average),
    }));

  test('goes back to the last year on the other side', () => {
    expect(currentRun(of(19, 21, 22), 20)).toEqual({ over: true, years: 2, since: 2021 });
  });

  test('a figure at the cap is not over it', () => {
    expect(currentRun(of(21, 20, 19), 20)).toEqual({ over: false, years: 2, since: 2021 });
  });

  test('is ended by a year without a figure: nobody knows on which side it was', () => {
    expect(currentRun(of(21, undefined, 22), 20)).toEqual({ over: true, years: 1, since: 2022 });
  });

  test('is unknown if the last year has no figure', () => {
    expect(currentRun(of(21, undefined), 20)).toBeUndefined();
    expect(currentRun([], 20)).toBeUndefined();
  });

  test('is the whole line where nothing ends it', () => {
    expect(currentRun(of(21, 22), 20)).toEqual({ over: true, years: 2, since: 2020 });
  });
});
