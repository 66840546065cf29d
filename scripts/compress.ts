/** `npm run compress [FOLDER]`: writes `.br` and `.gz` beside the files of text of the built site, for hosts that send them. */
import { join, resolve } from 'node:path';
import { compressSite, type Compressed } from './compress/compress-site.ts';
import { versionOf } from './keep/manifest.ts';
import { run, terminal } from './shared/console.ts';
import { Failure } from './shared/failure.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

await run(async () => {
  const [folder = DIST, ...others] = process.argv.slice(2);
  if (others.length > 0 || folder.startsWith('-'))
    throw new Failure('Usage: npm run compress [FOLDER]', 2);
  // In no other folder are files of these endings our own to take away.
  versionOf(resolve(folder));
  terminal.log(sentenceOf(await compressSite(resolve(folder))));
});

function sentenceOf({ written, upToDate, removed, plain, br, gzip }: Compressed): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `Siblings: ${String(written)} written, ${String(upToDate)} were up to date, ${String(removed)} removed.`,
    `${megabytes(plain)} of text is ${megabytes(br)} as br and ${megabytes(gzip)} as gz.`,
  ].join(' ');
}
