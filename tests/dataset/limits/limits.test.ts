import { describe, expect, test } from 'vitest';
import { limitText, periodText, trialNote } from '../../../src/dataset/limits/limit-wording.ts';
import { placesWithLimits, trialLimits } from '../../../src/dataset/limits/limits.ts';
import { localLimitFact } from '../../../src/dataset/limits/local-limit-wording.ts';
import { caseloadLimit } from '../../../src/schemas/limit.ts';
import { siteContext } from '../../../src/site/context.ts';

const { limits, limitEvents, localLimits } = siteContext().dataset.evidence;

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
  link: 'https://www.example.org/',
  recorded: '2026-11-26',
};

describe('a limit in the table', () => {
  test.each(['unit', 'force', 'source', 'link', 'number', 'counted', 'since'] as const)(
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
    expect(trialNote(tried, 15)).toMatch(/^15 is also proposed in Scotland \(cases\)\./);
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

describe('local limits', () => {
  test('are those of the survey of 29 April 2014, each with its source and the day it was read', () => {
    // UNISON and Community Care, Social Work Watch, 2014: 48 against 35, 90 against 60, 29 against 20 and 52 against 20.
    expect(localLimits.map(({ role, had, limit }) => [role, had, limit])).toEqual([
      ['approved_mental_health_professional', 48, 35],
      ['independent_reviewing_officer', 90, 60],
      ['newly_qualified', 29, 20],
      ['social_work_assistant', 52, 20],
    ]);
    for (const { unit, source, source_date: date, recorded } of localLimits) {
      expect(unit).toBe('cases');
      expect(source).toContain('Social Work Watch');
      expect(date).toBe('29 April 2014');
      expect(recorded).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test('are put into words with the right article', () => {
    expect(localLimits.map((limit) => localLimitFact(limit).text)).toEqual([
      'An approved mental health professional had 48 cases. The local limit was 35.',
      'An independent reviewing officer had 90 cases. The local limit was 60.',
      'A newly qualified social worker had 29 cases. The local limit was 20.',
      'A social work assistant had 52 cases. The local limit was 20.',
    ]);
  });
});
