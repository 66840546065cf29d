import { describe, expect, test } from 'vitest';
import { limitText, periodText, trialNote } from '../../../src/dataset/limits/limit-wording.ts';
import { placesWithLimits, trialLimits } from '../../../src/dataset/limits/limits.ts';
import { caseloadLimit } from '../../../src/schemas/limit.ts';
import { siteContext } from '../../../src/site/context.ts';

const { limits, limitEvents } = siteContext().dataset.evidence;

const ROW = {
  id: 'a-place',
  place: 'A place',
  number: '12',
  up_to: '',
  unit: 'families',
  force: 'law',
  per: 'worker',
  counted: 'social workers',
  since: '2020',
  until: '',
  note: '',
  source: 'A law',
  source_date: '2020',
  recorded: '2026-11-26',
};

describe('a limit in the table', () => {
  test.each(['unit', 'force', 'source', 'number', 'counted', 'since'] as const)(
    'without %s is refused',
    (column) => {
      expect(caseloadLimit.safeParse(ROW).success).toBe(true);
      expect(caseloadLimit.safeParse({ ...ROW, [column]: '' }).success).toBe(false);
    },
  );

  test('has no number where the place has no limit', () => {
    const none = { ...ROW, force: 'none', number: '', per: '', counted: '', since: '' };
    expect(caseloadLimit.safeParse(none).success).toBe(true);
    expect(caseloadLimit.safeParse({ ...none, number: '12' }).success).toBe(false);
  });
});

describe('limits in other places', () => {
  test('can be tried where they are in force and within 8 to 30', () => {
    // By hand from the laws named in the table: Delaware 11 and 12, Indiana 12, 12 and 13, Scotland 15, Finland 30.
    expect(trialLimits(limits).map(({ number }) => number)).toEqual([11, 12, 12, 12, 13, 15, 30]);
  });

  test('say at their number that they count something else, and nothing at another', () => {
    const tried = trialLimits(limits);
    expect(trialNote(tried, 12)).toBe(
      '12 is also a limit in Delaware, United States (treatment cases) and Indiana, United States (initial assessments, families at home). It is not the same limit, because the averages here count cases for each FTE social worker with cases.',
    );
    expect(trialNote(tried, 12.5)).toBe('');
    expect(trialNote(tried, 20)).toBe('');
  });

  test('come by their force, and those that ended last', () => {
    const places = placesWithLimits(limits, limitEvents);
    expect(places.map(({ place }) => place)).toEqual([
      'Delaware, United States',
      'Finland',
      'Indiana, United States',
      'Scotland',
      'England',
      'Northern Ireland',
    ]);
    expect(places[1]?.limits.map(periodText)).toEqual(['since 2024', '2022 to 2023']);
  });

  test('are never named without what they count', () => {
    for (const limit of limits) {
      if (limit.force === 'none') expect(limitText(limit)).toBe('no limit');
      else expect(limitText(limit)).toMatch(/^\d+( to \d+)? [a-z]/);
    }
  });

  test('have events of places that the table has', () => {
    const places = new Set(limits.map(({ place }) => place));
    expect(limitEvents.filter(({ place }) => !places.has(place))).toEqual([]);
  });
});
