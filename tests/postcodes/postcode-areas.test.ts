import { expect, test } from 'vitest';
import { isPostcodeArea, postcodeAreaHref } from '../../src/postcodes/postcode-areas.ts';
import { loadDataset } from '../../src/site/load.ts';

test('the areas in the code are those of the index', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const all = letters.flatMap((first) => ['', ...letters].map((second) => first + second));
  const areas = loadDataset().postcodeAreas.map(({ area }) => area);
  expect(all.filter(isPostcodeArea).sort()).toEqual([...areas].sort());
});

test('an area has a page with its letters in small', () => {
  expect(postcodeAreaHref('CB')).toBe('/postcodes/cb/');
});
