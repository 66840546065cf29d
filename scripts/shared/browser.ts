/** Finds the browser that measures and tests the built pages: an installed one, or the one that came with the packages. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { Failure } from './failure.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Flags for a browser that shows only our own pages on this machine: no sandbox, so that it also
 * starts as root and in containers, and nothing that would talk to the network of its own accord.
 */
export const BROWSER_FLAGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser's executable: what CHROMIUM_PATH names, else Chromium or Chrome on the PATH, else the packaged one.
 * @throws {Failure} if it cannot start; the message says what is missing
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const path = env.CHROMIUM_PATH ?? installed(env.PATH ?? '') ?? (await unpacked());
  const { status, error, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status === 0) return path;
  throw new Failure(
    [
      `The browser at ${path} does not start: ${error?.message ?? stderr.trim()}`,
      'Install Chromium or Chrome and name it in CHROMIUM_PATH,',
      'or the libraries that the packaged one needs (on Debian: apt-get install libnss3 libexpat1).',
    ].join('\n'),
  );
}

function installed(searchPath: string): string | undefined {
  const candidates = searchPath
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find((path) => existsSync(path));
}

/** The packaged browser is compressed; it is unpacked once for each version, beside the packages. */
async function unpacked(): Promise<string> {
  const cache = join(ROOT, 'node_modules', '.cache', 'chromium');
  const folder = join(cache, packagedVersion());
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const beside = mkdtempSync(join(cache, 'new-'));
    await unpackInto(beside);
    moveUnlessThere(beside, folder);
  }
  return join(folder, 'chromium');
}

/** The package unpacks into the system's temporary folder; for this call that is ours. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Another process may have unpacked it in the meantime: then that one is used. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true });
    if (!existsSync(to)) throw error;
  }
}

function packagedVersion(): string {
  const file = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
