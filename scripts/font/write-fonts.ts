/** Puts the site's font files and their style sheet into place together: none refers to one that is not there. */
import { join } from 'node:path';
import { DISK, type Disk } from '../shared/disk.ts';
import { lockedNow } from '../shared/lock.ts';
import { replaceFiles } from '../shared/replace-file.ts';
import type { FontFile } from './stylesheet.ts';

/** What is made of the typeface. */
export interface MadeFonts {
  readonly files: readonly FontFile[];
  /** For pictures that the build makes. */
  readonly pictures: readonly Omit<FontFile, 'characters'>[];
  readonly licence: string | Uint8Array;
  readonly css: string;
}

/**
 * Writes them. Earlier files go only once the new ones and the style sheet that names them are there.
 * @param root absolute path of the project
 * @throws what the disk refuses; what was there before is then kept
 */
export function writeFonts(root: string, made: MadeFonts, disk: Disk = DISK): void {
  const fonts = join(root, 'public', 'fonts');
  const pictureFonts = join(root, 'src', 'pictures', 'fonts');
  lockedNow(fonts, disk, () => {
    disk.makeFolder(pictureFonts);
    replaceFiles(
      [
        ...made.files.map(({ name, bytes }) => ({ path: join(fonts, name), content: bytes })),
        ...made.pictures.map(({ name, bytes }) => ({
          path: join(pictureFonts, name),
          content: bytes,
        })),
        { path: join(fonts, 'OFL.txt'), content: made.licence },
        { path: join(root, 'src', 'styles', 'font.css'), content: made.css },
      ],
      disk,
    );
    removeOthers(fonts, new Set(made.files.map(({ name }) => name)), disk);
  });
}

function removeOthers(fonts: string, names: ReadonlySet<string>, disk: Disk): void {
  const old = disk.list(fonts).filter((name) => name.endsWith('.woff2') && !names.has(name));
  for (const name of old) disk.remove(join(fonts, name));
}
