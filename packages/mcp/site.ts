/** Where the server reads: a published site, or a folder that `npm run build` wrote. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The files of the site, by their paths, such as `/figures.json`. */
export interface Site {
  /** The file's text. @throws Error saying what could not be read */
  readonly read: (path: string) => Promise<string>;
  /** The site's own address, without a slash at the end, for links to records. */
  readonly address: string;
}

/** Longer answers are not from the site. */
const MOST_CHARACTERS = 5_000_000;
const PATIENCE_MS = 20_000;

/**
 * Reads from a folder.
 * @param address where the same site is published
 */
export function siteInFolder(folder: string, address: string): Site {
  const root = resolve(folder);
  return {
    address,
    read: (path) =>
      readFile(join(root, path), 'utf8').catch(() => {
        throw new Error(`${join(root, path)} cannot be read. Build the site: npm run build`);
      }),
  };
}

/** Reads from a published site. Nothing goes to it but the paths of its files. */
export function siteAt(address: string): Site {
  return {
    address,
    async read(path) {
      const response = await fetch(address + path, { signal: AbortSignal.timeout(PATIENCE_MS) });
      const text = response.ok ? await response.text() : '';
      if (!response.ok || text.length > MOST_CHARACTERS) {
        throw new Error(`${address}${path} cannot be read (${String(response.status)}).`);
      }
      return text;
    },
  };
}

/** Reads each file once. A failure is forgotten, so that the next question asks again. */
export function remembering(site: Site): Site {
  const texts = new Map<string, Promise<string>>();
  return {
    address: site.address,
    read(path) {
      const text =
        texts.get(path) ??
        site.read(path).catch((error: unknown) => {
          texts.delete(path);
          throw error;
        });
      texts.set(path, text);
      return text;
    },
  };
}
