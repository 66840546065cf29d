/** What the rules of returns say exactly on a border, and just beyond it. */
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/returns/check.ts';
import { isLongPast, lastQuarterEnd } from '../../../src/returns/check/quarter.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';

/** Columns of the good row by name, with some of them changed. */
function rowWith(changes: Readonly<Record<string, string>>): string {
  const cells = GOOD_ROW.split(',');
  return HEADER.split(',')
    .map((name, at) => changes[name] ?? cells[at] ?? '')
    .join(',');
}

/** Rules that a row breaks on a day, not compared with other figures. */
function rulesOf(changes: Readonly<Record<string, string>>, today = CONTEXT.today): string[] {
  const text = [HEADER, rowWith(changes), ''].join('\r\n');
  const context = { ...CONTEXT, today, official: [], earlier: [] };
  return checkText(text, context).findings.map(({ rule }) => rule);
}

/** Ten cases for each FTE, without a highest caseload and a limit. */
function rowOf(fte: string, cases: string): Readonly<Record<string, string>> {
  const none = { highest_caseload: '', caseload_limit: '', over_limit_fte: '' };
  const staff = { covering_vacancies_fte: '', vacancies_fte: '', agency_fte: '' };
  return { ...none, ...staff, case_holders_fte: fte, cases, average_caseload: '10.0' };
}

describe('the last day of a quarter', () => {
  test('may be reported on that day, and not the day before', () => {
    expect(rulesOf({}, '2025-12-31')).not.toContain('future-period');
    expect(rulesOf({}, '2025-12-30')).toContain('future-period');
  });

  test('is the end of the latest quarter on that day, and not the day before', () => {
    expect(lastQuarterEnd('2025-12-31')).toBe('2025-12-31');
    expect(lastQuarterEnd('2025-12-30')).toBe('2025-09-30');
  });

  test('is long past two years and a day later, and not two years later', () => {
    expect(isLongPast('2023-12-31', '2025-12-31')).toBe(false);
    expect(isLongPast('2023-12-31', '2026-01-01')).toBe(true);
  });
});

describe('the numbers of a row', () => {
  const limit = { caseload_limit: '8' };
  test.each([
    ['3.0 FTE', 'too-few-people', rowOf('3.0', '30'), false],
    ['2.9 FTE', 'too-few-people', rowOf('2.9', '29'), true],
    [
      'a highest caseload among 10.0 FTE',
      'highest-of-few-people',
      { ...rowOf('10.0', '100'), highest_caseload: '12' },
      false,
    ],
    [
      'a highest caseload among 9.9 FTE',
      'highest-of-few-people',
      { ...rowOf('9.9', '99'), highest_caseload: '12' },
      true,
    ],
    [
      '3.0 of 9.0 FTE over the limit',
      'over-limit-of-few-people',
      { ...rowOf('9.0', '90'), ...limit, over_limit_fte: '3.0' },
      false,
    ],
    [
      '2.9 of 9.0 FTE over the limit',
      'over-limit-of-few-people',
      { ...rowOf('9.0', '90'), ...limit, over_limit_fte: '2.9' },
      true,
    ],
    [
      '2.9 of 10.0 FTE over the limit',
      'over-limit-of-few-people',
      { ...rowOf('10.0', '100'), ...limit, over_limit_fte: '2.9' },
      false,
    ],
    ['all FTE over the limit', 'over-limit-above-fte', { over_limit_fte: '80.8' }, false],
    ['a tenth more than all', 'over-limit-above-fte', { over_limit_fte: '80.9' }, true],
    [
      'a highest caseload at the limit, and some over it',
      'over-limit-and-highest-disagree',
      { highest_caseload: '18' },
      true,
    ],
    [
      'a highest caseload one over the limit, and some over it',
      'over-limit-and-highest-disagree',
      { highest_caseload: '19' },
      false,
    ],
    [
      'a highest caseload at the average',
      'highest-below-average',
      { highest_caseload: '15' },
      false,
    ],
    ['a highest caseload below it', 'highest-below-average', { highest_caseload: '14' }, true],
    [
      'as much cover as agency staff',
      'parts-exceed-whole',
      { covering_vacancies_fte: '6.0' },
      false,
    ],
    ['a tenth more cover than that', 'parts-exceed-whole', { covering_vacancies_fte: '6.1' }, true],
  ])('%s: %s', (_what, rule, changes, isBroken) => {
    expect(rulesOf(changes).includes(rule)).toBe(isBroken);
  });
});

describe('beside another fault of the same row', () => {
  const below = { highest_caseload: '9' };
  test('2.9 of 10.0 FTE over the limit are not called few, and of 9.9 they are', () => {
    const over = { ...below, caseload_limit: '8', over_limit_fte: '2.9' };
    const rules = rulesOf({ ...rowOf('10.0', '100'), ...over });
    expect(rules).toContain('highest-below-average');
    expect(rules).not.toContain('over-limit-of-few-people');
    expect(rulesOf({ ...rowOf('9.9', '99'), ...over })).toContain('over-limit-of-few-people');
  });

  test.each([
    ['0', '', false],
    ['0.1', '', true],
    ['80.8', '0', false],
  ])('%s FTE over a limit of %j are over none: %s', (over, limit, isWithout) => {
    const rules = rulesOf({ ...below, caseload_limit: limit, over_limit_fte: over });
    expect(rules).toContain('highest-below-average');
    expect(rules.includes('over-limit-without-limit')).toBe(isWithout);
  });
});

describe('what the parts of a whole leave', () => {
  /** Rules that a whole of FTE and its one part break, with ten cases for each FTE. */
  function rulesOfParts(whole: string, part: string): string[] {
    const cases = (fte: string): string => fte.replace('.', '');
    const rows = [
      rowWith(rowOf(whole, cases(whole))),
      rowWith({ ...rowOf(part, cases(part)), service: 'children_in_need' }),
    ];
    const context = { ...CONTEXT, official: [], earlier: [] };
    return checkText([HEADER, ...rows, ''].join('\r\n'), context).findings.map(({ rule }) => rule);
  }

  test('cannot be known of their cases where FTE is withheld, but their cases are not more', () => {
    const part = { ...rowOf('c', '1212'), service: 'children_in_need', average_caseload: 'c' };
    const rulesWith = (cases: string) => {
      const rows = [rowWith({}), rowWith({ ...part, cases })];
      return checkText([HEADER, ...rows, ''].join('\r\n'), {
        ...CONTEXT,
        official: [],
        earlier: [],
      }).findings.map(({ rule }) => rule);
    };
    expect(rulesWith('1212')).not.toContain('parts-exceed-whole');
    expect(rulesWith('1213')).toContain('parts-exceed-whole');
  });

  test.each([
    ['80.8', '77.8', '3.0', false],
    ['80.8', '77.9', '2.9', true],
    // In binary fractions, 8.2 − 5.2 and 6.1 − 3.1 are a little less than 3.
    ['8.2', '5.2', '3.0', false],
    ['8.2', '5.3', '2.9', true],
    ['6.1', '3.1', '3.0', false],
    ['20.0', '17.0', '3.0', false],
    // Whole and part may each be rounded by 0.05, so 0.1 may be nobody.
    ['20.0', '19.9', '0.1', false],
    ['20.0', '19.8', '0.2', true],
  ])('%s FTE without %s leaves %s', (whole, part, _rest, isFew) => {
    expect(rulesOfParts(whole, part).includes('few-people-left-over')).toBe(isFew);
  });
});
