import { expect, test } from 'vitest';
import {
  heldText,
  limitText,
  periodText,
  trialLabel,
  trialNote,
} from '../../../src/dataset/limits/limit-wording.ts';
import {
  placesWithLimits,
  trialLimits,
  type TrialLimit,
} from '../../../src/dataset/limits/limits.ts';

const LAW: TrialLimit = {
  id: 'finland',
  place: 'Finland',
  number: 30,
  up_to: undefined,
  unit: 'children',
  force: 'law',
  per: 'worker',
  counted: 'social workers',
  since: '2024',
  until: undefined,
  note: undefined,
  source: 'A law',
  source_date: '2024',
  link: 'https://www.example.org/',
  recorded: '2026-11-26',
};

test('a limit is named with what it counts, and one of a range with both numbers', () => {
  expect(limitText(LAW)).toBe('30 children');
  expect(limitText({ ...LAW, number: 20, up_to: 25, unit: 'cases' })).toBe('20 to 25 cases');
  expect(limitText({ ...LAW, number: undefined })).toBe('no limit');
});

test('it is of each worker or of the average of a region', () => {
  expect([undefined, 'worker', 'region'].map((per) => heldText({ per } as typeof LAW))).toEqual([
    '',
    'each worker',
    'the average of a region',
  ]);
  expect(trialLabel(LAW)).toBe('Finland: 30 children for each worker (law)');
  expect(trialLabel({ ...LAW, per: 'region', force: 'advice' })).toBe(
    'Finland: 30 children as the average of a region (proposal)',
  );
});

test.each([
  [{ since: undefined, until: undefined, force: 'none' }, ''],
  [{ since: '2024', until: undefined, force: 'law' }, 'since 2024'],
  [{ since: '2022', until: '2023', force: 'law' }, '2022 to 2023'],
  [{ since: 'June 2022', until: undefined, force: 'advice' }, 'proposed in June 2022'],
] as const)('its time is said', (limit, words) => {
  expect(periodText(limit)).toBe(words);
});

test('at a cap it is called proposed only where it is a proposal everywhere', () => {
  const proposed = { ...LAW, place: 'Scotland', force: 'advice' } as const;
  expect(trialNote([proposed], 30)).toMatch(/^30 is also proposed in Scotland \(children\)\. /);
  expect(trialNote([LAW, proposed], 30)).toMatch(
    /^30 is also a limit in Finland \(children\) and Scotland \(children\)\. /,
  );
  expect(trialNote([LAW], 29)).toBe('');
});

test('one can be tried from 8 to 30 where it is in force and one number', () => {
  const withNumber = (number: number, more: Partial<TrialLimit> = {}): TrialLimit => ({
    ...LAW,
    number,
    ...more,
  });
  const all = [
    withNumber(30),
    withNumber(31),
    withNumber(8),
    withNumber(7),
    withNumber(15, { until: '2023' }),
    withNumber(16, { up_to: 18 }),
    { ...LAW, number: undefined },
    withNumber(12),
  ];
  expect(trialLimits(all).map(({ number }) => number)).toEqual([8, 12, 30]);
});

test('places come by force, then by name, and within one those that ended last', () => {
  const limits = [
    { ...LAW, place: 'B', force: 'none' },
    { ...LAW, place: 'B', force: 'law', until: '2020' },
    { ...LAW, place: 'C', force: 'bill' },
    { ...LAW, place: 'D', force: 'agreement' },
    { ...LAW, place: 'B', force: 'law', until: undefined },
    { ...LAW, place: 'A', force: 'law' },
    { ...LAW, place: 'E', force: 'advice' },
  ] as const;
  const places = placesWithLimits(limits, []);
  expect(places.map(({ place }) => place)).toEqual(['A', 'B', 'D', 'C', 'E']);
  expect(places[1]?.limits.map(({ force, until }) => [force, until])).toEqual([
    ['law', undefined],
    ['law', '2020'],
    ['none', undefined],
  ]);
});
