import { expect, test } from 'vitest';
import type { ChangeList, ChangePlace } from '../../../src/dataset/revisions/change-list.ts';
import { otherChangesSentence } from '../../../src/dataset/revisions/pair-wording.ts';
import { packChanges, readChanges, unpackChanges } from '../../../src/dataset/wire/changes.ts';
import { ALL_CHANGES, changesView } from '../../../src/live/changes/view.ts';

const place = (slug: string, name: string, first = 2023): ChangePlace => ({
  slug,
  name,
  kind: slug === 'england' ? 'area' : 'council',
  first,
});
const ENGLAND = place('england', 'England');
const ASHBY = place('ashby', 'Ashby');
const BIRCH = place('birch', 'Birch');
const NEWTON = place('newton', 'Newton', 2024);

/** Three releases; the last changed nothing. */
const LIST: ChangeList = {
  releases: [2023, 2024, 2025],
  places: [ENGLAND, ASHBY, BIRCH, NEWTON],
  changes: [
    {
      measure: 'average_caseload',
      to: 2024,
      year: 2022,
      before: 20.3,
      after: 19.9,
      places: [ASHBY],
    },
    {
      measure: 'average_caseload',
      to: 2024,
      year: 2021,
      before: 'not_available',
      after: 15,
      places: [ASHBY, BIRCH],
    },
    {
      measure: 'turnover_rate',
      to: 2024,
      year: 2023,
      before: 13.8,
      after: 13.9,
      places: [ENGLAND],
    },
    { measure: 'turnover_rate', to: 2024, year: 2023, before: 0.7, after: 'u', places: [ASHBY] },
  ],
};

const headlines = (council: string, measure = ''): string[] =>
  changesView(LIST, { council, measure }).pairs.map(({ headline }) => headline);

test('everything is there unless something is asked for, newest release first', () => {
  const { pairs, status } = changesView(LIST, ALL_CHANGES);
  expect(pairs.map(({ headline }) => headline)).toEqual([
    'The releases of 2024 and 2025 give the same values',
    'Two averages and two other values differ between the releases of 2023 and 2024',
  ]);
  expect(pairs[1]?.sentence).toBe(
    'Of these averages, one became lower and none higher. Ashby (2022) is no longer over the cap of 20. England’s own averages did not change. The other values are two workforce rates. For one value, the later release gives a reason instead of a number. For one value, the later release gives a number where the earlier one gave a reason.',
  );
  expect(status).toBe('');
});

test('a council has its own changes, a combined figure among them', () => {
  expect(headlines('birch')).toEqual([
    'The releases of 2024 and 2025 give the same values for Birch',
    'One average of Birch differs between the releases of 2023 and 2024',
  ]);
  expect(changesView(LIST, { council: 'birch', measure: '' }).status).toBe(
    '1 of 4 changed values are shown.',
  );
});

test('a council set up since has nothing to compare', () => {
  expect(headlines('newton')).toEqual([
    'The releases of 2024 and 2025 give the same values for Newton',
    'The release of 2023 has no values for Newton, so the release of 2024 changed none',
  ]);
});

test('a measure is named, with a council or without', () => {
  expect(headlines('', 'turnover_rate')).toEqual([
    'The releases of 2024 and 2025 give the same turnover rates',
    'Two turnover rates differ between the releases of 2023 and 2024',
  ]);
  expect(headlines('ashby', 'turnover_rate').at(-1)).toBe(
    'One turnover rate of Ashby differs between the releases of 2023 and 2024',
  );
});

test('what is asked for is shown without asking again', () => {
  const open = (measure: string): boolean[] =>
    changesView(LIST, { council: '', measure }).pairs.flatMap(({ groups }) =>
      groups.map((group) => group.open),
    );
  expect(open('')).toEqual([true, false]);
  expect(open('turnover_rate')).toEqual([true]);
});

test('a row has both values and what happened, and leads to the later release', () => {
  const rows = changesView(LIST, ALL_CHANGES).pairs[1]?.groups.flatMap((group) => group.rows) ?? [];
  expect(rows.map(({ from, to, by, crossing }) => [from, to, by, crossing])).toEqual([
    ['not available', '15.0', 'number added', ''],
    ['20.3', '19.9', '−0.4', 'no longer over the cap'],
    ['13.8%', '13.9%', '+0.1', ''],
    ['0.7%', 'low reliability', 'number withdrawn', ''],
  ]);
  expect(rows[2]?.links[0]?.href).toBe('/regions/england/as-known/#release-2024');
});

test('the file for the browser loses nothing', () => {
  const parsed: unknown = JSON.parse(JSON.stringify(packChanges(LIST)));
  expect(unpackChanges(readChanges(parsed))).toEqual(LIST);
});

test('on the page of a council its other changes are one sentence', () => {
  const [average, , england] = LIST.changes;
  if (average === undefined || england === undefined) throw new Error('no changes');
  expect(otherChangesSentence([average, england], true)).toBe(
    'Later releases also changed one workforce rate.',
  );
  expect(otherChangesSentence([england, { ...england, year: 2022 }], false)).toBe(
    'Later releases changed two workforce rates.',
  );
  expect(otherChangesSentence([average], true)).toBe('');
});
