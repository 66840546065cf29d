import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  againstCap,
  apart,
  moved,
  rankPhrase,
  rankRange,
  standingPhrase,
} from '../../../src/dataset/ranking/rank-wording.ts';
import type { Standing } from '../../../src/dataset/comparison/similar-councils.ts';
import { type RankedEntry } from '../../../src/dataset/ranking/ranking.ts';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { FIXTURE } from '../fixture.ts';

const [entry] = entriesOf(FIXTURE.councils, byPlace(latestRelease(FIXTURE).caseloads), 2025);

/** A place in a ranking. */
function place(rank: number, tied = 1, small = false): RankedEntry {
  if (entry?.figure.status !== 'published') throw new Error('the fixture starts with a figure');
  return { councils: entry.councils, figure: entry.figure, rank, tied, small };
}

/** A standing with so many entries in each part. */
function of(higher: number, same: number, lower: number, missing = 0): Standing {
  const some = (n: number): Standing['higher'] =>
    Array.from({ length: n }, () => entry).filter((one) => one !== undefined);
  return { higher: some(higher), same: some(same), lower: some(lower), missing: some(missing) };
}

describe('one figure beside another', () => {
  test('is above, below or the same, to one decimal', () => {
    expect(apart(20.8, 20)).toBe('0.8 above');
    expect(apart(14.7, 20)).toBe('5.3 below');
    expect(apart(15.2, 15.2)).toBe('the same as');
  });

  test('a figure of 20.0 is exactly at a cap of 20, neither above nor below', () => {
    expect(againstCap(20, 20)).toBe('exactly at the proposed cap of 20');
    expect(againstCap(20.1, 20)).toBe('0.1 above the proposed cap of 20');
  });

  test('a move of 0.0 is none', () => {
    expect(moved(16.9, 16.9)).toBe('unchanged');
    expect(moved(19.6, 20.8)).toBe('up 1.2');
    expect(moved(22.9, 20.9)).toBe('down 2.0');
  });

  test('what is above one way is below the other by as much', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        expect(apart(a / 10, b / 10).replace('above', 'below')).toBe(
          apart(b / 10, a / 10).replace('above', 'below'),
        );
      }),
    );
  });
});

describe('a rank in words', () => {
  test.each([
    [place(1), 'highest of 149'],
    [place(2), '2nd highest of 149'],
    [place(30, 5), 'joint 30th highest of 149'],
    [place(1, 2), 'joint highest of 149'],
    [place(149), 'lowest of 149'],
    [place(148, 2), 'joint lowest of 149'],
  ])('%# is %s', (ranked, expected) => {
    expect(rankPhrase(ranked, 149)).toBe(expected);
  });

  test('a small council is never called highest or lowest', () => {
    expect(rankPhrase(place(149, 1, true), 149)).toBe('149th of 149');
    expect(rankPhrase(place(1, 1, true), 149)).toBe('1st of 149');
    expect(rankPhrase(place(82, 4, true), 149)).toBe('joint 82nd of 149');
  });

  test('only a tie leaves the rank open, and says how far', () => {
    expect(rankRange(place(2))).toBe('');
    expect(rankRange(place(134, 2))).toMatch(/^One other .* 134th or 135th\.$/);
    expect(rankRange(place(72, 8))).toMatch(/^Seven other .* 72nd to 79th\.$/);
  });
});

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
  ])('%#: %j reads %s', (standing, expected) => {
    expect(standingPhrase(standing)).toBe(expected);
  });
});
