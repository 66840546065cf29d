import { expect, test } from 'vitest';
import { revisionHeads } from '../../../src/dataset/revisions/revision-heads-wording.ts';

test('the two releases are named, not called the first and the newest', () => {
  const row = { earlier: 2022, release: 2025 };
  expect(revisionHeads('Bolton', [row, row])).toEqual({
    caption: 'Bolton: average caseload in the 2022 release and in the 2025 release',
    from: '2022 release',
    to: '2025 release',
  });
});

test('rows of several pairs of releases have headings that fit all', () => {
  const rows = [
    { earlier: 2022, release: 2025 },
    { earlier: 2025, release: 2026 },
  ];
  const { from, to } = revisionHeads('Bolton', rows);
  expect([from, to]).toEqual(['Earlier release', 'Later release']);
});
