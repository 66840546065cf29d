import { describe, expect, test } from 'vitest';
import {
  CHANGE_KINDS,
  isFall,
  kindCounts,
  kindOfChange,
} from '../../../src/dataset/change/change-kind.ts';
import {
  isSplit,
  splitChange,
  type ChangeSplit,
} from '../../../src/dataset/change/change-split.ts';
import { splitsOf } from '../../../src/dataset/change/comparable-years.ts';
import { comparableIn } from '../../../src/dataset/figures/history.ts';
import { unusualYearsIn } from '../../../src/dataset/change/unusual-change.ts';
import { ENGLAND } from '../../../src/dataset/figures/areas.ts';
import { entriesOf, inArea, inCouncil } from '../../../src/dataset/figures/figures.ts';
import { councilHistory, publishedIn } from '../../../src/dataset/figures/history.ts';
import { flagsByFigure } from '../../../src/dataset/quality/flag.ts';
import type { Figure, PublishedFigure } from '../../../src/schemas/figure.ts';
import { contextOf } from '../../../src/site/context.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { LATEST } from '../../releases/latest.ts';
import { absent, published } from '../findings/examples.ts';

const CODE = 'E06000001';

function split(from: Figure, to: Figure): ChangeSplit {
  const found = splitChange(from, to);
  if (!isSplit(found)) throw new Error(found);
  return found;
}

function numbersOf({ cases, fte }: ChangeSplit): number[] {
  return [cases.percent, fte.percent, cases.adds, fte.adds];
}

test('a change to or from no cases or no staff is not divided', () => {
  const usual = published(CODE, 2024, 20, 2000, 100);
  for (const [cases, fte] of [
    [0, 100],
    [10, 0],
  ] as const) {
    const other = published(CODE, 2025, 20, cases, fte);
    expect([splitChange(usual, other), splitChange(other, usual)]).toEqual([
      'no parts',
      'no parts',
    ]);
  }
});

describe('a change', () => {
  test('that one part alone explains is all of that part', () => {
    // 2,000 / 100 = 20, then 1,000 / 100 = 10.
    const halved = split(
      published(CODE, 2024, 20, 2000, 100),
      published(CODE, 2025, 10, 1000, 100),
    );
    expect(numbersOf(halved)).toEqual([-50, 0, -10, 0]);
    expect(kindOfChange(halved)).toBe('fell-apart');
  });

  test('is split by the shares of the logarithm', () => {
    // 20 to 10: cases by a factor of 1/sqrt(2), FTE of sqrt(2), so half of the fall each. 1414.2 is a count of 1,414.
    const halves = split(
      published(CODE, 2024, 20, 2000, 100),
      published(CODE, 2025, 10, 1414, 141.4),
    );
    expect(numbersOf(halves)).toEqual([-29.3, 41.4, -5, -5]);
  });

  test('of nothing splits into parts that cancel out', () => {
    // The same average at twice the size: 20 x ln 2 = 13.86 either way.
    const doubled = split(
      published(CODE, 2024, 20, 2000, 100),
      published(CODE, 2025, 20, 4000, 200),
    );
    expect(numbersOf(doubled)).toEqual([100, 100, 13.9, -13.9]);
    expect(kindOfChange(doubled)).toBeUndefined();
    const same = split(published(CODE, 2024, 20, 2000, 100), published(CODE, 2025, 20, 2000, 100));
    expect(numbersOf(same)).toEqual([0, 0, 0, 0]);
  });

  test('adds up to the change of the quotient for any order of the years', () => {
    const [a, b] = [published(CODE, 2024, 20, 2000, 100), published(CODE, 2025, 15, 1800, 120)];
    const [there, back] = [split(a, b), split(b, a)];
    expect(there.cases.adds + there.fte.adds).toBeCloseTo(-5, 1);
    expect(back.cases.adds).toBe(-there.cases.adds);
  });

  test('is not split where a figure is missing, of another unit, without parts or of parts that disagree', () => {
    const plain = published(CODE, 2024, 20, 2000, 100);
    expect(splitChange(plain, absent(CODE, 2025, 'suppressed'))).toBe('missing');
    expect(splitChange(undefined, plain)).toBe('missing');
    const combined = published(CODE, 2025, 20, 4000, 200, 'E06000002');
    expect(splitChange(plain, combined)).toBe('other unit');
    expect(splitChange(plain, published(CODE, 2025, 0, 0, 0))).toBe('no parts');
    // 2,000 / 100 is 20 and not 25, which no rounding explains.
    expect(splitChange(plain, published(CODE, 2025, 25, 2000, 100))).toBe('parts disagree');
  });

  test('of parts that rounding explains is split', () => {
    // 45 / 2.9 is 15.5; 45 / 2.85 is 15.8, which is what was published.
    const rounded = published(CODE, 2025, 15.8, 45, 2.9);
    expect(isSplit(splitChange(published(CODE, 2024, 20, 2000, 100), rounded))).toBe(true);
  });
});

describe('the years compared', () => {
  const history = (figures: readonly Figure[]) =>
    figures.map((figure) => ({ year: figure.year, figure }));

  test('never reach across a change of unit', () => {
    const figures = [
      published(CODE, 2019, 20, 2000, 100),
      published(CODE, 2020, 21, 4200, 200, 'E06000002'),
      published(CODE, 2021, 20, 4000, 200, 'E06000002'),
    ];
    expect(comparableIn(history(figures)).map(({ year }) => year)).toEqual([2020, 2021]);
    const { since, inYear } = splitsOf(history(figures));
    expect([since?.from.year, since?.to.year, inYear]).toEqual([2020, 2021, undefined]);
  });

  test('are one change in a year and one since the first', () => {
    const figures = [2019, 2020, 2021].map((year) => published(CODE, year, 20, 2000, 100));
    const { since, inYear } = splitsOf(history(figures));
    expect([since?.from.year, inYear?.from.year]).toEqual([2019, 2020]);
  });

  test('have no change in a year after a missing figure, and none at all of one figure', () => {
    const gap = [
      published(CODE, 2019, 20, 2000, 100),
      absent(CODE, 2020, 'not_available'),
      published(CODE, 2021, 20, 2000, 100),
    ];
    expect(splitsOf(history(gap)).inYear).toBeUndefined();
    expect(splitsOf(history(gap)).since?.from.year).toBe(2019);
    expect(splitsOf(history(gap.slice(2)))).toEqual({ since: undefined, inYear: undefined });
  });

  test('are unusual at an end with any flag, and between with a jump', () => {
    const figures = [2019, 2020, 2021, 2022].map((year) => published(CODE, year, 20, 2000, 100));
    const flag = { code: CODE, joint_with: undefined, value: 1, against: 2 };
    const flagged = flagsByFigure([
      { ...flag, kind: 'cases-jump', year: 2020 },
      { ...flag, kind: 'cases-share', year: 2021 },
      { ...flag, kind: 'cases-share', year: 2022 },
    ]);
    const [first, , third, last] = figures as [
      PublishedFigure,
      PublishedFigure,
      PublishedFigure,
      PublishedFigure,
    ];
    expect(unusualYearsIn({ from: first, to: last }, figures, flagged)).toEqual([2020, 2022]);
    expect(unusualYearsIn({ from: third, to: last }, figures, flagged)).toEqual([2021, 2022]);
  });
});

describe('in the newest release', () => {
  const { country, dataset, figures, firstYear, latestYear, years } = contextOf(loadDataset());
  const { changes } = LATEST;
  const ofCouncil = (slug: string) => {
    const council = dataset.councils.find((one) => one.slug === slug);
    if (council === undefined) throw new Error(slug);
    return splitsOf(councilHistory(council, figures, years));
  };

  test('England’s fall is all staff', () => {
    const [from, to] = [firstYear, latestYear].map((year) => inArea(figures, ENGLAND, year));
    const found = splitChange(from, to);
    expect(isSplit(found) && numbersOf(found)).toEqual(changes.england);
  });

  test('Liverpool had fewer cases and more staff, and Bolton more of both', () => {
    const [liverpool, bolton] = ['liverpool', 'bolton'].map((slug) => ofCouncil(slug).inYear);
    expect(liverpool && numbersOf(liverpool)).toEqual(changes.liverpool);
    expect(bolton && numbersOf(bolton)).toEqual(changes.bolton);
  });

  test('the kinds of change since the first year are those of the publisher’s file', () => {
    const splits = entriesOf(dataset.councils, figures, latestYear)
      .map(({ councils: [first], figure }) =>
        splitChange(inCouncil(figures, first, firstYear), figure),
      )
      .filter(isSplit);
    expect(splits).toHaveLength(changes.compared);
    expect(splits.filter(isFall)).toHaveLength(changes.fell);
    const counts = kindCounts(splits);
    expect(CHANGE_KINDS.map((kind) => counts.get(kind))).toEqual(changes.kinds);
  });

  test('every change between published figures of one unit can be split', () => {
    const reasons = dataset.councils.flatMap((council) => {
      const published = publishedIn(councilHistory(council, country.figures, years));
      return published.slice(1).map((figure, index) => splitChange(published[index], figure));
    });
    expect(reasons.filter((found) => !isSplit(found))).toEqual([]);
  });
});
