import { describe, expect, test } from 'vitest';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import type { GroupPosition } from '../../../src/dataset/comparison/similar-councils.ts';
import { positionHeadline } from '../../../src/dataset/comparison/similar-councils-wording.ts';
import { FIXTURE } from '../fixture.ts';

const [entry] = entriesOf(FIXTURE.councils, byPlace(latestRelease(FIXTURE).caseloads), 2025);

/** A position with so many entries in each part. */
function of(higher: number, same: number, lower: number, missing = 0): GroupPosition {
  const some = (n: number): GroupPosition['higher'] =>
    Array.from({ length: n }, () => entry).filter((one) => one !== undefined);
  return { higher: some(higher), same: some(same), lower: some(lower), missing: some(missing) };
}

describe('a figure among those of similar councils', () => {
  test.each([
    [of(0, 0, 10), 'Among similar councils, all ten figures are lower'],
    [of(10, 0, 0), 'Among similar councils, all ten figures are higher'],
    [of(9, 0, 0, 1), 'Among similar councils, all nine figures are higher'],
    [of(1, 0, 9), 'Among similar councils, one of ten figures is higher'],
    [of(9, 0, 1), 'Among similar councils, nine of ten figures are higher'],
    [of(4, 1, 5), 'Among similar councils, four of ten figures are higher and one is the same'],
    [of(0, 2, 8), 'Among similar councils, eight of ten figures are lower and two are the same'],
    [of(0, 10, 0), 'All ten figures of similar councils are the same'],
    [of(1, 0, 0, 9), 'The only figure of a similar council is higher'],
    [of(0, 1, 0, 9), 'The only figure of a similar council is the same'],
    [of(0, 0, 0, 10), 'No similar council has a figure'],
  ])('%#: %j reads %s', (position, expected) => {
    expect(positionHeadline(position)).toBe(expected);
  });
});
