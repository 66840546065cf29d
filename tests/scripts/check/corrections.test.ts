import { expect, test } from 'vitest';
import { correctionFindings } from '../../../scripts/check/corrections.ts';
import type { Correction } from '../../../src/schemas/notes.ts';
import { published, release } from '../../dataset/findings/examples.ts';

const releases = [release([published('E08000001', 2025, 20.8, 2711, 130.6)], 2025)];

function messagesOn(change: Partial<Correction>): string[] {
  const correction: Correction = {
    importer: 'caseloads',
    release: '2025',
    code: 'E08000001',
    year: 2025,
    column: 'cases',
    found: '2171',
    used: '2711',
    reason: 'Misprint',
    ...change,
  };
  return correctionFindings({ corrections: [correction], releases }).map(({ message }) => message);
}

test('a correction that the data have is as it should be', () => {
  expect(messagesOn({})).toEqual([]);
  expect(messagesOn({ year: undefined })).toEqual([]);
});

test.each<[string, Partial<Correction>, string]>([
  ['a column that no release has', { column: 'caseloads' }, 'No release has a column caseloads.'],
  ['a release that data/ has not', { release: '2024' }, 'data/ has no release of 2024.'],
  ['another figure than the data', { used: '2712' }, 'No row of E08000001 for 2025 has this'],
  ['a council that has no row', { code: 'E08000099' }, 'No row of E08000099 for 2025 has this'],
])('one with %s is an error', (_, change, message) => {
  expect(messagesOn(change)).toEqual([expect.stringContaining(message)]);
});
