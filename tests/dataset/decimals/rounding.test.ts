import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rounded, roundedText } from '../../../src/dataset/decimals/rounding.ts';

describe('half up, away from zero', () => {
  // By hand. Number.toFixed gives 14.4, 1.0, 1.00, 8.3 and -0.2 for the first five.
  test.each([
    [14.45, 1, '14.5'],
    [1.05, 1, '1.1'],
    [1.005, 2, '1.01'],
    [8.35, 1, '8.4'],
    [-0.25, 1, '-0.3'],
    [14.75, 1, '14.8'],
    [132.85, 1, '132.9'],
    [14.449, 1, '14.4'],
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.049, 1, '0.0'],
    [-0.049, 1, '0.0'],
    [0.0000001, 1, '0.0'],
    [20, 1, '20.0'],
    [321_661, 1, '321661.0'],
  ])('%d to %i is %s', (value, places, text) => {
    expect(roundedText(value, places)).toBe(text);
    expect(rounded(value, places)).toBe(Number(text));
  });
});

test('any decimal is rounded as whole numbers round it', () => {
  fc.assert(
    fc.property(
      fc.bigInt(-9_999_999n, 9_999_999n),
      fc.integer({ min: 0, max: 3 }),
      (parts, places) => {
        const scale = 10n ** BigInt(3 - places);
        const size = parts < 0n ? -parts : parts;
        const kept = (2n * size + scale) / (2n * scale);
        const expected = Number(`${parts < 0n ? '-' : ''}${kept}e-${places}`);
        expect(rounded(Number(`${parts}e-3`), places)).toBe(expected + 0);
      },
    ),
  );
});
