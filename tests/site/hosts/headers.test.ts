/** The headers, read by the parser of a host. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/shared/headers.ts';
import { hostFiles } from '../../../src/site/hosts/files.ts';
import { headerRules, type HeaderRule } from '../../../src/site/hosts/headers.ts';
import { expressionWithout } from '../../../src/site/hosts/pattern.ts';

const STYLES = ['sha256-of-a-style'];
const RULES = headerRules({ styles: STYLES, base: '/', secure: true });
const FILES = hostFiles(new URL('https://caseload.example/'), STYLES);
const TEXT = FILES.get('_headers') ?? '';

/** One path of each kind that the site has. */
const PAGES = [
  '/index.html',
  '/postcodes/bl/',
  '/postcodes/',
  '/',
  '/councils/bolton/',
  '/returns/check/',
  '/v/b9925b47/',
  '/embed/',
  '/404.html',
];
const EMBEDS = ['/embed/card/bolton/', '/embed/map/', '/v/b9925b47/embed/cap/'];
const OTHERS = [
  '/councils/bolton/feed.xml',
  '/regions/london/feed.xml',
  '/feed.xml',
  '/version.json',
  '/llms.txt',
  '/speculation-rules.json',
  '/service-worker.js',
  '/calendar.ics',
  '/charts/map-2025.svg',
  '/charts/map-2025.csv',
  '/data/caseloads.csv',
  '/data/caseloads.parquet',
  '/data/dcat.jsonld',
  '/data/croissant.json',
  '/api/v1/councils.json',
  '/_astro/page.B3dLA-x.js',
  '/fonts/public-sans.woff2',
  '/v/b9925b47/data/caseloads.csv',
  '/v/nowhere/',
  '/postcodes/bl.txt',
  '/search/b.json',
];
const PATHS = [...PAGES, ...EMBEDS, ...OTHERS];

async function readByHost(text: string): Promise<{ headers: Header[]; errors: Error[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, '_headers');
  writeFileSync(file, text);
  const read = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: false,
  });
  return { headers: read.headers as Header[], errors: read.errors };
}

/** Names and values that the host's rules give a path, as they come. */
function sentWith(path: string, rules: readonly Header[]): [string, string][] {
  const matching = rules.filter(({ forRegExp }) => forRegExp.test(path));
  return matching.flatMap(({ values }) => Object.entries(values));
}

/** What the list itself gives a path. */
function meantFor(path: string, rules: readonly HeaderRule[] = RULES): Record<string, string> {
  const matching = rules.filter((rule) =>
    new RegExp(expressionWithout(rule.path, rule.except)).test(path),
  );
  return Object.fromEntries(matching.flatMap(({ headers }) => Object.entries(headers)));
}

describe('the list', () => {
  test.each(PATHS)('gives %s no header twice', (path) => {
    const matching = RULES.filter((rule) =>
      new RegExp(expressionWithout(rule.path, rule.except)).test(path),
    );
    const names = matching.flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  });

  test('lets nobody else frame a page, and everybody an embed', () => {
    for (const path of [...PAGES, '/nowhere/', '/returns/check/index.html'])
      expect(meantFor(path)['Content-Security-Policy']).toContain("frame-ancestors 'self'");
    for (const path of EMBEDS)
      expect(meantFor(path)['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  test('takes scripts from no text, and no feature but the two that are used', () => {
    const sent = meantFor('/returns/check/');
    expect(sent['Content-Security-Policy']).toContain("require-trusted-types-for 'script'");
    const allowed = (sent['Permissions-Policy'] ?? '')
      .split(', ')
      .filter((one) => !one.endsWith('=()'));
    expect(allowed).toEqual(['clipboard-write=(self)', 'geolocation=(self)']);
    expect(sent['Cross-Origin-Opener-Policy']).toBe('same-origin');
  });

  // What Chromium 147 would still allow without a word of ours, of all that reads of the device or its network.
  test.each([
    'captured-surface-control',
    'compute-pressure',
    'digital-credentials-get',
    'keyboard-map',
    'local-network-access',
    'on-device-speech-recognition',
  ])('allow no page %s', (feature) => {
    const policy = headersFor(parseHeaders(TEXT), '/councils/bolton/')['Permissions-Policy'] ?? '';
    expect(policy.split(', ')).toContain(`${feature}=()`);
  });

  test('names the links to fetch ahead with pages, and not with embeds, for every host in its own spelling', () => {
    const name = 'Speculation-Rules';
    for (const path of PAGES) expect(meantFor(path)[name]).toBe('"/speculation-rules.json"');
    for (const path of EMBEDS) expect(meantFor(path)[name]).toBeUndefined();
    const escaped = '"\\"/speculation-rules.json\\""';
    for (const file of ['.htaccess', '_hosts/nginx.conf', '_hosts/Caddyfile'])
      expect(FILES.get(file)).toContain(escaped);
    expect(TEXT).toContain('Speculation-Rules: "/speculation-rules.json"');
  });

  test('asks for https for a year, where the site has it', () => {
    expect(meantFor('/')['Strict-Transport-Security']).toBe('max-age=31536000');
    const local = headerRules({ styles: [], base: '/', secure: false });
    expect(meantFor('/', local)['Strict-Transport-Security']).toBeUndefined();
  });

  test('follows the site below a path, and leaves the rest of the host alone', () => {
    const below = headerRules({ styles: STYLES, base: '/copy/', secure: true });
    for (const path of PATHS) {
      const sent = meantFor(`/copy${path}`, below);
      expect({ ...sent, 'Speculation-Rules': '' }).toEqual({
        ...meantFor(path),
        'Speculation-Rules': '',
      });
      if ('Speculation-Rules' in meantFor(path))
        expect(sent['Speculation-Rules']).toBe('"/copy/speculation-rules.json"');
    }
    expect(meantFor('/other/', below)).toEqual({});
  });
});

describe('the headers file', () => {
  test('has no line that the host’s parser refuses or reads into another rule', async () => {
    const { headers, errors } = await readByHost(TEXT);
    expect(errors).toEqual([]);
    const written = TEXT.split('\n').filter((line) => line.startsWith('/'));
    expect(headers.map((rule) => rule.for)).toEqual(written);
  });

  test.each(PATHS)('gives %s no header twice', async (path) => {
    const { headers } = await readByHost(TEXT);
    const names = sentWith(path, headers).map(([name]) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  test.each([...PAGES, ...EMBEDS, '/_astro/worker.js'])(
    'gives %s what the list says',
    async (path) => {
      const { headers } = await readByHost(TEXT);
      expect(Object.fromEntries(sentWith(path, headers))).toEqual(meantFor(path));
    },
  );

  // The host reads `/postcodes/:area/*` as `/postcodes/:area`, too: look-ups have the headers of documents there.
  const alike = PATHS.filter((path) => path !== '/postcodes/bl.txt');
  test.each(alike)('gives %s the same in the preview as at the host', async (path) => {
    const { headers } = await readByHost(TEXT);
    const atHost = Object.fromEntries(sentWith(path, headers));
    expect(headersFor(parseHeaders(TEXT), path)).toEqual(atHost);
  });
});

test('a look-up is not made longer by headers of documents', () => {
  for (const path of ['/postcodes/bl.txt', '/search/b.json', '/search/towns/b.txt'])
    for (const sent of [meantFor(path), headersFor(parseHeaders(TEXT), path)])
      expect(Object.keys(sent).sort()).toEqual([
        'Access-Control-Allow-Origin',
        'Cross-Origin-Resource-Policy',
        'Strict-Transport-Security',
        'X-Content-Type-Options',
      ]);
});

describe('files for other hosts', () => {
  test.each([
    '_headers',
    '.htaccess',
    '_hosts/nginx.conf',
    '_hosts/Caddyfile',
    '_hosts/container.Caddyfile',
  ])('%s names every header with its value', (file) => {
    const text = FILES.get(file) ?? '';
    const missing = RULES.flatMap(({ headers }) => Object.entries(headers)).filter(
      ([, value]) => !text.replaceAll('\\"', '"').includes(value),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['_hosts/nginx.conf', /^ {2}gzip_static on;$/m],
    ['_hosts/nginx.conf', /^ {2}# .*brotli_static on;$/m],
    ['_hosts/Caddyfile', /^\t\tprecompressed br gzip$/m],
    ['.htaccess', /RewriteRule "\^\(\.\+\)\$" "\$1\.br"/],
  ])('%s sends compressed siblings: %s', (file, line) => {
    expect(FILES.get(file)).toMatch(line);
  });

  test('Apache gives a sibling the headers of its file', () => {
    const conditions = [...(FILES.get('.htaccess') ?? '').matchAll(/=~ m#(.*)#">/g)];
    const expressions = conditions.map(([, expression = '']) => new RegExp(expression));
    const matching = (path: string): boolean[] => expressions.map((one) => one.test(path));
    for (const path of [...PATHS, '/councils/bolton/index.html'])
      for (const ending of ['.br', '.gz'])
        if (!path.endsWith('/')) expect(matching(path + ending)).toEqual(matching(path));
  });

  test('CloudFront has a policy for each kind of path, and types for what is stored', () => {
    const { behaviors, contentTypes } = JSON.parse(FILES.get('_hosts/cloudfront.json') ?? '') as {
      behaviors: {
        PathPattern: string;
        ResponseHeadersPolicyConfig: {
          SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: string } };
        };
      }[];
      contentTypes: { files: string; type: string }[];
    };
    const framed = behaviors.map(({ PathPattern, ResponseHeadersPolicyConfig: config }) => [
      PathPattern,
      !config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy.includes(
        'frame-ancestors',
      ),
    ]);
    expect(framed).toEqual([
      ['_astro/*', false],
      ['fonts/*', false],
      ['service-worker.js', false],
      ['embed/*/*', true],
      ['v/*/embed/*/*', true],
      ['v/*/*', false],
      ['*', false],
    ]);
    expect(contentTypes.map(({ files }) => files)).toContain('*.csv');
  });
});

describe('the headers of a path', () => {
  const sent = (path: string): Record<string, string> => headersFor(parseHeaders(TEXT), path);

  test('allow nothing from elsewhere, no inline script and no inline style but those of pictures', () => {
    const policy = sent('/')['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("style-src 'self' 'sha256-of-a-style';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('keep only files whose names change with their content for long, so no error either', () => {
    const kept = PATHS.filter((path) => sent(path)['Cache-Control'] !== undefined);
    const worker = '/service-worker.js';
    expect(kept).toEqual([worker, '/_astro/page.B3dLA-x.js', '/fonts/public-sans.woff2']);
    expect(sent(worker)['Cache-Control']).toBe('no-cache');
  });

  test('let a sandboxed frame and pages of any origin read scripts, typeface and data', () => {
    for (const path of PATHS) {
      expect(sent(path)['Access-Control-Allow-Origin']).toBe('*');
      expect(sent(path)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    }
  });

  test('name the type of feeds, tables and the calendar', () => {
    const types = [
      '/feed.xml',
      '/councils/bolton/feed.xml',
      '/data/caseloads.csv',
      '/calendar.ics',
    ];
    expect(types.map((path) => sent(path)['Content-Type']?.split(';')[0])).toEqual([
      'application/atom+xml',
      'application/atom+xml',
      'text/csv',
      'text/calendar',
    ]);
  });
});
