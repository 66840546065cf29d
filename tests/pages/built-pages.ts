/** The built site as files: what needs no browser is read from here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { ownAddress } from '../../src/dataset/address/own-address.ts';

/** Absolute path of the built site. */
export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** The address that the site was built for; canonical and social addresses begin with it. */
export const SITE = ownAddress(process.env.SITE_URL).href.replace(/\/$/, '');

export interface BuiltPage {
  /** Its address on the site, such as /councils/bolton/. */
  readonly path: string;
  /** What is in it. It is parsed when it is first asked for, as most tests look at a few pages. */
  readonly root: HTMLElement;
}

let known: readonly BuiltPage[] | undefined;

/** Every built page, sorted by address. Each is read at most once for all tests that ask. */
export function builtPages(): readonly BuiltPage[] {
  known ??= filesOf(DIST)
    .filter((file) => file.endsWith('.html'))
    .map(pageOf);
  return known;
}

function pageOf(file: string): BuiltPage {
  let root: HTMLElement | undefined;
  return {
    path: addressOf(file),
    get root() {
      root ??= parsed(file);
      return root;
    },
  };
}

/** Paths of all files below a folder, relative to it, with forward slashes, sorted. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Address of a page on the site, by its file. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function parsed(file: string): HTMLElement {
  return parse(readFileSync(join(DIST, file), 'utf8'), {
    comment: false,
    blockTextElements: { script: true, style: true, noscript: false },
  });
}

/** The attribute of the first element that matches; undefined if there is none. */
export function attribute(page: BuiltPage, selector: string, name: string): string | undefined {
  return page.root.querySelector(selector)?.getAttribute(name);
}

/** What the site sends for a path, such as `/data/`, before it is compressed. */
export function fileText(path: string): Buffer {
  return readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
}

/** Templates without a page today: councils and changed values are too few to be split by letter and by release. */
const WITHOUT_PAGES = [
  'councils/letter/[letter].astro',
  'changes/[release].astro',
  'method/[year].astro',
  'regions/[slug]/councils.astro',
];

/** The files of src/pages that make pages of the real data. What they share is below `_templates/`. */
export function pageTemplates(): string[] {
  const files = filesOf(join(import.meta.dirname, '../../src/pages'));
  return files.filter(
    (file) => file.endsWith('.astro') && !file.startsWith('_') && !WITHOUT_PAGES.includes(file),
  );
}

/** Pages of templates that have none. None, or the list above is out of date. */
export function pagesOfNone(): string[] {
  return filesOf(DIST).filter((file) =>
    /^(?:councils\/letter|changes\/\d+|method\/\d+|regions\/[^/]+\/councils)\//.test(file),
  );
}
