import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YearFigure } from '../../../src/dataset/figures/history.ts';
import { trendHeadline } from '../../../src/dataset/figures/trend-headline.ts';
import { absent, published } from '../fixture.ts';

/** A line from a year on; `x` is a year without a figure. */
function line(from: number, averages: readonly (number | 'x')[], fte = 100): YearFigure[] {
  return averages.map((average, index) => {
    const year = from + index;
    const figure =
      average === 'x'
        ? absent(year, 'E06000001', 'not_available')
        : published(year, 'E06000001', average, fte);
    return { year, figure };
  });
}

/** England as published, 2017 to 2025. */
const ENGLAND = line(2017, [17.7, 17.4, 16.9, 16.3, 16.3, 16.6, 16.0, 15.4, 15.2]);

/** The headline of a line that ends with 2025. */
function of(...averages: (number | 'x')[]): string {
  return trendHeadline(line(2026 - averages.length, averages), ENGLAND, 20);
}

// The lines are those of councils in the publisher's file, named in the title.
test('a year over the cap comes after those of the last run under it, and at it if one was', () => {
  expect(of(19, 'x', 20, 19, 21)).toBe(
    'Over the cap by 1.0 in 2025, after two years at or under it',
  );
  expect(of(20, 'x', 19, 18, 21)).toBe('Over the cap by 1.0 in 2025, after two years under it');
});

describe('one side of the cap all the time', () => {
  test('Barnet: the lowest and highest figure, each with its year', () => {
    expect(of(19.9, 17.2, 13.1, 11.5, 12.2, 16, 15, 14.2, 14.1)).toBe(
      'Under the cap every year since 2017, between 11.5 in 2020 and 19.9 in 2017',
    );
  });

  test('Bromley: its first figure is not compared with its last', () => {
    expect(of(13.3, 14.7, 14.3, 15.3, 13.8, 14, 13.9, 14, 15)).toBe(
      'Under the cap every year since 2017, between 13.3 in 2017 and 15.3 in 2020',
    );
  });

  test('an extreme of two years has both, and of more years neither end has one', () => {
    expect(of(15.1, 17.7, 12.2, 16.8, 12.2)).toBe(
      'Under the cap every year since 2021, between 12.2 (2023 and 2025) and 17.7 (2022)',
    );
    expect(of(12.2, 17.7, 12.2, 16.8, 12.2)).toBe(
      'Under the cap every year since 2021, between 12.2 and 17.7',
    );
    expect(of(15.1, 15.1, 15.1)).toBe('Under the cap every year since 2023, always at 15.1');
  });

  test('two figures are two values and no range', () => {
    expect(of(15.1, 15.1)).toBe('Under the cap in both years, at 15.1 each time');
    expect(of(15.1, 'x', 17.2)).toBe(
      'Under the cap in both years with a figure, at 15.1 in 2023 and 17.2 in 2025',
    );
  });

  test('a cap that the reader has moved is named', () => {
    const moved = trendHeadline(line(2024, [15.1, 17.7]), ENGLAND, 18);
    expect(moved).toBe('Under a cap of 18 in both years, at 15.1 in 2024 and 17.7 in 2025');
  });

  test('Bristol was at the cap once, exactly: at or under, not over', () => {
    expect(of(20, 17.5, 17.2, 15.2, 13.8, 15.3, 16.6, 16, 15.5)).toMatch(
      /^At or under the cap every year since 2017/,
    );
  });

  test('Cumberland starts with 2023, when it was set up', () => {
    expect(of(16.3, 15.6, 17.8)).toMatch(
      /^Under the cap every year since 2023, between 15.6 in 2024/,
    );
  });

  test('Birmingham, Suffolk and Brent have a year without a figure, so not every year', () => {
    const lines = [
      of(14.7, 16, 15.9, 16.6, 15.5, 17.2, 17.7, 'x', 15.2),
      of(16.4, 'x', 16.7, 15, 15.5, 18.6, 15.6, 14.1, 16.3),
      of('x', 14.5, 15.3, 16.4, 16.2, 15.4, 15.1, 15.2, 15.8),
    ];
    for (const headline of lines)
      expect(headline).toMatch(/^Under the cap in every year with a figure, between /);
    expect(lines[2]).toContain('between 14.5 in 2018 and 16.4');
  });

  test('Isles of Scilly', () => {
    const small = line(2017, [14.5, 13.5, 16, 13, 16, 9, 9.7, 16, 6], 2);
    expect(trendHeadline(small, ENGLAND, 20)).toBe(
      'Under the cap every year since 2017, between 6.0 and 16.0',
    );
  });
});

describe('crossing the cap', () => {
  test('Bolton is over it for the sixth year, and by how much is said', () => {
    expect(of(19.6, 19.8, 18, 20.3, 21.5, 20.4, 20.2, 20.2, 20.8)).toBe(
      'Over the cap every year since 2020, by 0.2 to 1.5',
    );
  });

  test('North East Lincolnshire is over it again', () => {
    expect(of(22.9, 26.8, 32.7, 24.9, 20, 22.7, 18.3, 18.6, 20.9)).toBe(
      'Over the cap by 0.9 in 2025, and over it in five of the eight years before',
    );
  });

  test('earlier years over it are never left out, however long it is over it now', () => {
    expect(of(22.1, 21, 19, 20.3, 21.5)).toBe(
      'Over the cap every year since 2024, by 0.3 to 1.5, and over it in two of the three years before',
    );
    expect(of(22.1, 19, 20.3)).toBe('Over the cap by 0.3 in 2025, and over it in 2023');
    expect(of(18, 19, 20.3)).toBe('Over the cap by 0.3 in 2025, after two years under it');
    expect(of(19, 21, 'x', 21)).toBe(
      'Over the cap by 1.0 in 2025, after a year without a figure, and over it in 2023',
    );
  });

  test('Liverpool was over it in all years before', () => {
    expect(of(22.3, 21.9, 22.6, 22.8, 24.3, 21.4, 20.1, 20.3, 10.1)).toBe(
      'Under the cap by 9.9 in 2025 but over it in all eight years before',
    );
  });

  test('Barnsley was over it in some of them', () => {
    expect(of(20.1, 19.6, 19.3, 21.8, 24.1, 19.1, 14.1, 16.2, 15.2)).toBe(
      'Under the cap since 2022 but over it in three of the five years before',
    );
  });

  test('St Helens was over it in both of them, Havering in one', () => {
    expect(of(22.7, 21.3, 19.7, 16, 18.3, 14.4, 15.1, 15.4, 15.5)).toMatch(
      /over it in both years before$/,
    );
    expect(of(14.4, 16, 15.8, 11.9, 18.7, 20, 20.4, 18.9, 15)).toMatch(
      /^Under the cap since 2024, after 20\.4 in 2023$/,
    );
  });

  test('a year without a figure ends a run on either side', () => {
    expect(of(19, 'x', 21)).toBe('Over the cap by 1.0 in 2025, after a year without a figure');
    expect(of(21, 'x', 19)).toBe(
      'Under the cap by 1.0 in 2025, after a year without a figure and 21.0 in 2023',
    );
    expect(of(21, 22, 'x', 19)).toBe(
      'Under the cap by 1.0 in 2025, after a year without a figure, but over it in both figures before',
    );
  });
});

describe('little to tell', () => {
  test('Westminster has no figure for the newest year', () => {
    expect(of(16.5, 12.7, 12.3, 9.4, 12.7, 8.6, 11.8, 12.2, 'x')).toBe(
      'No figure for 2025, after 12.2 in 2024',
    );
  });

  test('a council with one figure, or none', () => {
    expect(of(15.2)).toBe('The only figure so far is 15.2 in 2025');
    expect(of('x', 'x')).toBe('No figure has been published');
  });
});

describe('an abolished council is described in the past', () => {
  const past = (from: number, ...averages: (number | 'x')[]): string =>
    trendHeadline(line(from, averages), ENGLAND, 20);

  test('Bournemouth, two years', () => {
    expect(past(2017, 14, 19.5)).toBe(
      'Under the cap in both years, at 14.0 in 2017 and 19.5 in 2018',
    );
  });

  test('Cumbria and Northamptonshire, more', () => {
    expect(past(2017, 19.8, 14.3, 17.7, 17.5, 17, 15.5)).toBe(
      'Under the cap every year from 2017 to 2022, between 14.3 in 2018 and 19.8 in 2017',
    );
    expect(past(2017, 17.7, 18.7, 18.8, 17.7)).toBe(
      'Under the cap every year from 2017 to 2020, between 17.7 (2017 and 2020) and 18.8 (2019)',
    );
  });

  test('Buckinghamshire County Council, over the cap in the year before its last', () => {
    expect(past(2017, 17.2, 20.3, 19.6)).toBe('Under the cap by 0.4 in 2019, after 20.3 in 2018');
  });

  test('no headline about it says since or now', () => {
    const averages = fc.array(fc.integer({ min: 100, max: 300 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(averages, (values) => {
        expect(past(2017, ...values.map((value) => value / 10))).not.toMatch(/since|now|so far/);
      }),
    );
  });
});

test('a headline says Over the cap first if and only if the newest figure is over it', () => {
  const averages = fc.array(fc.integer({ min: 190, max: 210 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(averages, (values) => {
      const headline = of(...values.map((value) => value / 10));
      expect(headline.startsWith('Over')).toBe((values.at(-1) ?? 0) > 200);
      if (headline.startsWith('Under')) expect(values.at(-1)).toBeLessThan(200);
    }),
  );
});

describe('a change of unit', () => {
  /** Years together with another council, then years alone, or the other way round. */
  function changing(
    together: readonly number[],
    alone: readonly number[],
    first: 'together' | 'alone',
  ): YearFigure[] {
    const paired = (history: YearFigure[]): YearFigure[] =>
      history.map((one) => ({
        ...one,
        figure: one.figure && { ...one.figure, joint_with: 'E06000002' },
      }));
    return first === 'together'
      ? [...paired(line(2021, together)), ...line(2021 + together.length, alone)]
      : [...line(2021, alone), ...paired(line(2021 + alone.length, together))];
  }

  test('is never compared across: the headline is about the years since', () => {
    expect(trendHeadline(changing([25, 26, 27], [18.1, 18.4], 'together'), ENGLAND, 20)).toBe(
      'Under the cap in both years, at 18.1 in 2024 and 18.4 in 2025, reporting alone since 2024',
    );
    expect(trendHeadline(changing([21, 22, 23], [11, 12], 'alone'), ENGLAND, 20)).toBe(
      'Over the cap every year since 2023, between 21.0 in 2023 and 23.0 in 2025, in a combined figure since 2023',
    );
  });

  test('leaves a first figure of the new unit alone', () => {
    expect(trendHeadline(changing([25, 26, 27, 26], [18.1], 'together'), ENGLAND, 20)).toBe(
      'The only figure of its own so far is 18.1 in 2025',
    );
    expect(trendHeadline(changing([18.1], [25, 26, 27, 26], 'alone'), ENGLAND, 20)).toBe(
      'The only combined figure so far is 18.1 in 2025',
    );
  });
});
