/** How files of a site are put together by kind, and what is said of two sites. */
import { describe, expect, test } from 'vitest';
import { comparisonLines, measuresOf } from '../../../scripts/trials/tenfold/measures.ts';
import { kindOf, weightsByKind } from '../../../scripts/trials/tenfold/weights.ts';

const COUNCILS = new Set(['bolton', 'north-east-lincolnshire']);
const AREAS = new Set(['england', 'north-east']);

test.each([
  ['councils/bolton/index.html', 'councils/<council>/index.html'],
  ['data/chart.bolton.zip', 'data/chart.bolton.zip'],
  ['api/v1/councils/north-east-lincolnshire.json', 'api/v1/councils/<council>.json'],
  ['regions/north-east/feed.xml', 'regions/<area>/feed.xml'],
  ['v/0a1b2c3d/councils/bolton/index.html', 'v/<version>/councils/<council>/index.html'],
  ['league-table/2019/index.html', 'league-table/<year>/index.html'],
  ['postcodes/bl/index.html', 'postcodes/<postcode area>/index.html'],
  ['search/a/ab.txt', 'search/<letters>/<letters>'],
  ['_astro/page.B2x.js', '_astro/<name>.js'],
])('%s is of the kind %s', (path, kind) => {
  expect(kindOf(path, COUNCILS, AREAS)).toBe(kind);
});

describe('weights', () => {
  const files = [30, 10, 20].map((size, index) => ({
    path: `councils/${index}/index.html`,
    bytes: size * 10,
    compressed: size,
  }));
  const kinds = weightsByKind(files, () => 'a council.html');

  test('have the typical and the largest file of a kind', () => {
    expect(kinds).toEqual([
      { kind: 'a council.html', files: 3, bytes: 600, median: 20, largest: 30 },
    ]);
  });

  test('are compared by what a page takes', () => {
    const usage = { wall: 10, cpu: 6, peak: 300 };
    const small = measuresOf({ councils: 3, years: 9 }, usage, kinds);
    const large = measuresOf({ councils: 30, years: 9 }, { ...usage, cpu: 12, peak: 900 }, [
      { kind: 'a council.html', files: 6, bytes: 1200, median: 25, largest: 30 },
    ]);
    // 12 s for 6 pages are as much for each page as 6 s for 3; 900 MB for 6 are 1.5 times 300 MB for 3.
    expect(comparisonLines(large, small)).toEqual([
      'For each page: 1.00 times the processor time, 1.50 times the memory.',
      '1.25  a council.html: 20 bytes, 25 bytes',
    ]);
  });
});
