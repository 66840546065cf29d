/** `npm run font`: makes the site's font files and their style sheet from the typeface's package. */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stylesheet } from './font/stylesheet.ts';
import { fontFiles, pictureFonts, TYPEFACE } from './font/subset.ts';
import { run, terminal } from './shared/console.ts';

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
  mkdirSync(FONTS, { recursive: true });
  for (const { name, bytes } of files) {
    writeFileSync(join(FONTS, name), bytes);
    terminal.log(`/fonts/${name}: ${bytes.byteLength} bytes`);
  }
  mkdirSync(PICTURE_FONTS, { recursive: true });
  for (const { name, bytes } of await pictureFonts())
    writeFileSync(join(PICTURE_FONTS, name), bytes);
  copyFileSync(join(TYPEFACE, 'LICENSE'), join(FONTS, 'OFL.txt'));
  writeFileSync(STYLESHEET, css);
  removeOthers(files.map(({ name }) => name));
});

/** Earlier files go only once the new ones and the style sheet that names them are there. */
function removeOthers(names: readonly string[]): void {
  const old = readdirSync(FONTS).filter((name) => name.endsWith('.woff2') && !names.includes(name));
  for (const name of old) rmSync(join(FONTS, name));
}
