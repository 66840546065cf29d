import { describe, expect, test } from 'vitest';
import { firstOf, largestChanges, newsOf } from '../../../src/dataset/this-year/largest-changes.ts';
import { yearChanges, type YearChange } from '../../../src/dataset/this-year/year-changes.ts';
import { claimEvidence, type ClaimEvidence } from '../../../src/dataset/claims/claim.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { flagsByFigure } from '../../../src/dataset/quality/flag.ts';
import { evidenceOf } from '../../../src/site/claims-page.ts';
import { siteContext } from '../../../src/site/context.ts';
import { LATEST } from '../../releases/latest.ts';
import { FIXTURE, namesIn } from '../fixture.ts';

/** The fixture of 2025, where changes of 100 to 199 FTE are 1, 1, 1, 1, 2, 3 and 3: the median is 1, the 90th percentile 3. */
function fixtureEvidence(): ClaimEvidence {
  const { councils, areas, releases } = FIXTURE;
  const caseloads = releases.at(-1)?.caseloads ?? [];
  const country = countryOf({ release: 2025, councils, areas, caseloads });
  const notes = { revised: new Map<string, string>(), stories: new Map<string, string>() };
  return claimEvidence({ country, notes, cap: 20 });
}

const evidence = fixtureEvidence();
const { changes, missing, again, first } = yearChanges(evidence, 2025);

function changeOf(name: string): YearChange {
  const [found] = changes.filter((one) => namesIn([one])[0] === name);
  if (found === undefined) throw new Error(`no change of ${name}`);
  return found;
}

describe('the changes of a year', () => {
  test('go from the largest rise to the largest fall, a combined figure once and a recoded council as one', () => {
    expect(changes.map((one) => [namesIn([one])[0], one.by])).toEqual([
      ['Isle of Few', 18],
      ['Cliff', 2],
      ['Ashby', 1],
      ['Harbour + Ivy', 0.5],
      ['Newton', -0.1],
      ['Birch', -3],
    ]);
  });

  test('are held against those of councils of the size before: up to the median, beyond it, beyond the 90th percentile', () => {
    // By hand, those of small councils are 2 and 18, so their 90th percentile is 16.4.
    const sizes = ['Isle of Few', 'Cliff', 'Ashby', 'Birch'].map((name) => changeOf(name).size);
    expect(sizes).toEqual(['large', 'more', 'typical', 'more']);
  });

  test('say who crossed the cap, which one equal to it has not', () => {
    expect(changeOf('Birch').crossing).toBe('not over');
    expect(changeOf('Isle of Few').crossing).toBe('over');
    expect(changeOf('Ashby').crossing).toBeUndefined();
    const before = yearChanges(evidence, 2024).changes;
    // Ashby went from 20 to 21.
    expect(namesIn(before.filter(({ crossing }) => crossing === 'over'))).toEqual([
      'Birch',
      'Ashby',
    ]);
  });

  test('leave out missing figures, which are listed, and a merged council, which has nothing before it', () => {
    expect(namesIn(missing)).toEqual(['Dale', 'Elm', 'Fern', 'Glen']);
    expect([again, first]).toEqual([[], []]);
    expect(namesIn(yearChanges(evidence, 2024).first)).toEqual(['Newton']);
  });
});

describe('the largest changes', () => {
  test('are of councils that are not small, and more than typical', () => {
    expect(namesIn(newsOf(changes, 'rise'))).toEqual(['Cliff']);
    expect(namesIn(newsOf(changes, 'fall'))).toEqual(['Birch']);
  });

  test('are the largest first, whatever order they come in', () => {
    const cliff = changeOf('Cliff');
    const given = [2, 5, -7, 3, -9].map((by) => ({ ...cliff, by }));
    const listed = (way: 'rise' | 'fall'): number[] => newsOf(given, way).map(({ by }) => by);
    expect([listed('rise'), listed('fall')]).toEqual([
      [5, 3, 2],
      [-9, -7],
    ]);
  });

  test('with a flag lead nothing and are named beside those that do', () => {
    const flag = { kind: 'cases-jump', value: 3, against: 1, joint_with: undefined } as const;
    const flagged = flagsByFigure([{ ...flag, year: 2025, code: 'E08000012' }]);
    const odd = yearChanges({ ...evidence, flagged }, 2025).changes;
    const largest = largestChanges(odd, 'rise');
    expect(largest.leading).toEqual([]);
    expect(namesIn(largest.flagged)).toEqual(['Cliff']);
  });

  test('with a flag in the year before have it too', () => {
    const flag = { kind: 'cases-jump', value: 3, against: 1, joint_with: undefined } as const;
    const flagged = flagsByFigure([{ ...flag, year: 2024, code: 'E08000011' }]);
    const odd = yearChanges({ ...evidence, flagged }, 2025).changes;
    expect(namesIn(odd.filter((one) => one.flagged))).toEqual(['Cliff']);
  });

  test('are cut where they stop being equal', () => {
    const three = [changeOf('Cliff'), changeOf('Ashby'), changeOf('Ashby'), changeOf('Birch')];
    expect(firstOf(three, 2)).toHaveLength(3);
    expect(firstOf(three, 9)).toHaveLength(4);
  });
});

describe('the newest release', () => {
  const context = siteContext();
  const newest = yearChanges(evidenceOf(context), LATEST.year);
  const facts = LATEST.yearChanges;

  test('has as many rises and falls as the publisher’s file', () => {
    const count = (sign: number): number =>
      newest.changes.filter(({ by }) => Math.sign(by) === sign).length;
    expect([newest.changes.length, count(1), count(-1), count(0)]).toEqual([
      facts.compared,
      facts.higher,
      facts.lower,
      facts.same,
    ]);
    const more = newest.changes.filter(({ size }) => size !== 'typical');
    expect(more).toHaveLength(facts.moreThanTypical);
  });

  test('has the changes that few of their size are as large as', () => {
    expect(namesIn(newest.changes.filter(({ size }) => size === 'large'))).toEqual(facts.large);
  });

  test('has who crossed the cap, who is missing and who is there again', () => {
    const crossed = (side: string): string[] =>
      namesIn(newest.changes.filter(({ crossing }) => crossing === side));
    expect(crossed('over')).toEqual(facts.newlyOver);
    expect(crossed('not over')).toEqual(facts.noLongerOver);
    expect(namesIn(newest.missing)).toEqual(LATEST.missing.map(({ name }) => name));
    expect(namesIn(newest.again)).toEqual(facts.again);
  });

  test('has the largest rises and falls', () => {
    expect(namesIn(newsOf(newest.changes, 'rise')).slice(0, 3)).toEqual(facts.rises);
    expect(namesIn(newsOf(newest.changes, 'fall')).slice(0, 3)).toEqual(facts.falls);
  });
});
