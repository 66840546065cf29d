import { describe, expect, test } from 'vitest';
import { breaksOf, classOf } from '../../../src/charts/core/colouring.ts';

describe('colour classes', () => {
  test.each([
    [11.9, 'b1'],
    [12, 'b1'],
    [12.1, 'b2'],
    [14, 'b2'],
    [16, 'b3'],
    [18, 'b4'],
    [18.1, 'b5'],
    [20, 'b5'],
    [20.1, 'a1'],
    [22, 'a1'],
    [22.1, 'a2'],
    [0, 'b1'],
  ])(
    'with a cap of 20, %d is %s: each step of two cases holds its upper end',
    (value, expected) => {
      expect(classOf(value, 20)).toBe(expected);
    },
  );

  test('a figure equal to the cap is not over it, wherever the cap is', () => {
    for (let tenths = 80; tenths <= 300; tenths += 1) {
      expect(classOf(tenths / 10, tenths / 10)).toBe('b5');
      expect(classOf((tenths + 1) / 10, tenths / 10)).toBe('a1');
    }
  });

  test('no figure is not a colour', () => {
    expect(classOf(undefined, 20)).toBe('missing');
  });

  test('breaks move with the cap, in steps of two cases', () => {
    expect(breaksOf(20)).toEqual([12, 14, 16, 18, 20, 22]);
    expect(breaksOf(17.5)).toEqual([9.5, 11.5, 13.5, 15.5, 17.5, 19.5]);
  });
});
