/** `npm run font`: makes the site's font files and their style sheet from the typeface's package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stylesheet } from './font/stylesheet.ts';
import { fontFiles, pictureFonts, TYPEFACE } from './font/subset.ts';
import { run, terminal } from './shared/console.ts';
import { DISK } from './shared/disk.ts';
import { replaceFile } from './shared/replace-file.ts';

const ROOT = join(import.meta.dirname, '..');
const FONTS = join(ROOT, 'public', 'fonts');
const PICTURE_FONTS = join(ROOT, 'src', 'pictures', 'fonts');
const STYLESHEET = join(ROOT, 'src', 'styles', 'font.css');

await run(async () => {
  const files = await fontFiles();
  const css = await format(stylesheet(files), {
    ...(await resolveConfig(STYLESHEET)),
    filepath: STYLESHEET,
  });
  DISK.makeFolder(FONTS);
  for (const { name, bytes } of files) {
    replaceFile(join(FONTS, name), bytes);
    terminal.log(`/fonts/${name}: ${bytes.byteLength} bytes`);
  }
  DISK.makeFolder(PICTURE_FONTS);
  for (const { name, bytes } of await pictureFonts()) replaceFile(join(PICTURE_FONTS, name), bytes);
  replaceFile(join(FONTS, 'OFL.txt'), readFileSync(join(TYPEFACE, 'LICENSE')));
  replaceFile(STYLESHEET, css);
  removeOthers(files.map(({ name }) => name));
});

/** Earlier files go only once the new ones and the style sheet that names them are there. */
function removeOthers(names: readonly string[]): void {
  const old = DISK.list(FONTS).filter((name) => name.endsWith('.woff2') && !names.includes(name));
  for (const name of old) DISK.remove(join(FONTS, name));
}
