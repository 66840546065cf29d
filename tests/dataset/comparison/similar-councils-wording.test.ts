import { describe, expect, test } from 'vitest';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import type { GroupPosition } from '../../../src/dataset/comparison/similar-councils.ts';
import { positionPhrase } from '../../../src/dataset/comparison/similar-councils-wording.ts';
import { FIXTURE } from '../fixture.ts';

const [entry] = entriesOf(FIXTURE.councils, byPlace(latestRelease(FIXTURE).caseloads), 2025);

/** A position with so many entries in each part. */
function of(higher: number, same: number, lower: number, missing = 0): GroupPosition {
  const some = (n: number): GroupPosition['higher'] =>
    Array.from({ length: n }, () => entry).filter((one) => one !== undefined);
  return { higher: some(higher), same: some(same), lower: some(lower), missing: some(missing) };
}

describe('a figure among its neighbours', () => {
  test.each([
    [of(0, 0, 10), 'all are lower'],
    [of(10, 0, 0), 'all are higher'],
    [of(9, 0, 0, 1), 'all with a figure are higher'],
    [of(1, 0, 9), 'only one is higher'],
    [of(9, 0, 1), 'only one is lower'],
    [of(2, 0, 8), 'two are higher and eight lower'],
    [of(4, 1, 5), 'four are higher, five lower and one the same'],
    [of(0, 1, 9), 'nine are lower and one the same'],
    [of(1, 1, 8), 'one is higher, eight lower and one the same'],
    [of(1, 0, 0, 9), 'the one with a figure is higher'],
    [of(0, 0, 0, 10), 'none has a figure'],
  ])('%#: %j reads %s', (position, expected) => {
    expect(positionPhrase(position)).toBe(expected);
  });
});
