/** What is said of bands exactly on a border, and just beyond it. All sums are by hand. */
import { describe, expect, test } from 'vitest';
import { BAND_NAMES, type BandName } from '../../../src/schemas/return-lists.ts';
import type { RowNumbers, RowProblem } from '../../../src/returns/check/arithmetic.ts';
import { bandProblems } from '../../../src/returns/check/bands.ts';

type Given = Readonly<Partial<Record<BandName, string>>>;

function problems(given: Given, fte: string, cases = NaN): RowProblem[] {
  const none = { average: NaN, highest: NaN, limit: NaN, overLimit: NaN };
  const staff = { covering: NaN, agency: NaN, vacancies: NaN, averageText: '' };
  const row: RowNumbers = {
    ...none,
    ...staff,
    cases,
    fte: fte === '' ? NaN : Number(fte),
    fteText: fte,
  };
  const bands = BAND_NAMES.map((name) => {
    const text = given[name] ?? '';
    return { name, text, value: text === '' ? NaN : Number(text) };
  });
  return bandProblems(bands, row);
}

function rules(...asked: Parameters<typeof problems>): string[] {
  return problems(...asked).map(({ rule }) => rule);
}

const NONE = Object.fromEntries(BAND_NAMES.map((name) => [name, '0.0']));

describe('a band of few people', () => {
  test.each([
    ['3.0', []],
    ['2.9', ['band-of-few-people']],
    ['0.1', ['band-of-few-people']],
    ['0.0', []],
  ])('%s FTE', (fte, expected) => {
    const rest = (60 - Number(fte)).toFixed(1);
    expect(rules({ under_5: fte, '5_to_10': rest }, '60.0')).toEqual(expected);
  });

  test('is named by its column, also where the row has no FTE to compare with', () => {
    expect(problems({ '20_to_25': '2.9' }, '')).toEqual([
      { rule: 'band-of-few-people', column: '20_to_25' },
    ]);
    expect(problems({ '20_to_25': '2.9' }, 'c')).toEqual([
      { rule: 'band-of-few-people', column: '20_to_25' },
    ]);
  });
});

describe('the sum of the bands', () => {
  test.each([
    // Two bands and the whole are each rounded by 0.05 at most, together 0.15.
    ['30.0', '30.1', []],
    ['30.0', '30.2', ['bands-disagree']],
    ['30.0', '29.9', []],
    ['30.0', '29.8', ['bands-disagree']],
  ])('%s and %s FTE of 60.0', (one, other, expected) => {
    expect(rules({ under_5: one, '5_to_10': other }, '60.0')).toEqual(expected);
  });

  test('may be further from the whole, the more bands there are', () => {
    // Seven bands and the whole: 8 × 0.05 = 0.4.
    expect(rules({ ...NONE, under_5: '60.4' }, '60.0')).toEqual([]);
    expect(rules({ ...NONE, under_5: '60.5' }, '60.0')).toEqual(['bands-disagree']);
  });

  test('may be less far from it, the finer they are written', () => {
    // 0.005 + 0.05 = 0.055.
    expect(rules({ under_5: '60.05' }, '60.0')).toEqual([]);
    expect(rules({ under_5: '60.06' }, '60.0')).toEqual(['bands-disagree']);
  });

  test('is not asked for where there is no band at all', () => {
    expect(rules({}, '60.0')).toEqual([]);
  });
});

describe('what a withheld band leaves', () => {
  test.each([
    ['59.9', []],
    // The band and the whole: 0.1.
    ['59.8', ['bands-leave-few-people']],
    ['57.1', ['bands-leave-few-people']],
    ['57.0', []],
    ['60.1', []],
    ['60.2', ['bands-disagree']],
  ])('%s of 60.0 FTE are known', (fte, expected) => {
    expect(rules({ under_5: fte, '5_to_10': 'c' }, '60.0')).toEqual(expected);
  });

  test.each([
    // In binary fractions, 8.2 − 5.2 and 6.1 − 3.1 are a little less than 3.
    ['8.2', '5.2', []],
    ['6.1', '3.1', []],
    ['8.2', '5.3', ['bands-leave-few-people']],
  ])('of %s FTE without %s is few people below 3.0 FTE alone', (fte, known, expected) => {
    expect(rules({ under_5: known, '5_to_10': 'c' }, fte)).toEqual(expected);
  });

  test('is everything where all are withheld', () => {
    expect(rules({ under_5: 'c' }, '60.0')).toEqual([]);
    expect(rules({ under_5: 'c' }, '2.9')).toEqual(['bands-leave-few-people']);
  });
});

describe('the cases of bands', () => {
  // At least 5 × 9.95 = 49.75. At most 5 × 10.05 + 10 × 10.05 + (15 + 20 + 25 + 30) × 0.05 = 155.25.
  const low = { ...NONE, under_5: '10.0', '5_to_10': '10.0' };
  const disagree = (expected: string): RowProblem[] => [
    { rule: 'bands-and-cases-disagree', column: 'cases', params: { expected } },
  ];
  test.each([
    [49, disagree('between 50 and 155')],
    [50, []],
    [155, []],
    [156, disagree('between 50 and 155')],
  ])('%i with twenty people under 10', (cases, expected) => {
    expect(problems(low, '20.0', cases)).toEqual(expected);
  });

  test.each([
    // 30 × 9.95 = 298.5, and nobody knows how many more.
    [298, disagree('at least 299')],
    [299, []],
    [9999, []],
  ])('%i with ten people of 30 or more', (cases, expected) => {
    const high = { ...NONE, under_5: '10.0', '30_plus': '10.0' };
    expect(problems(high, '20.0', cases)).toEqual(expected);
  });

  test.each([
    // At least 20 × 9.95 = 199. At most 25 × 10.05 + (5 + 10 + 15 + 20 + 30) × 0.05 = 255.25.
    [199, []],
    [198, disagree('between 199 and 255')],
  ])('%i with ten people from 20 to under 25', (cases, expected) => {
    expect(problems({ ...NONE, '20_to_25': '10.0' }, '10.0', cases)).toEqual(expected);
  });

  test('are compared only where every band is given', () => {
    const { under_5: under5, '5_to_10': to10 } = low;
    expect(rules({ under_5: under5, '5_to_10': to10 }, '20.0', 1)).toEqual([]);
    expect(rules({ ...low, '30_plus': 'c' }, '20.0', 1)).toEqual([]);
    expect(rules(low, '20.0', NaN)).toEqual([]);
  });
});
