import { describe, expect, test } from 'vitest';
import { movements, sizeGroup, usualMovement } from '../../../src/dataset/movement/movement.ts';
import { absent, council, published, release } from '../findings/examples.ts';

describe('movements of the average caseload', () => {
  test('are differences of published figures, without the noise of binary fractions', () => {
    const figures = [
      published('E06000001', 2024, 20.3, 2030, 100),
      published('E06000001', 2025, 10.1, 1010, 100),
    ];
    const [movement] = movements([council('alpha', 'E06000001')], release(figures));
    // 10.1 - 20.3 is -10.200000000000001 in binary.
    expect(movement?.change).toBe(-10.2);
  });

  test('follow a council across its recoding', () => {
    const barnsley = council('barnsley', 'E08000038', {
      old_codes: [{ code: 'E08000016', lastDay: '2025-03-31' }],
    });
    const figures = [
      published('E08000016', 2024, 15, 1500, 100),
      published('E08000038', 2025, 16, 1600, 100),
    ];
    expect(movements([barnsley], release(figures)).map(({ change }) => change)).toEqual([1]);
  });

  test('do not lead from an abolished council to its successor', () => {
    const councils = [
      council('cumbria', 'E10000006', { in_force_to: '2023-03-31' }),
      council('cumberland', 'E06000063', {
        in_force_from: '2023-04-01',
        predecessors: ['cumbria'],
      }),
    ];
    const figures = [
      published('E10000006', 2022, 15, 1500, 100),
      published('E06000063', 2023, 16, 800, 50),
    ];
    expect(movements(councils, release(figures))).toEqual([]);
  });

  test('count a joint return once', () => {
    const councils = [council('kingston', 'E09000021'), council('richmond', 'E09000027')];
    const figures = [2024, 2025].map((year) =>
      published('E09000021', year, 13, 1300, 100, 'E09000027'),
    );
    expect(movements(councils, release(figures)).map(({ council: { slug } }) => slug)).toEqual([
      'kingston',
    ]);
  });

  test('are none where the years between are in no table', () => {
    const figures = [
      published('E06000001', 2022, 15, 1500, 100),
      published('E06000001', 2024, 16, 1600, 100),
    ];
    expect(movements([council('alpha', 'E06000001')], release(figures))).toEqual([]);
  });

  test('do not lead from a figure of a council alone to a combined one, or back', () => {
    const councils = [council('kingston', 'E09000021'), council('richmond', 'E09000027')];
    const figures = [
      published('E09000021', 2023, 12, 1200, 100),
      published('E09000021', 2024, 13, 2600, 200, 'E09000027'),
      published('E09000021', 2025, 14, 1400, 100),
    ];
    expect(movements(councils, release(figures))).toEqual([]);
  });

  test('need a figure in both years, and years that follow each other', () => {
    const figures = [
      published('E06000001', 2022, 15, 1500, 100),
      absent('E06000001', 2023, 'not_available'),
      published('E06000001', 2024, 16, 1600, 100),
    ];
    expect(movements([council('alpha', 'E06000001')], release(figures))).toEqual([]);
  });
});

describe('usual movement', () => {
  test('is the median and the 90th percentile of absolute changes, for each size of council', () => {
    // Changes 1, -2, 3, -4, 5 in sizes of 30 FTE: median 3; 90th percentile 4 + 0.6 * (5 - 4) = 4.6 (type 7).
    const averages = [20, 21, 19, 22, 18, 23];
    const figures = averages.map((average, index) =>
      published('E06000001', 2017 + index, average, average * 30, 30),
    );
    expect(usualMovement([council('alpha', 'E06000001')], release(figures))).toEqual([
      { group: { label: '20 to 49', from: 20, to: 50 }, median: 3, p90: 4.6, n: 5 },
    ]);
  });

  test('is exact where it is half of a tenth', () => {
    // Changes 0.3, -0.4, 1.1, -1.5: median (0.4 + 1.1) / 2 = 0.75; place 0.9 x 3 = 2.7, so 1.1 + 0.7 x 0.4 = 1.38.
    const averages = [20.1, 20.4, 20, 21.1, 19.6];
    const figures = averages.map((average, index) =>
      published('E06000001', 2017 + index, average, Math.round(average * 30), 30),
    );
    expect(usualMovement([council('alpha', 'E06000001')], release(figures))).toMatchObject([
      { median: 0.75, p90: 1.38, n: 4 },
    ]);
  });

  test.each([
    [0, 'under 20'],
    [19.9, 'under 20'],
    [20, '20 to 49'],
    [199.9, '100 to 199'],
    [200, '200 or more'],
    [49.9, '20 to 49'],
    [50, '50 to 99'],
    [99.9, '50 to 99'],
    [100, '100 to 199'],
  ])('puts %d FTE among %s', (fte, label) => {
    expect(sizeGroup(fte).label).toBe(label);
  });

  test('has no group below nothing, and says so', () => {
    expect(() => sizeGroup(-1)).toThrow('no size group for -1 FTE');
  });

  test('counts a movement in the group of the year before it', () => {
    const figures = [
      published('E06000001', 2024, 15, 300, 20),
      published('E06000001', 2025, 16, 318, 19.9),
    ];
    const usual = usualMovement([council('alpha', 'E06000001')], release(figures));
    expect(usual.map(({ group }) => group.label)).toEqual(['20 to 49']);
  });
});
