import { expect, test } from 'vitest';
import { pictureName } from '../../../src/charts/core/Picture.tsx';
import { mapPictureOf, mapPictureView } from '../../../src/live/core/map-picture-view.ts';

const SHAPES = [
  { code: 'E08000001', slug: 'bolton', value: 20.8 },
  { code: 'E08000012', slug: 'liverpool', value: 10.1 },
  { code: 'E09000033', slug: 'westminster', value: undefined },
];

function at(cap: number): ReturnType<typeof mapPictureOf> {
  return mapPictureOf({ year: 2025, shapes: SHAPES }, { title: `A cap of ${cap}`, cap });
}

test('colours every council against the cap', () => {
  expect([...at(20).classes]).toEqual([
    ['bolton', 'a1'],
    ['liverpool', 'b1'],
    ['westminster', 'missing'],
  ]);
  expect(at(11).classes.get('bolton')).toBe('a2');
});

test('says the finding and what the map shows, whatever the cap', () => {
  for (const cap of [20, 18])
    expect(pictureName(at(cap))).toMatch(
      new RegExp(
        `^A cap of ${cap}\\. The map shows England’s councils.* on 30 September 2025\\. Colours change at [^.]+ ${cap} and ${cap + 2} cases\\. Wales`,
      ),
    );
});

test('is the same in the browser as at the build, the name of its legend too', () => {
  const values = new Map(SHAPES.map(({ slug, value }) => [slug, value]));
  const view = mapPictureView({ year: 2025, cap: 18, title: 'A cap of 18', values });
  expect(view).toEqual(at(18));
});
