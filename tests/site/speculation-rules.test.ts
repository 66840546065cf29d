import { expect, test } from 'vitest';
import { speculationRules } from '../../src/site/speculation-rules.ts';

/** The pattern of pages, and the patterns of what is left out. */
function patterns(base: string): { pages: string; leftOut: readonly string[] } {
  const [rule] = speculationRules(base).prefetch;
  const [pages, { not }] = rule.where.and;
  return { pages: pages.href_matches, leftOut: not.href_matches };
}

// Node knows the patterns that browsers match links with.
test.each([
  ['/', true],
  ['/councils/bolton/', true],
  ['/returns/', true],
  ['/vale/', true],
  ['/councils/bolton/?cap=18', false],
  ['/my-caseload/', false],
  ['/returns/check/', false],
  ['/audit/', false],
  ['/v/b9925b47/councils/bolton/', false],
  ['/api/v1/councils/', false],
  ['/embed/map/', false],
  ['/data/caseloads.csv', false],
])('%s is fetched ahead, below a path too: %s', (path, isFetched) => {
  for (const base of ['/', '/copy/']) {
    const { pages, leftOut } = patterns(base);
    const address = `https://caseload.example${base}${path.slice(1)}`;
    const fits = (pattern: string): boolean =>
      new URLPattern(pattern, 'https://caseload.example/').test(address);
    expect(fits(pages) && !leftOut.some(fits)).toBe(isFetched);
  }
});

test('pages are fetched ahead, and none is run ahead', () => {
  expect(Object.keys(speculationRules('/'))).toEqual(['prefetch']);
});
