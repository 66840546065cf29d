/** Built pages under HTML-validate's rules: the standard, not taste. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { DIST, filesOf, pagesOfNone, pageTemplates } from './built-pages.ts';
import { PAGE_TYPES } from './page-types.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {},
});

function troublesOf(file: string): string[] {
  const { results } = validator.validateStringSync(readFileSync(join(DIST, file), 'utf8'));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

const VERSION = (
  JSON.parse(readFileSync(join(DIST, 'version.json'), 'utf8')) as { version: string }
).version;
const PATHS = [
  ...PAGE_TYPES,
  '/league-table/2020/',
  '/map/2018/',
  '/this-year/2018/',
  '/missing/',
  '/regions/',
  '/regions/wales/',
  '/regions/north-west/use/',
  '/regions/england/as-known/',
  `/v/${VERSION}/`,
  `/v/${VERSION}/councils/bolton/`,
  `/v/${VERSION}/regions/england/`,
  `/v/${VERSION}/embed/card/bolton/`,
  '/embed/trend/bolton/',
  '/embed/league-table/',
  '/embed/comparison/',
  '/embed/map/',
  '/embed/cap/',
];

/** Kinds of pages are files of src/pages; `[slug]` stands for one part of an address, `[...path]` for any. */
function isOfKind(path: string, kind: string): boolean {
  const pattern = kind
    .replace(/(^|\/)index\.astro$/, '$1')
    .replace(/\.astro$/, '/')
    .replaceAll(/\[\.\.\.\w+\]\//g, '(.+/)?')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^/${pattern}$`).test(path.replace('/404.html', '/404/'));
}

test('every kind of page is among those that are validated', () => {
  const kinds = pageTemplates();
  expect(kinds.length).toBeGreaterThan(25);
  expect(kinds.filter((kind) => !PATHS.some((path) => isOfKind(path, kind)))).toEqual([]);
  expect(pagesOfNone()).toEqual([]);
});

describe('HTML-validate finds nothing', () => {
  test.each(PATHS)('on %s', (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    expect(troublesOf(file)).toEqual([]);
  });

  test('does find what is wrong, so that its silence means something', () => {
    const { valid } = validator.validateStringSync('<p><div></div></p>');
    expect(valid).toBe(false);
    expect(filesOf(DIST).length).toBeGreaterThan(1000);
  });
});
