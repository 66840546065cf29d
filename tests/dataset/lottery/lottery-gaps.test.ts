import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ukPlane } from '../../../scripts/import/geography/plane.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { inForce, latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import { lotteryOf } from '../../../src/dataset/lottery/lottery.ts';
import { turningPoints } from '../../../src/dataset/lottery/gap-course.ts';
import { courseDetail, courseFinding } from '../../../src/dataset/lottery/gap-course-wording.ts';
import { gapsByRegion, gapsByYear } from '../../../src/dataset/lottery/lottery-gaps.ts';
import {
  leadingPair,
  nearPairs,
  pairsToList,
  widestPairs,
} from '../../../src/dataset/lottery/lottery-pairs.ts';
import { roundedFraction } from '../../../src/dataset/decimals/fraction.ts';
import { medianFraction } from '../../../src/dataset/decimals/middle-fraction.ts';
import { isEnglish } from '../../../src/dataset/lineage/english-councils.ts';
import {
  askedAbout,
  pairDetail,
  pairFinding,
} from '../../../src/dataset/lottery/lottery-pairs-wording.ts';
import { lotteryAround, type LotteryAround } from '../../../src/dataset/lottery/lottery-around.ts';
import { MAP_UNIT, mapUnits, onMap } from '../../../src/dataset/places/map-plane.ts';
import {
  aroundDetail,
  aroundFinding,
  aroundSentence,
} from '../../../src/dataset/lottery/lottery-wording.ts';
import { siteContext } from '../../../src/site/context.ts';
import type { Council } from '../../../src/schemas/council.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import {
  absent,
  councilOf,
  councilWith,
  countryOf as countryWith,
  FIXTURE,
  namesIn,
  published,
} from '../fixture.ts';
import { LATEST } from '../../releases/latest.ts';

const { councils, areas } = FIXTURE;
const country = countryOf({ ...latestRelease(FIXTURE), councils, areas });
const ashby = councilOf('ashby');

describe('the plane', () => {
  test('is the one the shapes were projected on', () => {
    const project = ukPlane(MAP_UNIT);
    for (const place of [
      [-2.43, 53.58],
      [0.12, 51.5],
      [-6.3, 49.92],
    ] as const) {
      const [x, y] = onMap(place[0], place[1]);
      const [wantedX, wantedY] = project([...place]);
      expect(x).toBeCloseTo(wantedX, 6);
      expect(y).toBeCloseTo(wantedY, 6);
    }
  });

  test('50 miles are 80.467 km on it', () => {
    expect(mapUnits(50) * MAP_UNIT).toBeCloseTo(80.467, 3);
  });
});

describe('around Ashby', () => {
  test('figures are highest first with their distance, missing ones at the end', () => {
    const { near } = lotteryAround(country, ashby, 50);
    expect(namesIn(near)).toEqual(['Isle of Few', 'Ashby', 'Birch', 'Cliff', 'Dale']);
    // A tenth of a degree of latitude is 6.91 miles.
    expect(near.map(({ miles }) => Math.round(miles))).toEqual([4, 0, 7, 14, 21]);
  });

  test('of figures that are equal the nearest is first', () => {
    const { near } = lotteryAround(country, councilOf('cliff'), 50);
    expect(namesIn(near)).toEqual(['Isle of Few', 'Ashby', 'Cliff', 'Birch', 'Dale']);
  });

  test('the finding names the ends, the detail counts who is left out', () => {
    const around = lotteryAround(country, ashby, 50);
    expect(aroundFinding(around)).toBe(
      'Averages from 18.0 in both Birch and Cliff to 22.0 in Ashby within 50 miles of Ashby',
    );
    expect(aroundSentence(around, 2025)).toBe(
      'On 30 September 2025, averages within 50 miles of Ashby were from 18.0 in both Birch and Cliff to 22.0 in Ashby.',
    );
    expect(aroundDetail(around)).toBe(
      'The highest average is 1.22 times the lowest. This compares three figures. ' +
        'One council with fewer than 20 FTE social workers with cases and one without a figure were left out.',
    );
  });

  test('the two ends may be further apart than the circle reaches, which is said where neither is in its middle', () => {
    const around = lotteryAround(country, councilOf('isle'), 50);
    expect(aroundDetail(around)).toContain(
      'Both are within 50 miles of the Isle of Few, and may be further apart.',
    );
  });

  test('a council alone in its circle is compared with nobody', () => {
    const alone = lotteryAround(country, councilOf('ivy'), 5);
    expect(aroundFinding(alone)).toBe(
      'An average of 15.0 in Harbour and Ivy, the only figure within 5 miles of Ivy',
    );
    expect(aroundSentence(alone, 2025)).toBe(
      'On 30 September 2025, the only average within 5 miles of Ivy was 15.0 in Harbour and Ivy.',
    );
    expect(aroundDetail(alone)).toMatch(/^This compares one figure\./);
  });

  test('two figures are compared as sentences', () => {
    const two = lotteryAround(country, ashby, 7);
    expect(aroundFinding(two)).toBe(
      'Averages of 18.0 in Birch and 22.0 in Ashby within 7 miles of Ashby',
    );
    expect(aroundDetail(two)).toMatch(
      /^The higher average is 1\.22 times the lower\. This compares two figures\./,
    );
  });

  test('figures that tie are said to be the same', () => {
    // Birch and Cliff both have 18.0, and are 7 miles apart.
    const tie = lotteryAround(country, councilOf('cliff'), 7);
    expect(aroundFinding(tie)).toBe(
      'The same average, 18.0, in both Birch and Cliff within 7 miles of Cliff',
    );
    expect(aroundDetail(tie)).not.toContain('times');
    expect(aroundDetail(tie)).toContain('Only one other council within 7 miles has a figure.');
  });
});

describe('a figure with a flag', () => {
  const flagged = countryOf({
    ...latestRelease(FIXTURE),
    ...{ councils, areas },
    flags: [
      {
        ...{ kind: 'cases-jump', value: 2200, against: 1000 },
        ...{ year: 2025, code: 'E06000001', joint_with: undefined },
      },
    ],
  });

  test('leads only where no other can, and is said with its flag', () => {
    const around = lotteryAround(flagged, ashby, 50);
    expect(aroundFinding(around)).toBe(
      'Leaving out unusual counts, the averages within 50 miles of Ashby are the same, 18.0 in both Birch and Cliff',
    );
    expect(aroundSentence(around, 2025)).toBe(
      'On 30 September 2025, leaving out unusual counts, the averages within 50 miles of Ashby were the same, 18.0 in both Birch and Cliff.',
    );
    expect(aroundDetail(around)).toContain(
      'Ashby has a higher average, 22.0. Ask first: cases up 120% in a year. Including it, the highest is 1.22 times the lowest. This compares two figures and leaves out one unusual count.',
    );
    const alone = lotteryAround(flagged, ashby, 1);
    expect(aroundFinding(alone)).toBe(
      'An average of 22.0 in Ashby, the only figure within 1 miles of Ashby',
    );
    expect(aroundDetail(alone)).toContain(
      'Ashby has an unusual count. Ask first: cases up 120% in a year.',
    );
  });

  test('is beside those that lead where it is lower or higher than they are, the lowest first', () => {
    const flag = { kind: 'cases-jump', value: 2200, against: 1000, year: 2025 } as const;
    const code = (index: number): string => `E0600000${index}`;
    const near = [1, 2, 3, 4, 5].map((index) =>
      councilWith({ slug: `c${index}`, code: code(index), latitude: 53, longitude: -2 }),
    );
    // The second and the fourth lead with 15 and 18. The fifth is level with the higher one.
    const caseloads = [30, 15, 12, 18, 18].map((average, index) =>
      published(2025, code(index + 1), average),
    );
    const flags = [1, 3, 5].map((index) => ({
      ...{ ...flag, code: code(index), joint_with: undefined },
    }));
    const [middle] = near;
    if (middle === undefined) throw new Error('no council');
    const around = lotteryAround(
      countryOf({ release: 2025, councils: near, areas, caseloads, flags }),
      middle,
      50,
    );
    expect(namesIn(around.beyond)).toEqual(['C3', 'C1']);
  });

  test('is counted among those compared where it is no higher or lower than they are', () => {
    const between = { ...lotteryAround(country, ashby, 50), beyond: [] };
    const { lottery } = between;
    if (lottery === undefined) throw new Error('no lottery');
    const one = { ...between, leading: { ...lottery, compared: 2 } };
    expect(aroundDetail(one)).toContain('This compares three figures, one of them unusual.');
  });

  test('is in no pair that leads or is listed where another can be', () => {
    const pairs = nearPairs(flagged, 2025, 50);
    expect(pairs.map(({ highest }) => highest.flag)).toEqual(
      Array(2).fill('Ask first: cases up 120% in a year'),
    );
    // Both pairs have Ashby, so it leads, and is said with its flag.
    expect(leadingPair(pairs)).toEqual({ leading: pairs[0], wider: [] });
    const widened = [...pairs, ...nearPairs(country, 2025, 50).slice(0, 1)];
    const { leading, wider } = leadingPair(widened);
    expect([leading, wider]).toEqual([widened[2], widened.slice(0, 2)]);
    expect(pairsToList(widened, 9)).toEqual([widened[2]]);
    expect(askedAbout(wider)).toBe(
      'Two gaps are wider. The widest, 1.22 times, is between Ashby (22.0) and Birch (18.0). ' +
        'The count for Ashby is unusual. Ask first: cases up 120% in a year.',
    );
  });
});

describe('the country', () => {
  const pairs = nearPairs(country, 2025, 50);

  test('each two councils near each other are a pair once, the widest gap first and then the nearest', () => {
    // By hand: Ashby 22.0 with Birch and Cliff 18.0. Birch and Cliff are level, Isle of Few is small, Dale has no figure.
    expect(pairs.map(pairFinding)).toEqual([
      'Averages of 18.0 in Birch and 22.0 in Ashby, 7 miles apart',
      'Averages of 18.0 in Cliff and 22.0 in Ashby, 14 miles apart',
    ]);
    expect(pairs.map(({ exact }) => exact)).toEqual(Array(2).fill({ top: 11, bottom: 9 }));
    expect(pairs[0] && pairDetail(pairs[0], 50, 0)).toBe(
      'The higher average is 1.22 times the lower. This is the widest gap between two councils within 50 miles of each other.',
    );
    expect(pairs[0] && pairDetail(pairs[0], 50, 2)).toBe(
      'The higher average is 1.22 times the lower. Leaving out unusual counts, this is the widest gap between two councils within 50 miles of each other.',
    );
  });

  test('a list has each council once', () => {
    expect(pairsToList(pairs, 12)).toEqual(pairs.slice(0, 1));
  });

  test('a pair ends at the distance itself', () => {
    const [first] = pairs;
    const apart = first?.apart ?? 0;
    expect(nearPairs(country, 2025, apart)).toHaveLength(1);
    expect(nearPairs(country, 2025, apart - 0.001)).toEqual([]);
  });

  test('a region is compared as a whole, London as one', () => {
    expect(gapsByRegion(country).map(({ region, ratio }) => [region, ratio])).toEqual([
      // Ashby 22.0 over Newton 12.4.
      ['North West', 1.77],
      ['London', 1],
    ]);
  });

  describe('of circles', () => {
    // Two councils with 10 and 20, and far away two with 10 and 10: the ratios are 2, 2, 1 and 1.
    const four = [
      ...[0, 1].map((east) =>
        councilWith({ slug: `s${east}`, latitude: 51, longitude: east / 10 }),
      ),
      ...[0, 1].map((east) =>
        councilWith({ slug: `n${east}`, latitude: 55, longitude: east / 10 }),
      ),
    ].map((one, index) => ({ ...one, code: `E0600000${index + 1}` }));
    const caseloads = [10, 20, 10, 10].map((average, index) =>
      published(2025, `E0600000${index + 1}`, average),
    );
    const typical = (...more: Council[]): number[] =>
      gapsByYear(
        countryOf({
          ...{ release: 2025, councils: [...four, ...more], areas },
          caseloads: [...caseloads, published(2025, 'E06000005', 10)],
        }),
        50,
      ).map(({ middle }) => middle);

    test('the typical gap is the middle one', () => {
      expect(typical()).toEqual([1.5]);
    });

    test('one around a council outside England, a former one or one without a centre is not counted', () => {
      const near = { latitude: 51, longitude: 0.05 };
      const welsh = { slug: 'llan', code: 'W06000001', area: 'W92000004', ...near };
      expect(typical(councilWith(welsh))).toEqual([1.5]);
      const former = { slug: 'old', code: 'E06000009', in_force_to: '2024-03-31', ...near };
      expect(typical(councilWith(former))).toEqual([1.5]);
      expect(typical(councilWith({ slug: 'lost', code: 'E06000005' }))).toEqual([1.5]);
    });

    test('the widest is between the two that differ most, in whatever order they come', () => {
      const near = four.map((council) => ({ ...council, latitude: 51, longitude: 0 }));
      const widest = (...averages: number[]): number | undefined =>
        gapsByYear(
          countryOf({
            ...{ release: 2025, councils: near, areas },
            caseloads: averages.map((average, index) =>
              published(2025, `E0600000${index + 1}`, average),
            ),
          }),
          50,
        )[0]?.widest.ratio;
      expect([widest(10, 12, 25), widest(25, 12, 10), widest(12, 10, 25)]).toEqual([2.5, 2.5, 2.5]);
    });

    test('a year in which no two near each other differ is left out', () => {
      const same = caseloads.map((figure) => ({ ...figure, average_caseload: 10 }) as Figure);
      expect(
        gapsByYear(countryOf({ release: 2025, councils: four, areas, caseloads: same }), 50),
      ).toEqual([]);
    });
  });

  describe('what a circle leaves out', () => {
    const at = (index: number, name: string): Council =>
      councilWith({
        slug: `c${index}`,
        name,
        code: `E0600000${index}`,
        latitude: 53,
        longitude: -2,
      });
    const around = (caseloads: readonly Figure[], names = ['A', 'B', 'C', 'D']): LotteryAround => {
      const list = names.map((name, index) => at(index + 1, name));
      const some = countryOf({ release: 2025, councils: list, areas, caseloads });
      return lotteryAround(some, list[0] ?? at(1, 'A'), 50);
    };
    const [one, two, three, four] = [1, 2, 3, 4].map((index) => `E0600000${index}`) as [
      ...[string, string, string, string],
    ];
    const none = absent(2025, one, 'suppressed');

    test('is counted by its kind, and a kind without any is not named', () => {
      const missing = [
        published(2025, two, 10),
        published(2025, three, 15),
        published(2025, four, 20),
      ];
      expect(aroundDetail(around([none, ...missing]))).toBe(
        'The highest average is 2.00 times the lowest. Both are within 50 miles of A, and may be further apart. This compares three figures. One without a figure was left out.',
      );
      const small = [
        published(2025, one, 10),
        published(2025, two, 15),
        published(2025, three, 20),
      ];
      expect(aroundDetail(around([...small, published(2025, four, 5, 19.9)]))).toBe(
        'The highest average is 2.00 times the lowest. This compares three figures. One council with fewer than 20 FTE social workers with cases was left out.',
      );
    });

    test('is nothing where all have a figure that can be compared', () => {
      const all = [published(2025, one, 10), published(2025, two, 15), published(2025, three, 20)];
      expect(aroundDetail(around(all, ['A', 'B', 'C']))).toBe(
        'The highest average is 2.00 times the lowest. This compares three figures.',
      );
    });

    test('may be every figure, and there is nothing to compare then', () => {
      expect(aroundFinding(around([none], ['A']))).toBe(
        'No figure to compare within 50 miles of A',
      );
      expect(aroundSentence(around([none], ['A']), 2025)).toBeUndefined();
    });

    test('may be the council’s own figure, and two others are then two', () => {
      const others = [published(2025, two, 10), published(2025, three, 15)];
      expect(aroundDetail(around([none, ...others], ['A', 'B', 'C']))).toContain(
        'This compares two figures. One without a figure was left out.',
      );
    });

    test('a combined figure is named in short, and one council in full', () => {
      const names = ['North Northamptonshire', 'West Northamptonshire'];
      expect(aroundFinding(around([published(2025, one, 15, 100, two)], names))).toBe(
        'An average of 15.0 in North and West Northamptonshire, the only figure within 50 miles of North Northamptonshire',
      );
      expect(aroundFinding(around([published(2025, one, 15)], ['Isle of Wight']))).toBe(
        'An average of 15.0 in the Isle of Wight, the only figure within 50 miles of the Isle of Wight',
      );
    });
  });

  test('regions with the same gap are in the order of their names', () => {
    const at = (slug: string, code: string, area: string): Council =>
      councilWith({ slug, code, area });
    const some = [
      ...[at('ash', 'E06000001', 'E12000007'), at('beech', 'E06000002', 'E12000007')],
      ...[at('cedar', 'E06000003', 'E12000002'), at('dale', 'E06000004', 'E12000002')],
    ];
    const caseloads = [10, 20, 12, 24].map((average, index) =>
      published(2025, `E0600000${index + 1}`, average),
    );
    const gaps = (list: readonly Council[]): string[] =>
      gapsByRegion(countryOf({ release: 2025, councils: list, areas, caseloads })).map(
        ({ region }) => region,
      );
    expect(gaps(some)).toEqual(['London', 'North West']);
    expect(gaps(some.toReversed())).toEqual(['London', 'North West']);
  });

  test('the ratio of every circle is at least 1, and a wider circle never has a smaller one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        (one, other) => {
          const [near, far] = [one, other]
            .sort((a, b) => a - b)
            .map((miles) => lotteryAround(country, ashby, miles).lottery?.ratio ?? 1);
          expect(near).toBeGreaterThanOrEqual(1);
          expect(far).toBeGreaterThanOrEqual(near ?? 1);
        },
      ),
    );
  });

  test('the ratio does not depend on the order of the figures', () => {
    const averages = fc.array(fc.integer({ min: 60, max: 330 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(averages, (values) => {
        const ratio = (some: readonly number[]): number | undefined => {
          const made = countryWith(some);
          return lotteryOf(entriesOf(made.councils, byPlace(made.figures), 2025))?.ratio;
        };
        expect(ratio(values.toReversed())).toBe(ratio(values));
      }),
    );
  });
});

describe('the newest release', () => {
  const england = siteContext().country;
  const years = gapsByYear(england, 50);

  // Every pair of councils within 50 miles of each other, by an independent program from the publisher's file.
  test('has the widest gaps within 50 miles where the publisher’s file has them', () => {
    expect(years.map(({ year, widest }) => [year, widest.ratio])).toEqual([
      ...[
        [2017, 2.24],
        [2018, 1.99],
        [2019, 2.08],
        [2020, 2.4],
        [2021, 1.97],
      ],
      ...[
        [2022, 2.41],
        [2023, 2.01],
        [2024, 1.77],
        [2025, 2.06],
      ],
    ]);
    const { widest } = years.find(({ year }) => year === 2022) ?? {};
    expect(widest && pairFinding(widest)).toBe(
      'Averages of 8.6 in Westminster and 20.7 in West Berkshire, 48 miles apart',
    );
  });

  test('has the same widest gaps as the list of all pairs', () => {
    for (const year of england.years) {
      for (const miles of [10, 50, 500]) {
        const pairs = nearPairs(england, year, miles);
        const unflagged = pairs.find(({ lowest, highest }) => lowest.flag + highest.flag === '');
        expect(widestPairs(england, year, miles)).toEqual({ widest: pairs[0], unflagged });
      }
    }
  });

  test('has the same typical gap as the lotteries of all councils', () => {
    const gaps = england.councils
      .filter((council) => isEnglish(council) && inForce(council, england.latestYear))
      .flatMap((council) => lotteryAround(england, council, 50).lottery?.exact ?? []);
    const middle = medianFraction(gaps);
    expect(middle && roundedFraction(middle, 2)).toBe(years.at(-1)?.middle);
  });

  test('leads with a gap whose counts are not unusual', () => {
    const [newest] = nearPairs(england, 2025, 50);
    expect(newest?.ratio).toBe(LATEST.widestGap.ratio);
    expect(newest && namesIn([newest.lowest, newest.highest])).toEqual([
      LATEST.widestGap.lowest,
      LATEST.widestGap.highest,
    ]);
    expect(years.at(-1)?.leading.ratio).toBe(LATEST.widestGap.leadingRatio);
  });

  test('no council is listed twice', () => {
    const listed = pairsToList(nearPairs(england, 2025, 50), 12);
    const names = namesIn(listed.flatMap(({ lowest, highest }) => [lowest, highest]));
    expect(new Set(names).size).toBe(24);
  });

  test('the course of the typical gap is said turn by turn', () => {
    const course = years.map(({ year, middle: value }) => ({ year, value }));
    expect(course.map(({ value }) => value)).toEqual([
      ...[1.98, 1.74, 1.57, 1.64, 1.91],
      ...[1.99, 1.82, 1.57, 1.89],
    ]);
    expect(courseFinding(course)).toBe(
      'The typical gap has gone up and down since 2017, between 1.57 and 1.99 times',
    );
    expect(courseDetail(course)).toBe(
      'It fell from 1.98 times in 2017 to 1.57 in 2019 and rose to 1.99 in 2022. It then fell to 1.57 in 2024 and rose to 1.89 in 2025.',
    );
  });
});

describe('the course of a gap', () => {
  const course = (...values: number[]): { year: number; value: number }[] =>
    values.map((value, index) => ({ year: 2017 + index, value }));

  test.each([
    [
      [1.98, 1.97, 1.96],
      'The typical gap has stayed about the same since 2017, between 1.96 and 1.98 times',
    ],
    [[1.98, 1.9, 1.89], 'The typical gap has narrowed since 2017, from 1.98 to 1.89 times'],
    [[1.5, 1.6, 1.9], 'The typical gap has widened since 2017, from 1.50 to 1.90 times'],
    [
      [1.5, 1.9, 1.5],
      'The typical gap has gone up and down since 2017, between 1.50 and 1.90 times',
    ],
    [[1.5], 'The gap between councils near each other'],
  ])('%j: %s', (values, finding) => {
    expect(courseFinding(course(...values))).toBe(finding);
  });

  test('a year that only stays level is no turn, and the newest year is always named', () => {
    const years = (...values: number[]): number[] =>
      turningPoints(course(...values)).map(({ year }) => year);
    expect(years(1, 2, 2, 3)).toEqual([2017, 2020]);
    expect(years(1, 2, 2, 1)).toEqual([2017, 2018, 2020]);
    expect(years(1, 2, 2)).toEqual([2017, 2018, 2019]);
    expect(courseDetail(course(1, 2, 2))).toBe(
      'It rose from 1.00 times in 2017 to 2.00 in 2018 and stayed there until 2019.',
    );
  });

  test('many turns are counted', () => {
    expect(courseDetail(course(1, 2, 1, 2, 1, 2))).toBe(
      'It changed direction four times. The table has every year.',
    );
  });
});

test('a gap of one year alone has no course', () => {
  expect(courseDetail([{ year: 2025, value: 1.5 }])).toBe('');
  expect(courseDetail([])).toBe('');
});
