import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aboveOrBelow,
  aboveOrBelowShort,
  againstCap,
  upOrDown,
} from '../../../src/dataset/figures/difference-wording.ts';

describe('one figure beside another', () => {
  test('is above, below or the same, to one decimal', () => {
    expect(aboveOrBelow(20.8, 20)).toBe('0.8 above');
    expect(aboveOrBelow(14.7, 20)).toBe('5.3 below');
    expect(aboveOrBelow(15.2, 15.2)).toBe('the same as');
  });

  test('a figure of 20.0 is equal to a cap of 20, neither above nor below', () => {
    expect(againstCap(20, 20)).toBe('equal to the proposed cap of 20');
    expect(againstCap(20.1, 20)).toBe('0.1 above the proposed cap of 20');
    expect([aboveOrBelowShort(20, 20), aboveOrBelowShort(20.8, 20)]).toEqual([
      'the same',
      '0.8 above',
    ]);
  });

  test('a move of 0.0 is none', () => {
    expect(upOrDown(16.9, 16.9)).toBe('unchanged');
    expect(upOrDown(19.6, 20.8)).toBe('up 1.2');
    expect(upOrDown(22.9, 20.9)).toBe('down 2.0');
  });

  test('what is above one way is below the other by as much', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        expect(aboveOrBelow(a / 10, b / 10).replace('above', 'below')).toBe(
          aboveOrBelow(b / 10, a / 10).replace('above', 'below'),
        );
      }),
    );
  });
});
