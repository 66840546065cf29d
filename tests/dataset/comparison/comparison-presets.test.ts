import { expect, test } from 'vitest';
import { presetsFor } from '../../../src/dataset/comparison/comparison-presets.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import type { Area } from '../../../src/schemas/area.ts';
import { councilWith, published } from '../fixture.ts';

const REGION: Area = {
  ...{
    code: 'E12000002',
    slug: 'north-west',
    name: 'North West',
    kind: 'region',
    parent: undefined,
  },
};
const LETTERS = Array.from('abcdefghijklm');
const code = (index: number): string => `E06${String(index).padStart(6, '0')}`;
/** The averages fall from 30, and the FTE grow from 10: only the first is small. */
const country = countryOf({
  release: 2025,
  areas: [REGION],
  councils: LETTERS.map((slug, index) => councilWith({ slug, code: code(index) })),
  caseloads: LETTERS.map((_slug, index) =>
    published(2025, code(index), 30 - index, 10 * (index + 1)),
  ),
});

function slugs(of: string, label: string): string | undefined {
  const council = country.bySlug.get(of);
  if (council === undefined) throw new Error(of);
  const found = presetsFor(country, new Map(), council, 2025).find((one) =>
    one.label.includes(label),
  );
  return found?.slugs.join('');
}

test('the ends of the table are five at each end, small councils left out', () => {
  expect(slugs('g', 'five highest')).toBe('gbcdefijklm');
  expect(slugs('b', 'five highest')).toBe('bcdefijklm');
});

test('councils of the same type are those nearest in size, by how many times larger one is', () => {
  // 40 FTE: 50 is 1.25 times it and 30 is three quarters, which is 1.33 times the other way. Then 60, 20 and 70 and so on.
  expect(slugs('d', 'the same size')?.slice(0, 4)).toBe('decf');
});
