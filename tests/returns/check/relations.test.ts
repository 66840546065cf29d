/** The relations of docs/relations-of-columns.md: no true staff list breaks one, and each is found just beyond its border. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/returns/check.ts';
import type { RuleId } from '../../../src/returns/rules/catalogue.ts';
import type { ReturnColumnName } from '../../../src/schemas/return.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';

type Changes = Readonly<Partial<Record<ReturnColumnName, string>>>;

const RELATIONS: ReadonlySet<RuleId> = new Set<RuleId>([
  'fewer-cases-than-fte',
  'highest-above-cases',
  'too-few-over-limit',
  'over-limit-above-cases',
  'cover-above-vacancies',
  'highest-above-whole',
  'staff-parts-exceed-whole',
  'parts-exceed-whole',
]);
const NONE: Changes = {
  highest_caseload: '',
  caseload_limit: '',
  over_limit_fte: '',
  covering_vacancies_fte: '',
  vacancies_fte: '',
  agency_fte: '',
};

function rowWith(changes: Changes): string {
  const given: Readonly<Record<string, string>> = { ...NONE, ...changes };
  const cells = GOOD_ROW.split(',');
  return HEADER.split(',')
    .map((name, at) => given[name] ?? cells[at] ?? '')
    .join(',');
}

/** The relations that rows break. */
function broken(...rows: readonly Changes[]): RuleId[] {
  const text = [HEADER, ...rows.map(rowWith), ''].join('\r\n');
  const { findings } = checkText(text, { ...CONTEXT, official: [], earlier: [] });
  return findings.map(({ rule }) => rule).filter((rule) => RELATIONS.has(rule));
}

/** One person with cases: tenths of FTE, and cases. */
interface Person {
  readonly tenths: number;
  readonly cases: number;
}

const people: fc.Arbitrary<readonly Person[]> = fc.array(
  fc.record({ tenths: fc.integer({ min: 1, max: 10 }), cases: fc.integer({ min: 1, max: 60 }) }),
  { minLength: 100, maxLength: 160 },
);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What a council would write of these people, with a limit of whole cases for each FTE. */
function reported(staff: readonly Person[], limit: number): Record<string, string> {
  const tenths = sum(staff.map((person) => person.tenths));
  const cases = sum(staff.map((person) => person.cases));
  const over = staff.filter((person) => person.cases * 10 > limit * person.tenths);
  return {
    cases: String(cases),
    case_holders_fte: (tenths / 10).toFixed(1),
    average_caseload: ((cases * 10) / tenths).toFixed(1),
    highest_caseload: String(Math.max(...staff.map((person) => person.cases))),
    caseload_limit: String(limit),
    over_limit_fte: (sum(over.map((person) => person.tenths)) / 10).toFixed(1),
  };
}

const BLANKS = ['x', 'c', 'u', 'z'] as const;
const REQUIRED = ['cases', 'case_holders_fte', 'average_caseload'] as const;
const OPTIONAL = ['highest_caseload', 'caseload_limit', 'over_limit_fte'] as const;

/** Some cells of a row with a symbol, and optional ones empty. */
const blanks: fc.Arbitrary<Changes> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...REQUIRED), fc.constantFrom(...BLANKS)),
    fc.dictionary(fc.constantFrom(...OPTIONAL), fc.constantFrom(...BLANKS, '')),
  )
  .map(([required, optional]) => ({ ...required, ...optional }));

test('no list of real people breaks a relation, whatever their limit, with any cells left out', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 70 }), blanks, (staff, limit, left) => {
      expect(broken({ ...reported(staff, limit), ...left })).toEqual([]);
    }),
  );
});

test('no two teams break a relation with the row for both', () => {
  fc.assert(
    fc.property(people, people, fc.integer({ min: 1, max: 70 }), blanks, (a, b, limit, left) => {
      const part = (service: string, team: readonly Person[]) => ({
        ...reported(team, limit),
        ...left,
        service,
      });
      const whole = { ...reported([...a, ...b], limit), service: 'children_all' };
      const parts = [part('care_leavers', a), part('disabled_children', b)];
      expect(broken(whole, ...parts)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

/** FTE in tenths, for which any highest caseload may be given. */
const tenths = fc.integer({ min: 100, max: 3000 });

function fteAndCases(fte: number, cases: number): Changes {
  return {
    case_holders_fte: (fte / 10).toFixed(1),
    cases: String(cases),
    average_caseload: ((cases * 10) / fte).toFixed(1),
  };
}

/** The fewest whole cases for FTE that are rounded to a tenth: one for each, less half a tenth. */
function fewest(fte: number): number {
  return Math.ceil((fte * 10 - 5) / 100);
}

describe('each relation is found beyond its border, and not on it', () => {
  test('as many cases as FTE', () => {
    fc.assert(
      fc.property(tenths, (fte) => {
        expect(broken(fteAndCases(fte, fewest(fte)))).toEqual([]);
        expect(broken(fteAndCases(fte, fewest(fte) - 1))).toEqual(['fewer-cases-than-fte']);
      }),
    );
  });

  test('as many cases as FTE, in a row with another fault', () => {
    const faulty = { covering_vacancies_fte: '4.1', vacancies_fte: '4.0', agency_fte: '9.0' };
    // 80.8 FTE may be 80.75 before rounding.
    const rulesOf = (cases: string) => broken({ cases, average_caseload: '1.0', ...faulty });
    expect(rulesOf('81')).toEqual(['cover-above-vacancies']);
    expect(rulesOf('80')).toEqual(['fewer-cases-than-fte', 'cover-above-vacancies']);
    expect(broken({ ...fteAndCases(1000, 100), ...faulty })).toEqual(['cover-above-vacancies']);
    expect(broken({ cases: 'x', average_caseload: '0.9', ...faulty })).toEqual([
      'fewer-cases-than-fte',
      'cover-above-vacancies',
    ]);
    expect(broken({ cases: 'x', average_caseload: '0.95', ...faulty })).toEqual([
      'fewer-cases-than-fte',
      'cover-above-vacancies',
    ]);
    expect(broken({ cases: 'x', average_caseload: '1.0', ...faulty })).toEqual([
      'cover-above-vacancies',
    ]);
  });

  test('a highest caseload that leaves one case for each of the others', () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 20, max: 200 }), (fte, spare) => {
        const row = fteAndCases(fte, fewest(fte) + spare);
        // The others are at least the FTE less half a tenth, without the one who has the most.
        const most = fewest(fte) + spare - Math.ceil((fte * 10 - 5 - 100) / 100);
        const rulesAt = (highest: number) => broken({ ...row, highest_caseload: String(highest) });
        expect(rulesAt(most)).toEqual([]);
        expect(rulesAt(most + 1)).toEqual(['highest-above-cases']);
      }),
    );
  });

  test('a highest caseload of the limit with nobody over it', () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 16, max: 100 }), (fte, limit) => {
        const row = fteAndCases(fte, Math.floor((fte * 15) / 10));
        const rulesAt = (highest: number, over: string) =>
          broken({
            ...row,
            caseload_limit: String(limit),
            over_limit_fte: over,
            highest_caseload: String(highest),
          });
        const possible = highestPossible(fte, Math.floor((fte * 15) / 10));
        fc.pre(limit + 1 <= possible);
        expect(rulesAt(limit, '0')).toEqual([]);
        expect(rulesAt(limit + 1, '0.0')).toEqual(['too-few-over-limit']);
        expect(rulesAt(limit + 1, '0.1')).toEqual([]);
        expect(rulesAt(limit + 1, '')).toEqual([]);
        expect(rulesAt(limit + 1, 'c')).toEqual([]);
      }),
    );
  });

  test('an average of the limit with nobody over it', () => {
    const average = (written: string, over: string, more: Changes = {}): RuleId[] =>
      broken({
        cases: 'x',
        average_caseload: written,
        caseload_limit: '18',
        over_limit_fte: over,
        ...more,
      });
    expect(average('18.0', '0')).toEqual([]);
    // Rounded from 18.0 or more.
    expect(average('18.05', '0')).toEqual(['too-few-over-limit']);
    expect(average('18.1', '0')).toEqual(['too-few-over-limit']);
    expect(average('18.1', '')).toEqual([]);
    expect(average('18.1', '0', { case_holders_fte: 'x' })).toEqual(['too-few-over-limit']);
    // 1,457 / 80.8 is 18.03, and above 18 for any FTE that is rounded to 80.8.
    expect(average('18.0', '0', { cases: '1457' })).toEqual(['too-few-over-limit']);
    expect(average('x', '0', { cases: '1457' })).toEqual(['too-few-over-limit']);
    // 1,455 / 80.85 is 17.997.
    expect(average('18.0', '0', { cases: '1455' })).toEqual([]);
  });

  test('cases for everyone over the limit, and one for each of the others', () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 2, max: 60 }), fc.nat(), (fte, limit, pick) => {
        const over = 1 + (pick % fte);
        // In hundredths: those over the limit and the others, each as few as rounding allows.
        const least = Math.ceil((limit * (over * 10 - 5) + (fte * 10 - 5) - (over * 10 - 5)) / 100);
        const rulesAt = (cases: number) =>
          broken({
            ...fteAndCases(fte, cases),
            caseload_limit: String(limit),
            over_limit_fte: (over / 10).toFixed(1),
          });
        expect(rulesAt(least)).toEqual([]);
        fc.pre(least - 1 >= fewest(fte));
        expect(rulesAt(least - 1)).toEqual(['over-limit-above-cases']);
      }),
    );
  });

  test('a limit below one case, which everyone with cases is over', () => {
    const limited = (over: string) => broken({ caseload_limit: '0.5', over_limit_fte: over });
    expect(limited('80.8')).toEqual([]);
    expect(limited('80.6')).toEqual(['too-few-over-limit']);
    expect(limited('0')).toEqual(['too-few-over-limit']);
    expect(limited('')).toEqual([]);
  });

  test('agency workers covering as many vacancies as there are', () => {
    const cover = (covering: string, vacancies: string) =>
      broken({ covering_vacancies_fte: covering, vacancies_fte: vacancies, agency_fte: '9.0' });
    expect(cover('4.0', '4.0')).toEqual([]);
    expect(cover('4.1', '4.0')).toEqual(['cover-above-vacancies']);
    expect(cover('4.1', 'x')).toEqual([]);
    expect(cover('x', '4.0')).toEqual([]);
  });

  test('a part whose highest caseload is that of its whole', () => {
    const whole = { highest_caseload: '24' };
    const part = (highest: string, more: Changes = {}) => ({
      ...fteAndCases(200, 300),
      ...more,
      service: 'care_leavers',
      highest_caseload: highest,
    });
    expect(broken(whole, part('24'))).toEqual([]);
    expect(broken(whole, part('25'))).toEqual(['highest-above-whole']);
    expect(broken(whole, part('25', { case_definition: 'family' }))).toEqual([]);
    expect(broken({ highest_caseload: 'x' }, part('25'))).toEqual([]);
  });

  test('parts that leave as many cases as FTE', () => {
    // 80.8 less 40.0 FTE is 40.8, which may be 40.7 before rounding.
    const part = (cases: number) => ({ ...fteAndCases(400, cases), service: 'care_leavers' });
    expect(broken({}, part(1212 - 41))).toEqual([]);
    expect(broken({}, part(1212 - 40))).toEqual(['fewer-cases-than-fte']);
    expect(broken({}, { ...part(1212 - 40), case_definition: 'family' })).toEqual([]);
    expect(broken({ cases: 'x' }, part(1212 - 40))).toEqual([]);
  });

  test.each(['over_limit_fte', 'covering_vacancies_fte', 'vacancies_fte', 'agency_fte'] as const)(
    'parts of %s that come to the whole within rounding',
    (column) => {
      const many = { caseload_limit: '16', vacancies_fte: '20.0', agency_fte: '20.0' };
      const part = (service: string, value: string, more: Changes = {}) => ({
        ...fteAndCases(200, 400),
        ...many,
        service,
        [column]: value,
        ...more,
      });
      const whole: Changes = {
        ...many,
        vacancies_fte: '50.0',
        agency_fte: '50.0',
        [column]: '6.0',
      };
      const rulesOf = (a: string, b: string, more: Changes = {}) =>
        broken(whole, part('care_leavers', a, more), part('disabled_children', b, more)).filter(
          (rule) => rule === 'staff-parts-exceed-whole',
        );
      expect(rulesOf('3.1', '3.0')).toEqual([]);
      expect(rulesOf('3.1', '3.1')).toEqual(['staff-parts-exceed-whole']);
      expect(rulesOf('6.0', 'c')).toEqual([]);
      if (column === 'over_limit_fte') {
        expect(rulesOf('3.1', '3.1', { caseload_limit: '15' })).toEqual([]);
      }
    },
  );
});

/** The most cases that one person can have when everyone else has one. */
function highestPossible(fte: number, cases: number): number {
  return cases - Math.ceil((fte * 10 - 5 - 100) / 100);
}
