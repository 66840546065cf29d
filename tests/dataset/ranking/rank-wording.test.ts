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
    [place(2), 'second highest of 149'],
    [place(30, 5), 'joint 30th highest of 149'],
    [place(1, 2), 'joint highest of 149'],
    [place(5), 'fifth highest of 149'],
    [place(9), 'ninth highest of 149'],
    [place(10), '10th highest of 149'],
    [place(75), '75th highest of 149'],
    [place(76), '74th lowest of 149'],
    [place(147, 2), 'joint second lowest of 149'],
    [place(149), 'lowest of 149'],
    [place(148, 2), 'joint lowest of 149'],
  ])('%# is %s', (ranked, expected) => {
    expect(rankPhrase(ranked, 149)).toBe(expected);
  });

  test('a small council is never called highest or lowest', () => {
    expect(rankPhrase(place(149, 1, true), 149)).toBe('149th of 149, counted from the highest');
    expect(rankPhrase(place(1, 1, true), 149)).toBe('1st of 149, counted from the highest');
    expect(rankPhrase(place(82, 4, true), 149)).toBe('joint 82nd of 149, counted from the highest');
  });

  test('only a tie leaves the rank open, and says how far', () => {
    expect(rankRange(place(2), 149)).toBe('');
    expect(rankRange(place(134, 2), 149)).toMatch(
      /^Before rounding, it could be 15th or 16th lowest\.$/,
    );
    expect(rankRange(place(72, 8), 149)).toMatch(/ from 71st to 78th lowest\.$/);
    expect(rankRange(place(1, 3), 149)).toMatch(/ from highest to third highest\.$/);
    expect(rankRange(place(144, 3, true), 149)).toMatch(/ from 144th to 146th\.$/);
  });
});
