import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keep } from '../../../scripts/keep.ts';
import { versionsOf, writeManifest } from '../../../scripts/keep/manifest.ts';
import { contents } from '../shared/data-copy.ts';

const silent = { log: () => undefined, error: () => undefined };

/** A built site: its version, its kept page, and a style sheet that changes its name with its content. */
function site(version: string, style: string, page = `as cited from ${version}`): string {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const files = {
    'version.json': JSON.stringify({ version, release: 2025 }),
    'index.html': `newest ${version}`,
    [`v/${version}/index.html`]: page,
    [`v/${version}/councils/york/index.html`]: 'York',
    [`_astro/${style}`]: style,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeManifest(folder);
  return folder;
}

describe('a whole copy of the published site', () => {
  test('gives its versions and what their pages load to a new build, and nothing else', () => {
    const published = site('aaaa', 'style.1.css');
    const built = site('bbbb', 'style.2.css');
    const [before, own] = [contents(published), contents(built)];
    keep(published, built, silent);
    const carried = Object.entries(before).filter(([path]) => /^(v\/aaaa|_astro)\//.test(path));
    const after = contents(built);
    expect(after).toEqual({
      ...own,
      ...Object.fromEntries(carried),
      'v/versions.json': after['v/versions.json'],
    });
    expect(Object.keys(versionsOf(built))).toEqual(['aaaa', 'bbbb']);
  });

  test('passes every version on, however many builds follow', () => {
    let last = site('aaaa', 'style.1.css');
    for (const version of ['bbbb', 'cccc', 'dddd']) {
      const built = site(version, `style.${version}.css`);
      keep(last, built, silent);
      last = built;
    }
    const paths = Object.keys(contents(last));
    for (const version of ['aaaa', 'bbbb', 'cccc', 'dddd']) {
      expect(paths).toContain(`v/${version}/councils/york/index.html`);
    }
    expect(paths).toContain('_astro/style.1.css');
  });

  test('wins over a newer build of the same version', () => {
    const published = site('aaaa', 'style.1.css');
    const built = site('aaaa', 'style.1.css', 'built again with other words');
    keep(published, built, silent);
    expect(readFileSync(join(built, 'v/aaaa/index.html'), 'utf8')).toBe('as cited from aaaa');
    keep(built, site('bbbb', 'style.2.css'), silent);
  });
});

const FAULTS: readonly [fault: string, harm: (published: string) => void, message: RegExp][] = [
  [
    'no version.json',
    (at) => {
      rmSync(join(at, 'version.json'));
    },
    /not a built site/,
  ],
  [
    'a broken version.json',
    (at) => {
      writeFileSync(join(at, 'version.json'), '{"ver');
    },
    /is damaged/,
  ],
  [
    'an empty version.json',
    (at) => {
      writeFileSync(join(at, 'version.json'), '{}');
    },
    /is damaged/,
  ],
  [
    'no /v/',
    (at) => {
      rmSync(join(at, 'v'), { recursive: true });
    },
    /\/v\/ is missing/,
  ],
  [
    'no list of versions',
    (at) => {
      rmSync(join(at, 'v/versions.json'));
    },
    /versions\.json is missing/,
  ],
  [
    'a version missing',
    (at) => {
      rmSync(join(at, 'v/aaaa'), { recursive: true });
    },
    /\/v\/aaaa\/manifest\.json is missing/,
  ],
  [
    'a page missing',
    (at) => {
      rmSync(join(at, 'v/aaaa/councils/york/index.html'));
    },
    /\/v\/aaaa\/councils\/york\/index\.html is missing/,
  ],
  [
    'an empty page',
    (at) => {
      writeFileSync(join(at, 'v/aaaa/index.html'), '');
    },
    /\/v\/aaaa\/index\.html was changed after it was published/,
  ],
  [
    'a style sheet of an old page missing',
    (at) => {
      rmSync(join(at, '_astro/style.1.css'));
    },
    /\/_astro\/style\.1\.css is missing/,
  ],
  [
    'a changed manifest',
    (at) => {
      appendFileSync(join(at, 'v/aaaa/manifest.json'), ' ');
    },
    /manifest\.json was changed after it was published/,
  ],
  [
    'a page that was not published',
    (at) => {
      writeFileSync(join(at, 'v/aaaa/new.html'), '');
    },
    /new\.html was not published with this version/,
  ],
  [
    'a version that the list does not name',
    (at) => {
      mkdirSync(join(at, 'v/cccc'));
    },
    /\/v\/cccc is not named/,
  ],
  [
    'a link to a file',
    (at) => {
      rmSync(join(at, 'v/aaaa/index.html'));
      symlinkSync('/etc/hostname', join(at, 'v/aaaa/index.html'));
    },
    /link or a device|is not a file/,
  ],
  [
    'a link to a folder',
    (at) => {
      symlinkSync('/etc', join(at, 'v/aaaa/etc'));
    },
    /link or a device/,
  ],
];

describe('a copy that is not whole is refused, and nothing is written:', () => {
  test.each(FAULTS)('%s', (_fault, harm, message) => {
    const published = site('aaaa', 'style.1.css');
    const built = site('bbbb', 'style.2.css');
    const before = contents(built);
    harm(published);
    expect(() => {
      keep(published, built, silent);
    }).toThrow(message);
    expect(contents(built)).toEqual(before);
  });

  test('one name with two contents', () => {
    const published = site('aaaa', 'style.1.css');
    const built = site('bbbb', 'style.1.css');
    writeFileSync(join(built, '_astro/style.1.css'), 'other');
    expect(() => {
      keep(published, built, silent);
    }).toThrow('/_astro/style.1.css has another content in the new build');
  });
});
