import { expect, test } from 'vitest';
import { pairSentence, type NamedChange } from '../../../src/dataset/revisions/pair-wording.ts';

const all = { name: undefined, measure: undefined };

function average(name: string, before: number, after: NamedChange['after']): NamedChange {
  return {
    measure: 'average_caseload',
    name,
    year: 2020,
    isEngland: name === 'England',
    before,
    after,
  };
}

test('averages that changed are counted by their way, with those across the cap and England’s', () => {
  const changes = [
    average('Ash', 18, 17),
    average('Birch', 18, 17.9),
    average('Cedar', 19.9, 20.1),
    average('Dale', 18, 'suppressed'),
  ];
  // Dale’s is no number any more, so it is neither lower nor higher.
  expect(pairSentence(all, changes)).toMatch(
    /^Of these averages, two became lower and one higher\. Cedar \(2020\) is .* of 20\. England’s own averages did not change\./,
  );
});

test('none across the cap is said, and England’s own change is', () => {
  expect(pairSentence(all, [average('England', 16.3, 16.4)])).toBe(
    'Of these averages, none became lower and one higher. None moved across the proposed cap of 20. England’s own average changed for 2020 from 16.3 to 16.4.',
  );
});
