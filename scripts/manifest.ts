/** `npm run manifest`: records the tables of data/ as they are now, after a change by hand that was meant. */
import { run, terminal, type Output } from './shared/console.ts';
import { folderFrom } from './shared/folder-argument.ts';
import { changeData } from './shared/change-data.ts';
import { DISK, type Disk } from './shared/disk.ts';
import { dataFiles } from './shared/data-folder.ts';
import { MANIFEST_PATH, manifestOf } from './shared/data-manifest.ts';
import { manifestFindings } from './check/manifest.ts';

const USAGE = `Usage: npm run manifest [-- --data DIR]

Records each file of data/ as it is now in data/${MANIFEST_PATH}: its lines and its SHA-256 hash. Imports do that
themselves. Run it after a change by hand, and read what it lists: nothing else should have changed.`;

/** Runs the command. @throws Failure on a wrong call (2), or if there is no such folder (1) */
export function manifest(
  argv: readonly string[],
  output: Output = terminal,
  disk: Disk = DISK,
): void {
  const folder = folderFrom(argv, USAGE, output);
  if (folder === undefined) return;
  changeData(
    folder,
    () => {
      const files = dataFiles(folder);
      const changed = manifestFindings(files).map(({ file }) => file);
      output.log(changed.length === 0 ? 'Nothing changed.' : `Recorded: ${changed.join(', ')}`);
      return { files: [{ path: MANIFEST_PATH, text: manifestOf(files) }] };
    },
    disk,
  );
}

if (import.meta.main) {
  await run(() => {
    manifest(process.argv.slice(2));
  });
}
