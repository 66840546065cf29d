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
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keep } from '../../../scripts/keep.ts';
import { compressSite } from '../../../scripts/compress/compress-site.ts';
import { manifestOf, versionsOf, writeManifest } from '../../../scripts/keep/manifest.ts';
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

describe('compressed siblings', () => {
  const LONG = '<p>as cited</p>\n'.repeat(200);

  test('are in no manifest, and those that say what their file says are carried', async () => {
    const published = site('aaaa', 'style.1.css', LONG);
    await compressSite(published);
    writeManifest(published);
    await compressSite(published);
    expect(
      Object.keys(manifestOf(published, 'aaaa').files).filter((path) => /z$|r$/.test(path)),
    ).toEqual([]);
    const built = site('bbbb', 'style.2.css');
    keep(published, built, silent);
    const [before, after] = [contents(published), contents(built)];
    for (const path of ['v/aaaa/index.html.br', 'v/aaaa/index.html.gz'])
      expect(after[path]).toBe(before[path]);
    expect(await compressSite(built)).toMatchObject({ written: 0, upToDate: 2, removed: 0 });
  });

  test.each(['v/aaaa/index.html.br', 'v/aaaa/index.html.gz', '_astro/style.1.css.br'])(
    'are left out where they say something else: %s',
    async (path) => {
      const published = site('aaaa', 'style.1.css', LONG);
      await compressSite(published);
      writeFileSync(join(published, path), gzipSync('something else'));
      const built = site('bbbb', 'style.2.css');
      keep(published, built, silent);
      expect(Object.keys(contents(built))).not.toContain(path);
      expect(readFileSync(join(built, 'v/aaaa/index.html'), 'utf8')).toBe(LONG);
    },
  );

  test('are left out where they were not finished or are a link', () => {
    const published = site('aaaa', 'style.1.css', LONG);
    writeFileSync(join(published, 'v/aaaa/index.html.br.part'), 'half');
    symlinkSync('/etc/hostname', join(published, '_astro/style.1.css.gz'));
    const built = site('bbbb', 'style.2.css');
    keep(published, built, silent);
    expect(Object.keys(contents(built)).filter((path) => /part|css\.gz/.test(path))).toEqual([]);
  });

  test('of an older list of versions go with it', () => {
    const published = site('aaaa', 'style.1.css');
    const built = site('bbbb', 'style.2.css');
    for (const folder of [published, built])
      writeFileSync(join(folder, 'v/versions.json.gz'), gzipSync('{}'));
    keep(published, built, silent);
    expect(Object.keys(contents(built))).not.toContain('v/versions.json.gz');
  });

  test('of a file that was not published are refused', () => {
    const published = site('aaaa', 'style.1.css');
    writeFileSync(join(published, 'v/aaaa/new.html.gz'), gzipSync('new'));
    expect(() => {
      keep(published, site('bbbb', 'style.2.css'), silent);
    }).toThrow(/new\.html\.gz was not published with this version/);
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
