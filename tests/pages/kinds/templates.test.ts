/** The kinds of page that tests look at are all that there are, and their links say where they lead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { BROWSER } from '../../../src/site/accessibility/tested.ts';
import { builtPages, pageTemplates, type BuiltPage } from '../built-pages.ts';
import { KEPT, NOT_FOUND, PAGE_TYPES } from '../page-types.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Embeds have tests of their own; their address holds more than one part. */
const TEMPLATES = pageTemplates().filter((file) => !file.includes('[...embed]'));

/** The addresses that a template makes: `councils/[slug].astro` makes `/councils/bolton/`. */
function addressesOf(template: string): RegExp {
  const path = template
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '')
    .replaceAll(/\/?\[\.\.\.\w+\]/g, '(?:/\\d+)?')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(path === '' ? '^/$' : `^/${path}(?:/|\\.html)$`);
}

test.each(TEMPLATES)('the template %s has a page among the kinds', (template) => {
  const addresses = addressesOf(template);
  const all: readonly string[] = [...PAGE_TYPES, ...KEPT];
  expect(all.filter((path) => addresses.test(path))).not.toEqual([]);
});

/** What is around a link: the heading above it, and the row and column, the item or the paragraph that it is in. */
function contextOf(link: HTMLElement, heading: string): string {
  const cell = link.closest('td');
  const row = cell?.closest('tr');
  if (cell && row) return `${heading} ${row.textContent} ${row.childNodes.indexOf(cell)}`;
  return `${heading} ${link.closest('li, p, dd, dt')?.textContent ?? ''}`;
}

/** Names that several links of a page have which lead to different places and have nothing else around them. */
function ambiguous({ root }: BuiltPage): string[] {
  const seen = new Map<string, { readonly name: string; readonly targets: Set<string> }>();
  let heading = '';
  for (const element of root.querySelectorAll('h1, h2, h3, h4, a[href]')) {
    const name = (element.getAttribute('aria-label') ?? element.textContent).replaceAll(
      /\s+/g,
      ' ',
    );
    if (element.tagName !== 'A') heading = name;
    else {
      const key = `${contextOf(element, heading)} ${name}`;
      const { targets } = seen.get(key) ?? { targets: new Set<string>() };
      seen.set(key, { name, targets: targets.add(element.getAttribute('href') ?? '') });
    }
  }
  return [...seen.values()].filter(({ targets }) => targets.size > 1).map(({ name }) => name);
}

describe('no page has two links of one name in one place that lead to different pages', () => {
  const pages = builtPages().filter(({ path }) =>
    ([...PAGE_TYPES, ...KEPT] as readonly string[]).includes(path),
  );

  test.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
    expect(ambiguous(page)).toEqual([]);
  });
});

test('the page about accessibility names the browser that tests it', () => {
  const installed = readFileSync(
    join(ROOT, 'node_modules/@sparticuz/chromium/package.json'),
    'utf8',
  );
  const { version } = JSON.parse(installed) as { version: string };
  expect(version.split('.')[0]).toBe(String(BROWSER.version));
  expect(PAGE_TYPES).toContain(NOT_FOUND);
});
