import { describe, expect, test } from 'vitest';
import { rankPhrase, rankRange } from '../../../src/dataset/ranking/rank-wording.ts';
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
