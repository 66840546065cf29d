import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHARACTERS } from '../../scripts/font/characters.ts';
import { attribute, builtPages, DIST, SITE, type BuiltPage } from './built-pages.ts';
import { brokenReferences, idsOf } from './links.ts';
import { NOT_FOUND } from './page-types.ts';

const pages = builtPages();

/** Lists what is wrong on each page as `path: what`, so that a failure names every offender. */
function offences(find: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((offence) => `${page.path}: ${offence}`));
}

/** Names what is not there or empty. */
function missing(what: Record<string, string | undefined>): string[] {
  return Object.entries(what)
    .filter(([, value]) => value === undefined || value.trim() === '')
    .map(([name]) => `no ${name}`);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

describe('every built page', () => {
  test('is there', () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  test('says what it is: language, one heading of the first level, title, description, social card', () => {
    const wanting = offences((page) => [
      ...missing({
        language: attribute(page, 'html', 'lang'),
        title: page.root.querySelector('head title')?.text,
        description: attribute(page, 'meta[name="description"]', 'content'),
        // What is in a frame on other people’s pages is never linked to by itself.
        ...(page.path.includes('/embed/') && page.path !== '/embed/'
          ? {}
          : {
              'og:title': attribute(page, 'meta[property="og:title"]', 'content'),
              'og:description': attribute(page, 'meta[property="og:description"]', 'content'),
            }),
      }),
      ...(page.root.querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
    ]);
    expect(wanting).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(repeated(pages.map(({ root }) => root.querySelector('title')?.text ?? ''))).toEqual([]);
  });

  test('gives its own address as the canonical one, or that of another page', () => {
    const addresses = new Set(pages.map(({ path }) => `${SITE}${path}`));
    const wrong = offences((page) => {
      const canonical = attribute(page, 'link[rel="canonical"]', 'href') ?? 'none';
      return page.path === NOT_FOUND || addresses.has(canonical) ? [] : [canonical];
    });
    expect(wrong).toEqual([]);
  });

  test('uses each id once', () => {
    expect(offences(({ root }) => repeated(idsOf(root)))).toEqual([]);
  });

  test('links only to pages, files and places on a page that are there', () => {
    const ids = new Map(pages.map(({ path, root }) => [path, new Set(idsOf(root))]));
    const isFile = (path: string): boolean =>
      !path.endsWith('/') && existsSync(join(DIST, decodeURIComponent(path)));
    expect(offences((page) => brokenReferences(page, ids, isFile))).toEqual([]);
  });

  test('loads nothing from another origin', () => {
    const foreign = offences(({ root }) =>
      root
        .querySelectorAll('[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"]')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address)),
    );
    expect(foreign).toEqual([]);
  });

  test('holds no inline script or style, which the security policy would refuse', () => {
    const inline = offences(({ root }) =>
      root
        .querySelectorAll('script:not([src]):not([type="application/ld+json"]), style, [style]')
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(inline).toEqual([]);
  });

  test('is written with characters that the font has', () => {
    const unknown = offences(({ root }) => {
      const written = new Set(root.querySelector('body')?.text.replace(/\s/g, ''));
      return [...written].filter((character) => !CHARACTERS.has(character));
    });
    expect(unknown).toEqual([]);
  });
});
