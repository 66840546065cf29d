import { describe, expect, test } from 'vitest';
import { returnedBands, type BandedRow } from '../../../src/dataset/figures/returned-bands.ts';

const ROW: BandedRow = {
  case_holders_fte: 80.8,
  under_5: 3.2,
  '5_to_10': 8,
  '10_to_15': 26.4,
  '15_to_20': 30.7,
  '20_to_25': 12.5,
  '25_to_30': 0,
  '30_plus': 0,
};

// By hand: 12.5 of 80.8 is 15.47%, 26.4 of 80.8 is 32.67%.
describe('the bands of a return', () => {
  test('say how many are at 20 or more, and have a share each', () => {
    const bands = returnedBands(ROW);
    expect(bands?.finding).toBe('12.5 of 80.8 FTE (15%) had 20 or more cases for each FTE');
    expect(bands?.steps?.[2]).toEqual({ from: 10, to: 15, share: 32.67 });
    expect(bands?.bands.at(-1)).toEqual({ name: '30_plus', label: '30 or more', fte: '0.0' });
  });

  test('that are withheld are said to be, and the rest is a lower end', () => {
    const bands = returnedBands({ ...ROW, '25_to_30': 'c', '30_plus': 'c' });
    expect(bands?.finding).toBe(
      'At least 12.5 of 80.8 FTE (15%) had 20 or more cases for each FTE',
    );
    expect(bands?.steps).toBeUndefined();
    expect(bands?.bands.at(-1)?.fte).toBe('withheld');
  });

  test('that are part of another one are not zero', () => {
    const bands = returnedBands({ ...ROW, under_5: undefined, '5_to_10': 11.2 });
    expect(bands?.bands[0]?.fte).toBe('in another band');
    expect(bands?.steps).toBeUndefined();
  });

  test('may have more decimals than are shown', () => {
    const bands = returnedBands({ ...ROW, case_holders_fte: 80.804, '20_to_25': 12.504 });
    expect(bands?.finding).toContain('12.5 of 80.8 FTE (15%)');
  });

  test('are nothing where a row has none, or no FTE', () => {
    expect(returnedBands({ case_holders_fte: 80.8 })).toBeUndefined();
    expect(returnedBands({ ...ROW, case_holders_fte: 'c' })).toBeUndefined();
  });
});
