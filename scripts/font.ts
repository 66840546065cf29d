/** `npm run font`: makes the site's font files and their style sheet from the typeface's package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stylesheet } from './font/stylesheet.ts';
import { fontFiles, pictureFonts, TYPEFACE } from './font/subset.ts';
import { writeFonts } from './font/write-fonts.ts';
import { run, terminal } from './shared/console.ts';

const ROOT = join(import.meta.dirname, '..');
const STYLESHEET = join(ROOT, 'src', 'styles', 'font.css');

await run(async () => {
  const files = await fontFiles();
  const css = await format(stylesheet(files), {
    ...(await resolveConfig(STYLESHEET)),
    filepath: STYLESHEET,
  });
  for (const { name, bytes } of files) terminal.log(`/fonts/${name}: ${bytes.byteLength} bytes`);
  const licence = readFileSync(join(TYPEFACE, 'LICENSE'));
  writeFonts(ROOT, { files, pictures: await pictureFonts(), licence, css });
});
