/** Which files of a built site can be read offline: the list that the service worker is made with. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hashes of files by their path from the root of the site; pages end in a slash. Sorted. */
type Hashes = Readonly<Record<string, string>>;

export interface FilesByUse {
  /** Kept from the start. */
  readonly site: Hashes;
  /** Kept once they were opened. */
  readonly visited: Hashes;
}

/** Pages that are there from the start: the look-up, the list of councils, the data, and the page about reading offline. */
const SITE_PAGES = ['/', '/councils/', '/data/', '/offline/'];
/** What scripts of these pages and of councils ask for. */
const SITE_FILES = ['/favicon.svg', '/figures.json', '/location.json'];
const SITE_LOOK_UPS = [/^\/search\/[a-z]\.json$/, /^\/search\/towns\/[a-z]\.txt$/];

const VISITED_PAGES = ['councils', 'regions'];
const VISITED_LOOK_UPS = [/^\/postcodes\/[a-z]+\.txt$/, /^\/search\/[a-z-]+\/[a-z]\.txt$/];
/** What a council’s page asks for where the country is too large for one file of figures: it is there only then. */
const PIECES = /^\/figures\/[a-z0-9-]+\.json$/;

/** Letters of a hash, as in src/live/offline/files.ts. */
const HASH_LETTERS = 18;

/** @param site absolute path of the built site */
export function offlineFiles(site: string): FilesByUse {
  const pages = VISITED_PAGES.flatMap((folder) => pagesIn(site, folder));
  const lookUps = ['search', 'postcodes'].flatMap((folder) => filesIn(site, folder));
  const fromStart = lookUps.filter((path) => fits(path, SITE_LOOK_UPS));
  const later = lookUps.filter(
    (path) => !fits(path, SITE_LOOK_UPS) && fits(path, VISITED_LOOK_UPS),
  );
  const pieces = existsSync(join(site, 'figures')) ? filesIn(site, 'figures') : [];
  const loaded = loadedBy(site, [...SITE_PAGES, ...pages]);
  return {
    site: hashesOf(site, [...SITE_PAGES, ...SITE_FILES, ...fromStart, ...loaded]),
    visited: hashesOf(site, [...pages, ...later, ...pieces.filter((path) => PIECES.test(path))]),
  };
}

/** Pages one folder below another, and no deeper. */
function pagesIn(site: string, folder: string): string[] {
  return readdirSync(join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${folder}/${name}/`)
    .filter((page) => existsSync(fileOf(site, page)));
}

function filesIn(site: string, folder: string): string[] {
  return readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${folder}/${name.replaceAll('\\', '/')}`,
  );
}

function fits(path: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

/** Files with names of their own, such as scripts, that pages load, and those that these load in turn. */
function loadedBy(site: string, pages: readonly string[]): string[] {
  const named = new Map(
    ['_astro', 'fonts'].flatMap((folder) =>
      filesIn(site, folder).map((path) => [path.slice(folder.length + 2), path] as const),
    ),
  );
  const found = new Set<string>();
  const waiting = [...pages];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const name of namesIn(readFileSync(fileOf(site, path), 'utf8'))) {
      const loaded = named.get(name);
      if (loaded === undefined || found.has(loaded)) continue;
      found.add(loaded);
      if (/\.(js|css)$/.test(loaded)) waiting.push(loaded);
    }
  }
  return [...found];
}

function namesIn(text: string): string[] {
  return text.match(/[\w.-]+\.(?:js|css|woff2)\b/g) ?? [];
}

function hashesOf(site: string, paths: readonly string[]): Hashes {
  return Object.fromEntries([...paths].sort().map((path) => [path, hashOf(site, path)]));
}

function hashOf(site: string, path: string): string {
  const bytes = readFileSync(fileOf(site, path));
  return createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LETTERS);
}

function fileOf(site: string, path: string): string {
  return join(site, path.endsWith('/') ? `${path}index.html` : path);
}
