/** How many style sheets a page waits for: each one is a request before anything is seen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { DIST } from './built-pages.ts';
import { COUNCILS, PAGE_TYPES } from './page-types.ts';

function sheetsOf(path: string): string[] {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const page = parse(readFileSync(join(DIST, file), 'utf8'));
  return page
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => link.getAttribute('href') ?? '');
}

test.each(COUNCILS)('%s loads at most three style sheets', (path) => {
  expect(sheetsOf(path).length).toBeLessThanOrEqual(3);
});

test.each(PAGE_TYPES)('%s loads at most four style sheets', (path) => {
  expect(sheetsOf(path).length).toBeLessThanOrEqual(4);
});
