/**
 * `npm run keep -- FOLDER`: carries what was published before into a new build, so that no address is ever lost.
 * FOLDER is a copy of the published site. Kept versions (/v/) are taken as they are, the published
 * copy winning; files whose names change with their content (/_astro/, /fonts/) are added where they lack.
 */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run, terminal, type Output } from './shared/console.ts';
import { Failure } from './shared/failure.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

/**
 * Copies kept versions and hashed files of a published site into a new build.
 * @throws {Failure} if either folder is not a built site
 */
export function keep(published: string, built: string, output: Output): void {
  for (const folder of [published, built]) {
    if (!existsSync(join(folder, 'version.json'))) {
      throw new Failure(`${folder} is not a built site, because it has no version.json.`);
    }
  }
  const versions = join(published, 'v');
  if (existsSync(versions)) {
    cpSync(versions, join(built, 'v'), { recursive: true, force: true });
    output.log(`Kept versions: ${readdirSync(versions).sort().join(', ')}`);
  }
  for (const name of ['_astro', 'fonts']) {
    const from = join(published, name);
    if (existsSync(from)) cpSync(from, join(built, name), { recursive: true, force: false });
  }
}

if (import.meta.main) {
  await run(() => {
    const [folder] = process.argv.slice(2);
    if (folder === undefined) throw new Failure('Usage: npm run keep -- FOLDER', 2);
    keep(resolve(folder), DIST, terminal);
  });
}
