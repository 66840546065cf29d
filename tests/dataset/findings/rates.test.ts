import { describe, expect, test } from 'vitest';
import { rateFindings } from '../../../src/dataset/findings/rates.ts';
import type { Workforce } from '../../../src/schemas/workforce.ts';
import { council, ENGLAND, NORTH_WEST } from './examples.ts';

/** 20 FTE vacancies and 10 FTE agency workers beside 80 FTE in post: 20 of 100 and 10 of 90. */
function row(parts: Partial<Workforce> = {}): Workforce {
  return {
    year: 2025,
    code: 'E06000001',
    joint_with: undefined,
    in_post_fte: 80,
    vacancy_fte: 20,
    vacancy_rate: 20,
    agency_fte: 10,
    agency_rate: 11.1,
    turnover_rate: 12,
    absence_rate: 3,
    ...parts,
  };
}

const dataset = {
  councils: [council('alpha', 'E06000001'), council('beta', 'E06000002')],
  areas: [ENGLAND, NORTH_WEST],
};

function found(...workforce: Workforce[]): string[] {
  return rateFindings(dataset, { release: 2025, workforce }).map(
    ({ code, row: line, column, value }) => `${code} ${line ?? ''} ${column ?? ''} ${value ?? ''}`,
  );
}

describe('a rate', () => {
  test('agrees with its numbers as far as rounding allows', () => {
    // 10 of 90 are 11.11. 10.04 beside 79.96 are 11.16, which is written 11.2.
    expect(found(row(), row({ agency_rate: 11.2 }))).toEqual([]);
  });

  test.each<[string, Partial<Workforce>, string]>([
    ['a digit of the rate', { vacancy_rate: 20.2 }, 'rate-unexplained 2 vacancy_rate 20.2'],
    ['a digit of the agency rate', { agency_rate: 71.1 }, 'rate-unexplained 2 agency_rate 71.1'],
    ['a digit of the part', { agency_fte: 19 }, 'rate-unexplained 2 agency_rate 11.1'],
    ['a symbol for the rate', { agency_rate: 'x' }, 'rate-unexplained 2 agency_rate x'],
    ['a symbol for the part', { agency_fte: 'x' }, 'rate-unexplained 2 agency_rate 11.1'],
  ])('is a warning once %s is changed', (_, change, expected) => {
    expect(found(row(change))).toEqual([expected]);
  });

  test('of nobody, of all symbols, and one that rounds to zero are as they should be', () => {
    const none = { vacancy_fte: 0, vacancy_rate: 0, agency_fte: 0, agency_rate: 0 } as const;
    const withheld = { agency_fte: 'u', agency_rate: 'u' } as const;
    const low = { agency_fte: 'low', agency_rate: 'low' } as const;
    expect(found(row(none), row({ ...none, in_post_fte: 0 }), row(withheld), row(low))).toEqual([]);
  });

  test('of a region may include the number that is withheld for one of its councils', () => {
    // The region's 12.5% are 11.4 of 91.4: the 10 published and 1.4 of beta, which has 30 in post.
    const beta = row({ code: 'E06000002', in_post_fte: 30, agency_fte: 'u', agency_rate: 'u' });
    const others = { vacancy_fte: 20, vacancy_rate: 20, agency_fte: 10 } as const;
    const region = row({ code: NORTH_WEST.code, ...others, agency_rate: 12.5 });
    const first = { ...beta, vacancy_fte: 7.5, vacancy_rate: 20 } as const;
    expect(found(first, region)).toEqual(['rate-without 3 agency_rate 12.5']);
    // Even if all of beta's 30 were agency workers the rate would be 40 of 120.
    expect(found(first, { ...region, agency_rate: 34 })).toEqual([
      'rate-unexplained 3 agency_rate 34',
    ]);
    expect(found(first, { ...region, agency_rate: 10 })).toEqual([
      'rate-unexplained 3 agency_rate 10',
    ]);
    expect(found({ ...region, agency_rate: 12.5 })).toEqual([
      'rate-unexplained 2 agency_rate 12.5',
    ]);
    // A number that is too low to be shown is in the region's, so that it explains nothing.
    const low = { ...first, agency_fte: 'low', agency_rate: 'low' } as const;
    expect(found(low, region)).toEqual(['rate-unexplained 3 agency_rate 12.5']);
  });
});
