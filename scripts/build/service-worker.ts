/** Writes the service worker of a built site, which keeps pages for readers who want to read them offline. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { offersOffline } from '../../src/dataset/address/offline-setting.ts';
import { DISK } from '../shared/disk.ts';
import { Failure } from '../shared/failure.ts';
import { offlineFiles } from './offline-files.ts';

const CODE = join(import.meta.dirname, '..', '..', 'src', 'live', 'offline');

/** Where it is within a site: a worker has only what is below its own folder. The list of its files is beside it. */
const WORKER_FILE = 'service-worker.js';
const LIST_FILE = 'offline-files.json';

/** Letters of the version. */
const VERSION_LETTERS = 10;

/**
 * @param site absolute path of a built site; all that the worker may keep must be there
 * @param base the path that the site is published below, with slashes at both ends
 * @param isOffered whether readers may read offline; if not, the worker ends those of earlier builds
 */
export async function writeServiceWorker(
  site: string,
  base: string,
  isOffered: boolean,
): Promise<void> {
  const worker = await bundled(isOffered ? 'worker.ts' : 'retired-worker.ts', base);
  DISK.write(join(site, WORKER_FILE), worker);
  if (isOffered) DISK.write(join(site, LIST_FILE), listOf(site));
  else DISK.remove(join(site, LIST_FILE));
}

function listOf(site: string): string {
  const files = offlineFiles(site);
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  return JSON.stringify({ version: hash.slice(0, VERSION_LETTERS), ...files });
}

/** One file without imports, which every browser that has service workers can run. */
async function bundled(entry: string, base: string): Promise<string> {
  const bundle = await rolldown({
    input: join(CODE, entry),
    platform: 'browser',
    transform: { define: { SITE_PATH: JSON.stringify(base.slice(0, -1)) } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

/**
 * Whether this copy offers reading offline: SERVICE_WORKER.
 * @throws {Failure} if it is set to something that it cannot be
 */
export function offlineSetting(): boolean {
  try {
    return offersOffline(process.env.SERVICE_WORKER);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}
