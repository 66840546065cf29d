import { describe, expect, test } from 'vitest';
import { columnsPath, marksFor } from '../../../src/charts/core/DotColumns.tsx';
import { Dots } from '../../../src/charts/core/Dots.tsx';
import { binsFor } from '../../../src/charts/strip/strip-stacks.ts';

describe('very many dots', () => {
  test('are drawn one by one up to 400, and by columns from 401', () => {
    expect(marksFor(400)).toBe(Dots);
    expect(marksFor(401)).not.toBe(Dots);
  });

  test('are circles, each from the start of the one below it', () => {
    const path = columnsPath(
      [
        [10, -3],
        [10, -8],
        [20, -3],
      ],
      2,
    );
    const circle = 'a2 2 0 1 0 4 0a2 2 0 1 0-4 0z';
    expect(path).toBe(`M8 -3${circle}m0 -5${circle}M18 -3${circle}`);
  });

  test('are in narrower bins from 401, which are at least 2.4 pixels wide', () => {
    expect([36, 100].map((scale) => binsFor(scale, 400).width)).toEqual([0.2, 0.2]);
    expect([16, 36].map((scale) => binsFor(scale, 401).width)).toEqual([0.2, 0.1]);
  });
});
