import { expect, test } from 'vitest';
import { revisionHeads } from '../../src/site/revision-heads.ts';
import type { RevisionRow } from '../../src/site/changes.ts';

function row(earlier: number, release: number): RevisionRow {
  const blank = { links: [], isArea: false, year: 2020, from: '', to: '', by: '', crossing: '' };
  return { ...blank, earlier, release };
}

test('the two releases are named, not called the first and the newest', () => {
  expect(revisionHeads('Bolton', [row(2022, 2025), row(2022, 2025)])).toEqual({
    caption: 'Bolton: average caseload in the 2022 release and in the 2025 release',
    from: '2022 release',
    to: '2025 release',
  });
});

test('rows of several pairs of releases have headings that fit all', () => {
  const heads = revisionHeads('Bolton', [row(2022, 2025), row(2025, 2026)]);
  expect([heads.from, heads.to]).toEqual(['Earlier release', 'Later release']);
});
