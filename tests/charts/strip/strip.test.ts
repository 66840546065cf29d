import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf } from '../../../src/charts/core/colouring.ts';
import { placeStripLabels } from '../../../src/charts/strip/strip-labels.ts';
import { binOf, binsFor, middleOf, stack } from '../../../src/charts/strip/strip-stacks.ts';
import { Strip } from '../../../src/charts/strip/Strip.tsx';
import { drawn } from '../drawn.ts';

const names = [
  'Bury',
  'Bolton 20.8',
  'North East Lincolnshire 20.9',
  'Cheshire West and Chester 16.4',
];

describe('stacks of dots', () => {
  test('a figure equal to the cap stands left of the line, the next tenth right of it', () => {
    for (const pixels of [9, 15, 20, 40]) {
      const bins = binsFor(pixels);
      expect(middleOf(binOf(20, 20, bins), 20, bins)).toBeLessThan(20);
      expect(middleOf(binOf(20.1, 20, bins), 20, bins)).toBeGreaterThan(20);
    }
  });

  test('no stack has two colours', () => {
    for (const cap of [8, 15, 17.5, 20, 30]) {
      const bins = binsFor(15);
      const classes = new Map<number, string>();
      for (let tenths = Math.round(cap * 10) - 90; tenths < cap * 10 + 60; tenths += 1) {
        const bin = binOf(tenths / 10, cap, bins);
        const found = classOf(tenths / 10, cap);
        expect(classes.get(bin) ?? found).toBe(found);
        classes.set(bin, found);
      }
    }
  });

  test('councils that tie stand one on the other, the named one on top', () => {
    const items = [
      { value: 10.1, named: true },
      { value: 10.1, named: false },
    ];
    const levels = stack(items, 20, binsFor(40)).map(({ item, level }) => [item.named, level]);
    expect(levels).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });
});

describe('labels of a strip', () => {
  const named = fc.record({
    x: fc.integer({ min: 4, max: 716 }),
    y: fc.integer({ min: -80, max: -6 }),
    words: fc.constantFrom(...names),
  });

  test('never run through the cap line, through each other or out of the picture', () => {
    const options = fc.record({
      named: fc.array(named, { maxLength: 5 }),
      capX: fc.integer({ min: 60, max: 700 }),
    });
    fc.assert(
      fc.property(options, (given) => {
        const stacks = given.named.map(({ x, y }) => ({ x, top: y - 4 }));
        const rest = { stacks, cap: 20, width: 720, ceiling: -90 };
        const { placed, capTop } = placeStripLabels({ ...given, ...rest });
        expect(placed).toHaveLength(given.named.length);
        placed.forEach((label, i) => {
          const crosses = label.left < given.capX && given.capX < label.right;
          expect(crosses && label.baseline > capTop).toBe(false);
          expect(label.left).toBeGreaterThanOrEqual(-0.01);
          expect(label.right).toBeLessThanOrEqual(720.01);
          const over = placed
            .slice(i + 1)
            .filter((other) => label.left < other.right && other.left < label.right)
            .filter((other) => Math.abs(other.baseline - label.baseline) < 15.9);
          expect(over).toEqual([]);
        });
      }),
    );
  });

  test('an empty strip is still a scale with the cap', () => {
    expect(drawn(Strip, { title: 'None', dots: [], cap: 20, width: 340 })).toContain('class="cap"');
  });
});
