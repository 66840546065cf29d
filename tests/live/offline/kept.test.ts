import { describe, expect, test } from 'vitest';
import { hashIn, KEPT_AREAS, KEPT_PAGES, readFiles } from '../../../src/live/offline/files.ts';
import { beyondBounds } from '../../../src/live/offline/outdated.ts';
import { isStore, storeName } from '../../../src/live/offline/store-names.ts';
import { offlineView } from '../../../src/live/offline/view.ts';

/** Files with the times of minutes that follow each other. */
function saved(count: number, pathOf: (index: number) => string) {
  return Array.from({ length: count }, (_, index) => ({
    path: pathOf(index),
    at: new Date(Date.UTC(2026, 10, 26, 0, index)).toISOString(),
  }));
}

test('beyond the bounds, the oldest pages and the oldest files go, each apart from the other', () => {
  const pages = saved(KEPT_PAGES + 2, (index) => `/councils/c${index}/`);
  const areas = saved(KEPT_AREAS + 1, (index) => `/postcodes/a${index}.txt`);
  const gone = ['/councils/c0/', '/councils/c1/', '/postcodes/a0.txt'];
  expect(beyondBounds([...pages, ...areas]).sort()).toEqual(gone);
  expect(beyondBounds([...pages.slice(2), ...areas.slice(1)])).toEqual([]);
});

test('sites on one host know their own stores', () => {
  const name = storeName('/copy/', 'one', 'visited');
  expect(isStore(name, '/copy/')).toBe(true);
  expect(isStore(name, '/copy/', 'visited')).toBe(true);
  expect(isStore(name, '/copy/', 'site')).toBe(false);
  expect(isStore(name, '/')).toBe(false);
  expect(isStore(name, '/copy/more/')).toBe(false);
});

describe('what the page says', () => {
  const bolton = { path: '/councils/bolton/', name: 'Bolton', savedOn: '2026-11-26' };
  const bath = { path: '/councils/bath/', name: 'Bath', savedOn: '2026-11-03' };

  test('of pages that are saved: how many, how old, and each by name', () => {
    const view = offlineView('on', [bolton, bath]);
    expect(view.status).toBe(
      'Reading offline is on. 2 pages of councils and regions are saved. The oldest was saved on 3 November 2026.',
    );
    expect(view.pages.map(({ name, saved: day }) => `${name} ${day}`)).toEqual([
      'Bath 3 November 2026',
      'Bolton 26 November 2026',
    ]);
    expect(offlineView('on', [bolton]).status).toContain('One page');
  });

  test('offers to turn it on, or off, or nothing', () => {
    expect(offlineView('off', []).button).toBe('Turn on reading offline');
    expect(offlineView('failed', []).button).toBe('Turn on reading offline');
    expect(offlineView('on', []).button).toBe('Turn off and delete everything saved');
    expect(offlineView('changing', []).button).toBe('One moment …');
    expect(offlineView('refused', []).button).toBe('Turn on reading offline');
    expect(offlineView('unsupported', []).button).toBeUndefined();
  });
});

describe('a list of files', () => {
  const list = { version: 'one', site: { '/': 'a' }, visited: { '/councils/bolton/': 'b' } };

  test('is read as it was written, and names the hash of what may be kept alone', () => {
    const files = readFiles(list);
    expect(files).toEqual(list);
    const hashes = ['/', '/councils/bolton/', '/map/', 'toString'].map((path) =>
      hashIn(files, path),
    );
    expect(hashes).toEqual(['a', 'b', undefined, undefined]);
  });

  test.each([undefined, '<html>', [], {}, { ...list, site: [] }, { ...list, visited: { '/': 1 } }])(
    'is nothing else: %j',
    (parsed) => {
      expect(() => readFiles(parsed)).toThrow('no list of files');
    },
  );
});
