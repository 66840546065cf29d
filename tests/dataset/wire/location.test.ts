import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packBorders, readBorders, unpackBorders } from '../../../src/dataset/wire/location.ts';

const ARCS = 6;
const step = fc.integer({ min: -50, max: 50 });
const arcs = fc.array(fc.array(fc.tuple(step, step), { minLength: 2 }), {
  minLength: ARCS,
  maxLength: ARCS,
});
/** Forwards or, by its complement, backwards. */
const arc = fc.integer({ min: -ARCS, max: ARCS - 1 });
const places = fc.array(
  fc.record({
    name: fc.string(),
    href: fc.webPath(),
    rings: fc.array(fc.array(arc, { minLength: 1 }), { minLength: 1 }),
  }),
);

describe('/location.json', () => {
  test('draws each place as the whole map does, with no arc that no place needs', () => {
    fc.assert(
      fc.property(arcs, places, (all, outlines) => {
        const packed = packBorders({ unit: 0.25, arcs: all, places: outlines });
        const whole = outlines.map(({ name, href, rings }) => [name, href, rings] as const);
        const drawn = unpackBorders(readBorders(JSON.parse(JSON.stringify(packed))));
        expect(drawn).toEqual(unpackBorders({ unit: 0.25, arcs: all, places: whole }));
        const used = new Set(packed.places.flatMap(([, , rings]) => rings.flat().map(numberOf)));
        expect(used.size).toBe(packed.arcs.length);
      }),
    );
  });

  test('has its arcs as steps from their first point, backwards where a ring says so', () => {
    const packed = packBorders({
      unit: 0.5,
      arcs: [
        [
          [9, 9],
          [1, 1],
        ],
        [
          [2, 4],
          [2, 0],
          [0, -2],
        ],
      ],
      places: [{ name: 'Ash', href: '/ash/', rings: [[~1]] }],
    });
    const [ash] = unpackBorders(packed);
    expect(packed.arcs).toHaveLength(1);
    // By hand: (2, 4), (4, 4), (4, 2) in half kilometres, from the end.
    expect([...(ash?.rings[0] ?? [])]).toEqual([2, 1, 2, 2, 1, 2]);
  });
});

function numberOf(signed: number): number {
  return signed < 0 ? ~signed : signed;
}
