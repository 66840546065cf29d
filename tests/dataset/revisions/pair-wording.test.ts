import { expect, test } from 'vitest';
import {
  pairHeadline,
  pairSentence,
  type NamedChange,
} from '../../../src/dataset/revisions/pair-wording.ts';

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

test('one value is counted as one, and several as several', () => {
  const scope = { ...all, from: 2020, to: 2021 };
  const cases = { measure: 'cases', before: 10, after: 11 } as const;
  const other = { ...cases, name: 'Ash', year: 2020, isEngland: false };
  expect(pairHeadline(scope, [average('Ash', 18, 17), other])).toBe(
    'One average and one other value differ between the releases of 2020 and 2021',
  );
  expect(pairHeadline(scope, [average('Ash', 18, 17), other, other])).toBe(
    'One average and two other values differ between the releases of 2020 and 2021',
  );
  expect(pairHeadline(scope, [other])).toBe(
    'One value differs between the releases of 2020 and 2021, and it is no average',
  );
  expect(pairHeadline(scope, [other, other])).toBe(
    'Two values differ between the releases of 2020 and 2021, none of them an average',
  );
});
