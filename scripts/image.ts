/**
 * `npm run image -- FOLDER`: lays out what the image of docs/hosting/Containerfile has: `site/`, with the site below its
 * path, `Caddyfile`, and `health`, the address that says whether the server is well.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run } from './shared/console.ts';
import { Failure } from './shared/failure.ts';
import { siteAddress } from './shared/site-address.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

/** What hosts read is not for readers. */
const FOR_HOSTS = ['_headers', '.htaccess', '_hosts'];

/**
 * Lays out a built site.
 * @param built absolute path of it
 * @param folder where to; it is new or empty
 * @param base the path that the site was built for, with slashes at both ends
 * @throws {Failure} if the site was not built for a container, or the folder has something
 */
export function layOut(built: string, folder: string, base: string): void {
  const config = join(built, '_hosts', 'container.Caddyfile');
  if (!existsSync(config)) throw new Failure(`${config} is missing. Build the site: npm run build`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Failure(`${folder} is not empty.`);
  const own = FOR_HOSTS.map((name) => join(built, name));
  const site = join(folder, 'site', base);
  mkdirSync(dirname(site), { recursive: true });
  cpSync(built, site, { recursive: true, filter: (path) => !own.includes(path) });
  cpSync(config, join(folder, 'Caddyfile'));
  writeFileSync(join(folder, 'health'), `http://127.0.0.1:8080${base}version.json\n`);
}

if (import.meta.main) {
  await run(() => {
    const [folder] = process.argv.slice(2);
    if (folder === undefined || folder.startsWith('-'))
      throw new Failure('Usage: npm run image -- FOLDER', 2);
    layOut(DIST, resolve(folder), siteAddress().base);
  });
}
