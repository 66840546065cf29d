import { describe, expect, test } from 'vitest';
import {
  changesOf,
  chosenMeasure,
  type ChangePlace,
  type ListedChange,
} from '../../../src/dataset/revisions/change-list.ts';
import { kindOfChange } from '../../../src/dataset/revisions/changed-values.ts';
import { eachRelease } from '../../../src/dataset/revisions/each-release.ts';
import { packChanges, readChanges, unpackChanges } from '../../../src/dataset/wire/changes.ts';
import { release } from '../findings/examples.ts';

const place = (slug: string, kind: ChangePlace['kind'] = 'council'): ChangePlace => ({
  slug,
  name: slug.toUpperCase(),
  kind,
  first: 2022,
});
const [ENGLAND, ASH, BEECH] = [place('england', 'area'), place('ash'), place('beech')];

const change = (to: number, measure: ListedChange['measure'], ...places: ChangePlace[]) =>
  ({ to, measure, year: to - 1, before: 20, after: 21, places }) satisfies ListedChange;
const CHANGES = [
  change(2024, 'average_caseload', ASH),
  change(2025, 'average_caseload', ASH, BEECH),
  change(2025, 'cases', ENGLAND),
  change(2025, 'cases', BEECH),
];
const asked = (to: number, council: string, measure: string): number[] =>
  changesOf({ changes: CHANGES }, to, { council, measure }).map((one) =>
    CHANGES.findIndex((of) => of === one),
  );

describe('what a reader asks for', () => {
  test.each([
    [2025, '', '', [1, 2, 3]],
    [2024, '', '', [0]],
    [2023, '', '', []],
    [2025, 'ash', '', [1]],
    [2025, 'beech', '', [1, 3]],
    [2025, '', 'cases', [2, 3]],
    [2025, 'beech', 'cases', [3]],
    [2025, 'ash', 'cases', []],
    // A measure that there is not is no choice.
    [2025, 'england', 'nonsense', [2]],
  ])('in the release of %d: council ‘%s’, measure ‘%s’', (to, council, measure, found) => {
    expect(asked(to, council, measure)).toEqual(found);
  });

  test('is a measure only by its whole name', () => {
    expect(chosenMeasure({ measure: 'cases' })).toBe('cases');
    expect(chosenMeasure({ measure: 'case' })).toBeUndefined();
  });
});

test.each([
  ['x', 'c', 'reason'],
  [20, 'c', 'withdrawn'],
  ['low', 'c', 'withdrawn'],
  ['c', 20, 'added'],
  ['low', 20, 'tiny'],
  [20, 'low', 'tiny'],
  [20, 21, 'number'],
] as const)('from %s to %s is the kind %s', (before, after, kind) => {
  expect(kindOfChange({ before, after })).toBe(kind);
});

test('the list is the same after it was packed for the browser', () => {
  const list = { releases: [2024, 2025], places: [ENGLAND, ASH, BEECH], changes: CHANGES };
  const sent: unknown = JSON.parse(JSON.stringify(packChanges(list)));
  expect(unpackChanges(readChanges(sent))).toEqual(list);
  expect(() =>
    unpackChanges({ releases: [], places: [], changes: [[2025, 99, 2024, 1, 2]] }),
  ).toThrow('There is no measure 99.');
});

test('each release is compared with the one before it, and the same list once', () => {
  let calls = 0;
  const pairs = eachRelease((earlier, later) => {
    calls += 1;
    return [`${earlier.release} to ${later.release}`];
  });
  const releases = [2023, 2024, 2025].map((year) => release([], year));
  expect(pairs(releases)).toEqual(['2023 to 2024', '2024 to 2025']);
  expect(pairs(releases)).toHaveLength(2);
  expect(calls).toBe(2);
  expect(pairs(releases.slice(0, 1))).toEqual([]);
});
