/**
 * Notices for other people’s code in the browser’s scripts: a line in each script that has some, and one file with the
 * licence of every package that is in any of them. Both are made of what the bundler really put into the scripts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the file is on the site. */
export const NOTICES_FILE = 'licences.txt';

const packageJson = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.looseObject({ name: z.string() })]).optional(),
});
type PackageJson = z.infer<typeof packageJson>;

/** The words of the ISC licence, for packages that name it and have no file of it. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED “AS IS” AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it, such as `MIT`. */
  readonly licence: string;
  /** The words of its licence file. */
  readonly text: string;
}

/** What a bundler knows of a script it has made. */
interface Chunk {
  readonly code: string;
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** The part of a plugin’s work that is used here. Vite’s own type knows more. */
interface NoticesPlugin {
  readonly name: string;
  readonly generateBundle: (options: unknown, bundle: Record<string, unknown>) => void;
}

/** Packages by name, in every script of one build. */
export type Found = Map<string, Package>;

/**
 * A plugin for the bundler of the browser’s scripts and that of the workers.
 * @param found is filled with the packages
 * @param base the path that the site is published below, with slashes at both ends
 */
export function noticesPlugin(found: Found, base: string): NoticesPlugin {
  return {
    name: 'notices',
    generateBundle: (_options, bundle) => {
      for (const chunk of Object.values(bundle)) if (isChunk(chunk)) addNotice(chunk, found, base);
    },
  };
}

function isChunk(file: unknown): file is { code: string } & Chunk {
  return typeof file === 'object' && file !== null && 'modules' in file && 'code' in file;
}

function addNotice(chunk: { code: string } & Chunk, found: Found, base: string): void {
  const folders = Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => packageFolder(id) ?? []);
  const packages = [...new Set(folders)].map(packageIn);
  if (packages.length === 0) return;
  for (const one of packages) found.set(one.name, one);
  const names = packages.map(({ name }) => name).sort();
  chunk.code = `/*! ${names.join(', ')}: ${base}${NOTICES_FILE} */\n${chunk.code}`;
}

/** The folder of the package that a module is from; undefined for a module of our own. */
function packageFolder(id: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/^\0/, ''))?.[0];
}

function packageIn(folder: string): Package {
  const known = packageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const { name, version, license } = known;
  return { name, version, licence: license, text: licenceText(folder, known) };
}

/** @throws {Error} if a package has no words of its licence, so that somebody looks at it */
function licenceText(folder: string, { name, license, author }: PackageJson): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file !== undefined)
    return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  if (license !== 'ISC' || author === undefined)
    throw new Error(`${name} has no text of its licence`);
  return `Copyright ${typeof author === 'string' ? author : author.name}\n\n${ISC}`;
}

/**
 * The file: what is in the scripts, sorted by name, then the typeface.
 * @param font the licence of the typeface
 */
export function noticesText(found: Found, font: string): string {
  const packages = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version}\nLicence: ${licence}\n\n${text}`,
  );
  const first =
    'Other people’s work in the scripts and styles of this site. The site itself is under the MIT licence. The data have licences of their own, which the page of data names.';
  return `${[first, ...parts, `Public Sans\nLicence: OFL-1.1\n\n${font.trim()}`].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
