/** The headers, read by the parser of a host. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/shared/headers.ts';
import { headerRules, headersFile } from '../../../src/site/hosts/headers.ts';

const TEXT = headersFile(headerRules(['sha256-of-a-style']));

/** One path of each kind that the site has. */
const PATHS = [
  '/',
  '/councils/bolton/',
  '/councils/bolton/feed.xml',
  '/regions/london/feed.xml',
  '/feed.xml',
  '/version.json',
  '/calendar.ics',
  '/charts/map-2025.svg',
  '/charts/map-2025.csv',
  '/data/caseloads.csv',
  '/data/caseloads.parquet',
  '/data/dcat.jsonld',
  '/api/v1/councils.json',
  '/_astro/page.B3dLA-x.js',
  '/fonts/public-sans.woff2',
  '/v/b9925b47/',
  '/v/b9925b47/data/caseloads.csv',
  '/v/nowhere/',
  '/embed/card/bolton/',
];

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

describe('the headers file', () => {
  test('has no line that the host’s parser refuses or reads into another rule', async () => {
    const { headers, errors } = await readByHost(TEXT);
    expect(errors).toEqual([]);
    expect(headers.map((rule) => rule.for)).toEqual(headerRules([]).map(({ path }) => path));
  });

  test.each(PATHS)('gives %s no header twice, and one security policy', async (path) => {
    const { headers } = await readByHost(TEXT);
    const names = sentWith(path, headers).map(([name]) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => name === 'content-security-policy')).toHaveLength(1);
  });

  test.each(PATHS)('gives %s the same in the preview as at the host', async (path) => {
    const { headers } = await readByHost(TEXT);
    const atHost = Object.fromEntries(sentWith(path, headers));
    expect(headersFor(parseHeaders(TEXT), path)).toEqual(atHost);
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
    expect(kept).toEqual(['/_astro/page.B3dLA-x.js', '/fonts/public-sans.woff2']);
  });

  test('let a sandboxed frame read scripts, typeface and data', () => {
    for (const path of PATHS) expect(sent(path)['Access-Control-Allow-Origin']).toBe('*');
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
