import { expect, test } from 'vitest';
import { accuracyOf, sizeOf } from '../../../src/dataset/revisions/accuracy.ts';
import { averagesRecord } from '../../../src/dataset/revisions/accuracy-wording.ts';
import { siteContext } from '../../../src/site/context.ts';
import { EVERY_PAIR } from '../../releases/every-release.ts';
import { absent, published, release } from '../findings/examples.ts';

const record = accuracyOf(siteContext().dataset.releases);

/** Cells that were a number; those that changed from one symbol to another are no part of the base. */
test.each(
  EVERY_PAIR.flatMap(({ from, to, changes }) =>
    Object.entries(changes).map(([measure, known]) => ({ from, to, measure, known })),
  ),
)('$measure from $from to $to is counted as in the publisher’s files', ({ to, measure, known }) => {
  const found = record.find((one) => one.to === to && one.measure === measure);
  expect(found?.of).toBe(known.of);
  expect(found?.sizes).toHaveLength(known.numbers);
  expect(found?.ownYear.of).toBe(known.ownYear[1]);
  const size = sizeOf(found?.sizes ?? []);
  expect([size?.half, size?.largest]).toEqual([known.median, known.largest]);
});

// 162 + 163 + 162 averages for the newest year of the releases of 2022, 2023 and 2024.
test('the record of averages is in sentences with its base', () => {
  expect(averagesRecord(record.filter(({ measure }) => measure === 'average_caseload'))).toEqual([
    'The release of 2023 changed 45 of 972 averages that the release of 2022 gave. Half of these changes were by 0.2 or less, and the largest was by 4.1.',
    'The release of 2024 changed none of 1,135 averages and that of 2025 none of 1,297.',
    'Of all these averages, 487 were for the newest year of the release that gave them. The next release changed none of them.',
  ]);
});

test('a number that became a reason is a change without a size, and a reason is no part of the base', () => {
  const earlier = release(
    [published('A', 2024, 15, 150, 10), absent('B', 2024, 'suppressed')],
    2024,
  );
  const later = release([
    absent('A', 2024, 'low_reliability'),
    published('B', 2024, 12, 120, 10),
    published('A', 2025, 15, 150, 10),
  ]);
  const [averages] = accuracyOf([earlier, later]);
  expect(averages).toEqual({
    measure: 'average_caseload',
    from: 2024,
    to: 2025,
    of: 1,
    changed: 1,
    sizes: [],
    ownYear: { of: 1, changed: 1 },
  });
});
