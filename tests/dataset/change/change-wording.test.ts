import { describe, expect, test } from 'vitest';
import {
  isSplit,
  NO_SPLITS,
  splitChange,
  type ChangeSplit,
} from '../../../src/dataset/change/change-split.ts';
import { partsInShort } from '../../../src/dataset/change/change-in-short.ts';
import {
  ARITHMETIC,
  averageSentence,
  isSmallChange,
  NO_SPLIT_WORDS,
  partsSentence,
  splitSentence,
  unusualSplit,
} from '../../../src/dataset/change/change-wording.ts';
import { shortSentence } from '../../../src/dataset/change/short-sentence.ts';
import { faultsOf } from '../../pages/words/faults.ts';
import { published } from '../findings/examples.ts';

/** The figures of 2024 and 2025: average, cases and FTE. */
type Numbers = readonly [average: number, cases: number, fte: number];

function split(from: Numbers, to: Numbers): ChangeSplit {
  const found = splitChange(
    published('E06000001', 2024, ...from),
    published('E06000001', 2025, ...to),
  );
  if (!isSplit(found)) throw new Error(found);
  return found;
}

const subject = { typical: 0.8, among: 'councils of its size' };
const said = (from: Numbers, to: Numbers): string => splitSentence(split(from, to), subject);

// E92000001 of 2017 and 2025, E08000012 and E08000001 of 2024 and 2025, as published.
const ENGLAND = split([17.7, 316647, 17840.6], [15.2, 321661, 21105.4]);
const LIVERPOOL = split([20.3, 4256, 209.7], [10.1, 3013, 297.2]);
const BOLTON = split([20.2, 1709, 84.5], [20.8, 2711, 130.6]);

describe('a split in words', () => {
  test('says how cases and staff changed, and the average with them', () => {
    expect(splitSentence(ENGLAND, { ...subject, names: 'England' })).toBe(
      'From 30 September 2024 to 30 September 2025, cases in England rose by 1.6%. Full-time-equivalent social workers with cases rose even more, by 18.3%, so the average fell by 2.5, from 17.7 to 15.2.',
    );
    expect(splitSentence(LIVERPOOL, subject)).toBe(
      'From 2024 to 2025, cases fell by 29.2%. FTE social workers with cases rose by 41.7%, so the average fell by 10.2, from 20.3 to 10.1.',
    );
  });

  test('gives the average alone where the parts have been given', () => {
    expect(averageSentence(LIVERPOOL, subject)).toBe(
      'From 2024 to 2025, the average fell by 10.2, from 20.3 to 10.1. By this arithmetic, fewer cases lowered the average by 5.1, and more staff by 5.1.',
    );
    expect(averageSentence(BOLTON, subject)).toBe(
      'From 2024 to 2025, the average rose by 0.6, from 20.2 to 20.8. That change is small. At least half of councils of its size change by 0.8 or more in a year.',
    );
    expect(averageSentence(split([20, 2000, 100], [20, 2200, 110]), subject)).toBe(
      'The average was 20.0 in 2024 and in 2025.',
    );
  });

  test('calls a change no larger than a typical one small', () => {
    expect(splitSentence(BOLTON, subject)).toBe(
      'From 2024 to 2025, cases rose by 58.6%. FTE social workers with cases rose less, by 54.6%, so the average rose by 0.6, from 20.2 to 20.8. That change is small. At least half of councils of its size change by 0.8 or more in a year.',
    );
    expect(isSmallChange(BOLTON, 0.6)).toBe(true);
    expect(isSmallChange(BOLTON, 0.5)).toBe(false);
    expect(isSmallChange(BOLTON, undefined)).toBe(false);
  });

  test('is plain where a part stays as it is, hardly changes or changes as much', () => {
    expect(said([20, 2000, 100], [10, 1000, 100])).toContain(
      'cases fell by 50.0%. The number of FTE social workers with cases was the same, so the average fell by 10.0',
    );
    expect(said([20, 2000, 100], [16, 2000, 125])).toContain(
      'cases were the same in number. FTE social workers with cases rose by 25.0%',
    );
    expect(said([20, 20000, 1000], [20, 20001, 1000.1])).toBe(
      'From 2024 to 2025, cases hardly changed. The number of FTE social workers with cases hardly changed, and the average was 20.0 in both years.',
    );
    expect(said([20, 2000, 100], [20, 2200, 110])).toContain('also rose by 10.0%');
    expect(said([20, 2000, 100], [22.5, 1800, 80])).toContain(
      'fell even more, by 20.0%, so the average rose by 2.5',
    );
    expect(said([20, 2000, 100], [17.8, 1600, 90])).toContain(
      'fell less, by 10.0%, so the average fell by 2.2',
    );
  });

  test('says what each part did to the average, the larger first', () => {
    expect(partsSentence(ENGLAND)).toBe(
      'By this arithmetic, more staff lowered the average by 2.8, and more cases raised it by 0.3.',
    );
    expect(partsSentence(LIVERPOOL)).toBe(
      'By this arithmetic, fewer cases lowered the average by 5.1, and more staff by 5.1.',
    );
    expect(partsSentence(split([20, 2000, 100], [10, 1000, 100]))).toBe(
      'By this arithmetic, fewer cases lowered the average by 10.0.',
    );
    expect(partsSentence(split([20, 20000, 1000], [16, 20001, 1250]))).toBe(
      'By this arithmetic, more staff lowered the average by 4.0, and more cases raised it by less than 0.1.',
    );
    expect(partsSentence(split([20, 2000, 100], [20, 2000, 100]))).toBe(
      'Neither cases nor staff changed.',
    );
  });

  test('of counts that look partial says so', () => {
    expect(unusualSplit([2025])).toEqual([
      'The count of 2025 is unusual, so part of this may be a change in what was counted.',
    ]);
    expect(unusualSplit([2018, 2025])).toEqual([
      'The counts of 2018 and 2025 are unusual, so part of this may be a change in what was counted.',
    ]);
    expect(unusualSplit([])).toEqual([]);
  });

  test('fits into the line that opens the rest', () => {
    expect(shortSentence(ENGLAND, [])).toBe(
      'Cases rose by 1.6% and staff by 18.3% from 2024 to 2025.',
    );
    expect(shortSentence(LIVERPOOL, [2025])).toBe(
      'Cases fell by 29.2% and staff rose by 41.7% from 2024 to 2025, with an unusual count.',
    );
    expect(shortSentence(split([20, 2000, 100], [10, 1000, 100]), [2024, 2025])).toBe(
      'Cases fell by 50.0% and staff hardly changed from 2024 to 2025, with unusual counts.',
    );
    expect(shortSentence(split([20, 20000, 1000], [20, 20001, 1000.1]), [])).toBe(
      'Cases hardly changed and staff hardly changed from 2024 to 2025.',
    );
  });

  test('fits into a cell', () => {
    expect(partsInShort(ENGLAND)).toBe('cases\u00a0+1.6%, staff\u00a0+18.3%');
    expect(partsInShort(LIVERPOOL)).toBe('cases\u00a0−29.2%, staff\u00a0+41.7%');
  });

  test('keeps to the rules of wording and never says because', () => {
    const texts = [
      ...[ENGLAND, LIVERPOOL, BOLTON].flatMap((one) => [
        splitSentence(one, {
          ...subject,
          names: 'North Northamptonshire and West Northamptonshire',
        }),
        partsSentence(one),
      ]),
      ...unusualSplit([2018, 2025]),
      ...NO_SPLITS.map((reason) => NO_SPLIT_WORDS[reason]),
      ARITHMETIC,
    ];
    expect(texts.flatMap((text) => faultsOf({ tag: 'p', text }))).toEqual([]);
    expect(texts.filter((text) => /because/i.test(text))).toEqual([]);
  });
});
