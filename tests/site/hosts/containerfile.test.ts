/** The Containerfile, which nothing else here runs: read by a parser and a checker of such files. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DockerfileParser, type Copy } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { layOut } from '../../../scripts/image.ts';
import { hostFiles } from '../../../src/site/hosts/files.ts';
import { contents } from '../../scripts/shared/data-copy.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TEXT = readFileSync(join(ROOT, 'docs/hosting/Containerfile'), 'utf8');
const FILE = DockerfileParser.parse(TEXT);
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

const packageJson = z
  .looseObject({
    scripts: z.record(z.string(), z.string()),
    devDependencies: z.looseObject({ node: z.string() }),
  })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** Sources that are copied from this repository. */
function sourcesOf(copy: Copy): string[] {
  if (copy.getFromFlag() !== null) return [];
  return copy
    .getArguments()
    .slice(0, -1)
    .map((argument) => argument.getValue());
}

const SOURCES = FILE.getCOPYs().flatMap(sourcesOf);

describe('the Containerfile', () => {
  test('has no fault that a checker of such files finds', () => {
    expect(validate(TEXT)).toEqual([]);
  });

  test('builds on images named by version and hash', () => {
    const named = [...TEXT.matchAll(/^(?:FROM|ARG PUBLISHED=) ?(\S+)/gm)].map(([, name]) => name);
    const bases = named.filter((name) => name !== '${PUBLISHED}');
    expect(bases).toHaveLength(3);
    for (const base of bases)
      expect(base).toMatch(/^\w+:\d+\.\d+\.\d+-[\w-]+@sha256:[0-9a-f]{64}$/);
  });

  test('builds with the Node that the packages bring, and serves what its first stage falls back to', () => {
    expect(TEXT).toContain(`FROM node:${packageJson.devDependencies.node}-`);
    const servers = [...TEXT.matchAll(/caddy:\S+/g)].map(([name]) => name);
    expect(new Set(servers).size).toBe(1);
  });

  test('copies what there is, and the list of what is sent to the builder has just that', () => {
    expect(SOURCES.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const sent = readFileSync(join(ROOT, 'docs/hosting/Containerfile.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(sent.sort()).toEqual([...SOURCES].sort());
  });

  test('runs commands that there are, in the order that the README gives', () => {
    const run = [...TEXT.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(run).toEqual(['check', 'build', 'keep', 'compress', 'image']);
    expect(run.filter((name) => packageJson.scripts[name] === undefined)).toEqual([]);
  });

  test('takes each setting of a build that the README has', () => {
    const settings = [...README.matchAll(/^\| `((?:SITE|RETURNS|SERVICE)_[A-Z]+)`/gm)].map(
      ([, name]) => name,
    );
    const taken = FILE.getARGs().map((argument) => argument.getProperty()?.getName());
    expect(settings.length).toBeGreaterThan(4);
    expect(taken).toEqual(['PUBLISHED', ...settings]);
  });

  test('serves as nobody, at a port that needs no right, and says whether it is well', () => {
    const served = TEXT.slice(TEXT.lastIndexOf('FROM '));
    expect(served).toMatch(/^USER 65534:65534$/m);
    expect(served).toMatch(/^EXPOSE 8080$/m);
    expect(FILE.getHEALTHCHECKs()).toHaveLength(1);
    expect(served.indexOf('USER')).toBeGreaterThan(served.lastIndexOf('RUN'));
  });
});

describe('what the image has', () => {
  test.each(['/', '/copy/'])('is the site below %s, without what hosts read', (base) => {
    const folder = mkdtempSync(join(tmpdir(), 'image-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const built = join(folder, 'dist');
    const files = { ...Object.fromEntries(hostFiles(new URL(`https://a.example${base}`), [])) };
    const site = { 'index.html': 'Home', 'index.html.br': 'br', 'v/versions.json': '{}' };
    for (const [path, text] of Object.entries({ ...files, ...site })) {
      mkdirSync(dirname(join(built, path)), { recursive: true });
      writeFileSync(join(built, path), text);
    }
    layOut(built, join(folder, 'image'), base);
    const placed = Object.entries(site).map(([path, text]) => [`site${base}${path}`, text]);
    expect(contents(join(folder, 'image'))).toEqual({
      ...Object.fromEntries(placed),
      Caddyfile: files['_hosts/container.Caddyfile'],
      health: `http://127.0.0.1:8080${base}version.json\n`,
    });
  });

  test('is read by its server where the Containerfile puts it', () => {
    const config = hostFiles(new URL('https://a.example/'), []).get('_hosts/container.Caddyfile');
    expect(config).toMatch(/^:8080 \{$/m);
    expect(config).toContain('\troot * /srv/caseload-watch\n');
    expect(config).not.toContain('a.example');
    expect(TEXT).toContain('COPY --from=build /image/site /srv/caseload-watch');
    expect(TEXT).toContain('COPY --from=build /image/Caddyfile /image/health /etc/caddy/');
    expect(TEXT).toContain('"/etc/caddy/Caddyfile"');
  });
});
