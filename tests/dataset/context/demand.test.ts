import { describe, expect, test } from 'vitest';
import { demandsOf, perCaseHolder } from '../../../src/dataset/context/demand.ts';
import { countNote } from '../../../src/dataset/context/demand-wording.ts';
import { latestInspection } from '../../../src/dataset/context/latest-inspection.ts';
import { fraction } from '../../../src/dataset/decimals/fraction.ts';
import { council, published } from '../findings/examples.ts';
import { councilOf, FIXTURE } from '../fixture.ts';

const ENGLAND = 'E92000001';
const [A, B] = ['E06000001', 'E06000002'];
const [ASH, BEECH] = [council('ash', A), council('beech', B)];

describe('the three numbers beside the cases', () => {
  const tables = {
    councils: [ASH, BEECH],
    childrenInNeed: [
      { year: 2024, code: ENGLAND, status: 'published', children: 400_000 },
      { year: 2025, code: A, status: 'published', children: 2000 },
      { year: 2025, code: B, status: 'published', children: 500 },
    ],
    referrals: [
      { year: 2024, code: A, status: 'published', referrals: 3000 },
      { year: 2023, code: ENGLAND, status: 'suppressed', referrals: '' },
      { year: 2024, code: B, status: 'low_reliability', referrals: '' },
    ],
    childPopulation: [{ year: 2023, code: A, status: 'published', children: 60_000 }],
  } as const;
  const [children, referrals, population] = demandsOf(tables);

  test('are of the newest year of their own table', () => {
    expect([children, referrals, population].map(({ newest }) => newest)).toEqual([
      2025, 2024, 2023,
    ]);
    const empty = { councils: [], childrenInNeed: [], referrals: [], childPopulation: [] };
    expect(demandsOf(empty).map(({ newest }) => newest)).toEqual([0, 0, 0]);
  });

  test('are added up for a combined figure, and missing where one is', () => {
    expect(children.of([ASH, BEECH], 2025)).toMatchObject({ kind: 'known', count: 2500 });
    expect(referrals.of([ASH], 2024)).toMatchObject({ kind: 'known', count: 3000 });
    expect(referrals.of([ASH, BEECH], 2024)).toEqual({
      kind: 'missing',
      reason: 'low_reliability',
    });
    expect(population.of([ASH], 2023)).toMatchObject({ kind: 'known', count: 60_000 });
    expect(population.of([BEECH], 2023)).toEqual({ kind: 'missing', reason: undefined });
  });

  test('are known of England where its row has a number', () => {
    expect(children.england(2024)).toBe(400_000);
    expect(children.england(2025)).toBeUndefined();
    expect(referrals.england(2023)).toBeUndefined();
  });
});

test('a number for each FTE is exact, and none where nobody has cases', () => {
  expect(perCaseHolder(2000, published(A, 2025, 20, 1600, 80))).toEqual(fraction(25, 1));
  expect(perCaseHolder(2000, published(A, 2025, 0, 0, 0))).toBeUndefined();
});

describe('the note on a number', () => {
  const former = (slug: string) => council(slug, 'E06000003', { in_force_to: '2024-03-31' });

  test('says why there is none', () => {
    expect(countNote('referrals', [ASH], { kind: 'missing', reason: 'suppressed' })).toBe(
      'the number of referrals was withheld so that nobody can be identified',
    );
  });

  test('says that another area was counted', () => {
    const day = { counted: ' on 31 March 2024' };
    const other = (...slugs: string[]) => ({
      kind: 'other area' as const,
      before: slugs.map(former),
    });
    expect(countNote('referrals', [ASH], other('elm', 'fir'), day)).toBe(
      'the referrals on 31 March 2024 were counted for the former councils, and not separately for this area',
    );
    expect(countNote('referrals', [ASH], other('elm'))).toBe(
      'the referrals were counted for the former council, and not separately for this area',
    );
  });

  test('names those who counted it, and is empty where the council itself did', () => {
    const known = (...counted: (typeof ASH)[]) => ({ kind: 'known' as const, counted, count: 5 });
    expect(countNote('referrals', [ASH], known(ASH))).toBe('');
    expect(countNote('referrals', [ASH, BEECH], known(ASH, BEECH))).toBe('');
    const one = countNote('referrals', [ASH], known(former('elm')));
    expect(one).toMatch(/^the referrals are those of .*elm.*, before this council was set up$/);
    const two = countNote('referrals', [ASH, BEECH], known(ASH, former('elm')));
    expect(two).toMatch(/^the referrals are those of .*elm.*, before these councils were set up$/);
    expect(two).not.toContain('ash');
  });
});

test('an inspection is given only with its day', () => {
  const { inspections } = FIXTURE;
  expect(latestInspection(inspections, councilOf('ashby'))?.inspection_start).toBe('2024-03-05');
  // Birch’s has no day, and Dale has none.
  expect(latestInspection(inspections, councilOf('birch'))).toBeUndefined();
  expect(latestInspection(inspections, councilOf('dale'))).toBeUndefined();
});
