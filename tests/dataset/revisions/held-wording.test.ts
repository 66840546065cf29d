import { expect, test } from 'vitest';
import { heldReleases } from '../../../src/dataset/revisions/held-wording.ts';

test.each([
  [
    [2022, 2025],
    'This site keeps the releases of 2022 and 2025 as they were published. It does not yet have those of 2023 and 2024.',
  ],
  [
    [2022, 2023, 2025],
    'This site keeps the releases of 2022, 2023 and 2025 as they were published. It does not yet have that of 2024.',
  ],
  [[2024, 2025], 'This site keeps the releases of 2024 and 2025 as they were published.'],
  [[2025], 'This site keeps the release of 2025 as it was published.'],
])('the releases %s', (years, says) => {
  expect(heldReleases(years)).toBe(says);
});
