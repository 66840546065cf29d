/** `npm run look`: whether the publisher has a newer release of the workforce than `data/`. It changes nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newestRelease, PUBLISHER } from './look/newest-release.ts';
import { run, terminal } from './shared/console.ts';
import { Failure } from './shared/failure.ts';

const RELEASES = join(import.meta.dirname, '..', 'data', 'caseloads');

await run(async () => {
  const ours = Math.max(...readdirSync(RELEASES).map((file) => Number.parseInt(file, 10)));
  const response = await fetch(PUBLISHER).catch((error: unknown) => {
    throw new Failure(`${PUBLISHER} could not be read: ${String(error)}`);
  });
  if (!response.ok) throw new Failure(`${PUBLISHER} answered ${response.status}`);
  const theirs = newestRelease(await response.text());
  if (theirs === undefined) {
    throw new Failure(`${PUBLISHER} names no reporting year. Look at it by hand.`);
  }
  if (theirs > ours) {
    throw new Failure(
      `The release of ${theirs} is there, and data/ has ${ours}. Fetch its files, then npm run update -- FOLDER`,
    );
  }
  terminal.log(`data/ has the newest release, ${ours}.`);
});
