import { describe, expect, test } from 'vitest';
import { routeOf, type Asked } from '../../../src/live/offline/route.ts';

const HOME = 'https://caseload.example/copy/';
const PAGE = {
  method: 'GET',
  mode: 'navigate',
  destination: 'document',
  isPart: false,
  isAhead: false,
};
const FILE = { method: 'GET', mode: 'cors', destination: '', isPart: false, isAhead: false };

function kindOf(path: string, asked: Omit<Asked, 'url'>): string {
  const route = routeOf({ ...asked, url: HOME + path.slice(1) }, HOME);
  return 'path' in route ? `${route.kind} ${route.path}` : route.kind;
}

describe('of pages', () => {
  test.each([
    ['/', 'page /'],
    ['/data/', 'page /data/'],
    ['/councils/bolton/', 'page /councils/bolton/'],
    ['/councils/bolton/?cap=18#trend', 'page /councils/bolton/'],
    ['/councils/?q=BL1+1RU', 'page /councils/'],
    ['/returns/check/', 'page /returns/check/'],
    ['/v/b9925b47/councils/bolton/', 'past'],
    ['/embed/card/bolton/', 'past'],
    ['/api/v1/', 'past'],
    ['/data/caseloads.csv', 'past'],
  ])('%s is answered as: %s', (path, kind) => {
    expect(kindOf(path, PAGE)).toBe(kind);
  });

  test('in a frame go past the worker', () => {
    expect(kindOf('/data/', { ...PAGE, destination: 'iframe' })).toBe('past');
  });
});

describe('of files', () => {
  test.each([
    ['/figures.json', 'file /figures.json'],
    ['/figures.json?again', 'file /figures.json'],
    ['/figures/bolton.json', 'file /figures/bolton.json'],
    ['/_astro/page.A1.js', 'named /_astro/page.A1.js'],
    ['/search/towns/b.txt', 'file /search/towns/b.txt'],
    ['/data/caseloads.csv', 'past'],
    ['/cards/bolton.png', 'past'],
    ['/postcodes/bl.txt', 'file /postcodes/bl.txt'],
    ['/councils/bolton/', 'past'],
    ['/v/b9925b47/figures.json', 'past'],
  ])('%s is answered as: %s', (path, kind) => {
    expect(kindOf(path, FILE)).toBe(kind);
  });
});

test('a page that nobody has opened yet is refused, and a file for it is not', () => {
  expect(kindOf('/councils/bolton/', { ...PAGE, isAhead: true })).toBe('ahead');
  expect(kindOf('/figures.json', { ...FILE, isAhead: true })).toBe('file /figures.json');
});

test.each([
  ['another method', { ...FILE, method: 'POST' }],
  ['a part of a file', { ...FILE, isPart: true }],
])('%s goes past the worker', (_, asked) => {
  expect(kindOf('/figures.json', asked)).toBe('past');
});

test('what is outside the site goes past the worker', () => {
  for (const url of ['https://elsewhere.example/copy/', 'https://caseload.example/other/'])
    expect(routeOf({ ...PAGE, url }, HOME).kind).toBe('past');
});
