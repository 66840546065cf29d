import { describe, expect, test } from 'vitest';
import { fraction, fractionOf } from '../../../src/dataset/decimals/fraction.ts';
import { bandOf, casesAtCap, loadOf } from '../../../src/dataset/workload/workload.ts';
import {
  bandSentences,
  bandText,
  capSentence,
  loadSteps,
  loadText,
} from '../../../src/dataset/workload/workload-wording.ts';

test('a load is cases divided by working time, to one decimal and half up', () => {
  expect(loadText(loadOf(18, 0.8))).toBe('22.5');
  // 18 / 0.7 is 25.714.
  expect(loadText(loadOf(18, 0.7))).toBe('25.7');
  // 5 / 0.8 is 6.25.
  expect(loadText(loadOf(5, 0.8))).toBe('6.3');
  expect(() => loadOf(18, 0)).toThrow(RangeError);
});

test('a cap is less for who works less', () => {
  expect(casesAtCap(20, 0.8)).toEqual(fraction(16, 1));
  // 18.5 x 0.75 is 13.875.
  expect(casesAtCap(18.5, 0.75)).toEqual(fraction(111, 8));
});

describe('the sum step by step', () => {
  test('says when a result was rounded', () => {
    expect(loadSteps({ cases: 18, shared: 0, fte: 0.8 })).toEqual([
      '18 cases divided by 0.8 FTE is 22.5.',
      'One case more or fewer changes the result by 1.25.',
    ]);
    expect(loadSteps({ cases: 18, shared: 0, fte: 0.7 })).toEqual([
      '18 cases divided by 0.7 FTE is 25.714…, which is 25.7 to one decimal place.',
      'One case more or fewer changes the result by about 1.4.',
    ]);
    expect(loadSteps({ cases: 1, shared: 0, fte: 1 })[0]).toBe('1 case divided by 1 FTE is 1.');
  });

  test('leaves shared cases out where there are any', () => {
    expect(loadSteps({ cases: 18, shared: 2, fte: 0.8 })[1]).toBe(
      'Without the 2 shared cases, 16 divided by 0.8 is 20.',
    );
    expect(loadSteps({ cases: 17, shared: 1, fte: 0.8 })[1]).toBe(
      'Without the 1 shared case, 16 divided by 0.8 is 20.',
    );
  });
});

test.each([
  [18, 'The caseload of 18 is 2 more.'],
  [16, 'The caseload of 16 is exactly that.'],
  [15, 'The caseload of 15 is 1 fewer.'],
])('%d cases beside a cap of 16', (cases, sentence) => {
  expect(capSentence({ cases, shared: 0, fte: 0.8 }, 20)).toBe(
    `At 0.8 FTE, a cap of 20 for each FTE is 16 cases. ${sentence}`,
  );
});

describe('the band of a load', () => {
  const low = { from: 0, to: 5, share: 10.25 };
  const middle = { from: 5, to: 20, share: 60.5 };
  const high = { from: 20, share: 29.25 };
  const steps = [low, middle, high];

  test('has the lower border and not the upper one', () => {
    expect(bandOf(steps, fractionOf(0))?.own).toBe(low);
    expect(bandOf(steps, fractionOf(4.99))?.own).toBe(low);
    expect(bandOf(steps, fractionOf(5))?.own).toBe(middle);
    expect(bandOf(steps, fractionOf(20))?.own).toBe(high);
    expect(bandOf(steps, fractionOf(99))?.own).toBe(high);
    expect(bandOf([], fractionOf(5))).toBeUndefined();
  });

  test('is between the shares below and above it', () => {
    expect(bandOf(steps, fractionOf(7))).toEqual({
      own: middle,
      below: 10.25,
      above: 29.25,
      ownAndAbove: 89.75,
    });
  });

  test('has a name that says what is in it', () => {
    expect(steps.map(bandText)).toEqual(['under 5', '5 to under 20', '20 or more']);
  });

  const sentencesAt = (load: number): string[] => {
    const band = bandOf(steps, fractionOf(load));
    return band === undefined ? [] : bandSentences(band, 2021);
  };

  test('is said with the shares on both sides of a border', () => {
    expect(sentencesAt(7)).toEqual([
      'In 2021, 89.75% of FTE social workers with cases in England had 5 or more for each FTE.',
      'The other 10.25% had fewer than 5.',
    ]);
    // 10.25 + 60.5 is 70.75.
    expect(sentencesAt(21)).toEqual([
      'In 2021, 29.25% of FTE social workers with cases in England had 20 or more for each FTE.',
      'The other 70.75% had fewer than 20.',
    ]);
    // The lowest band has no border below, so its upper one is meant.
    expect(sentencesAt(2)).toEqual([
      'In 2021, 89.75% of FTE social workers with cases in England had 5 or more for each FTE.',
      'The other 10.25% had fewer than 5.',
    ]);
  });
});
