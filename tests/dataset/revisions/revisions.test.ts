import { expect, test } from 'vitest';
import { revisedFindings } from '../../../src/dataset/findings/revised-figures.ts';
import { revisions } from '../../../src/dataset/revisions/revisions.ts';
import { absent, published, release } from '../findings/examples.ts';

// North Somerset 2017: 20.5 in the release of 2022, 16.4 in that of 2025.
const earlier = release(
  [
    published('E06000024', 2017, 20.5, 1271, 62),
    published('E06000024', 2018, 17, 1071, 63),
    published('E09000021', 2020, 14.7, 1102, 75.1, 'E09000027'),
    published('E10000029', 2018, 15, 1500, 100),
  ],
  2022,
);
const later = release([
  published('E06000024', 2017, 16.4, 1271, 77.4),
  published('E06000024', 2018, 17, 1071, 63),
  published('E09000021', 2020, 14.5, 1090, 75.1, 'E09000027'),
  absent('E10000029', 2018, 'not_available'),
  published('E06000024', 2025, 15, 1200, 80),
]);

test('a figure that two releases give differently is a revision, a joint return once, a withdrawn one too', () => {
  expect(revisions([earlier, later])).toEqual([
    {
      code: 'E06000024',
      year: 2017,
      from: { release: 2022, value: 20.5 },
      to: { release: 2025, value: 16.4 },
    },
    {
      code: 'E09000021',
      jointWith: 'E09000027',
      year: 2020,
      from: { release: 2022, value: 14.7 },
      to: { release: 2025, value: 14.5 },
    },
    {
      code: 'E10000029',
      year: 2018,
      from: { release: 2022, value: 15 },
      to: { release: 2025, value: 'not_available' },
    },
  ]);
});

test('a revision tells both figures and both releases', () => {
  expect(revisedFindings([earlier, later])[0]?.message).toBe(
    'The 2022 release gave 20.5, and the 2025 release gives 16.4.',
  );
});

test('one release alone has no revisions', () => {
  expect(revisions([later])).toEqual([]);
});
