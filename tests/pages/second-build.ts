/**
 * Builds the site a second time: in another folder, with accepted returns and addresses to send them to.
 * It is done once, when a test first asks for it, and serves every test that does, whichever process it runs in.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type StaticServer } from '../../scripts/shared/static-server.ts';
import { RETURNS, type SecondSite } from './second-site.ts';

const ROOT = join(import.meta.dirname, '../..');

const SETTINGS = {
  RETURNS_DIR: RETURNS,
  RETURNS_EMAIL: 'returns@example.org',
  RETURNS_REPOSITORY: 'https://example.org/people/caseload-watch',
};

/** All that a build reads, besides what is installed. */
const READ = [
  'astro.config.mjs',
  'data',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Answers those who ask for the second site once it is built; for the process that starts the tests. */
export async function offerSecondSite(): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), 'second-site-'));
  let site: Promise<StaticServer> | undefined;
  const server = createServer((_request, response) => {
    site ??= build(folder).then(serve);
    site.then(
      ({ origin }) => {
        const answer: SecondSite = { dist: join(folder, 'dist'), origin };
        response.end(JSON.stringify(answer));
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.close();
    await (await site?.catch(() => undefined))?.close();
    rmSync(folder, { recursive: true });
  };
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** Builds the site in a folder and returns the path of its files. Fails with all that the build printed. */
async function build(folder: string): Promise<string> {
  for (const entry of READ) cpSync(join(ROOT, entry), join(folder, entry), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const script = join(folder, 'scripts', 'astro.ts');
  const options = {
    cwd: folder,
    env: { ...process.env, ...SETTINGS, NODE_ENV: 'production' },
    maxBuffer: Infinity,
  };
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, [script, 'build'], options, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`${stdout}${stderr}`));
    });
  });
  return join(folder, 'dist');
}
