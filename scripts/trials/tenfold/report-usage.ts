/**
 * Loaded into the processes of a build: each says at its end how much of the machine it used, in the folder that the
 * environment variable USAGE_FOLDER names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.USAGE_FOLDER;
if (folder !== undefined && isMainThread) {
  process.on('exit', () => {
    const usage = JSON.stringify(process.resourceUsage());
    writeFileSync(join(folder, `${String(process.pid)}.json`), usage);
  });
}
