/** `npm run font`: makes the site's font files and their style sheet from the typeface's package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { stylesheet } from './font/stylesheet.ts';
import { fontFiles, pictureFonts, TYPEFACE } from './font/subset.ts';
import { writeFonts } from './font/write-fonts.ts';
import { run, terminal } from './shared/console.ts';

const ROOT = join(import.meta.dirname, '..');

await run(async () => {
  const files = await fontFiles();
  const { code: css } = await format('font.css', stylesheet(files), { singleQuote: true });
  for (const { name, bytes } of files) terminal.log(`/fonts/${name}: ${bytes.byteLength} bytes`);
  const licence = readFileSync(join(TYPEFACE, 'LICENSE'));
  writeFonts(ROOT, { files, pictures: await pictureFonts(), licence, css });
});
