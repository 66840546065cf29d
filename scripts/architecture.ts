/** `npm run architecture`: draws docs/architecture.svg from the imports of the code. */
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { graphOf } from './architecture/graph.ts';
import { sourceFiles } from './architecture/source-files.ts';
import { run, terminal } from './shared/console.ts';
import { replaceFile } from './shared/replace-file.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURE = join(ROOT, 'docs/architecture.svg');

await run(async () => {
  const viz = await instance();
  const svg = viz.renderString(graphOf(sourceFiles(ROOT)), { format: 'svg' });
  replaceFile(PICTURE, `${svg.replace(/<!--[\s\S]*?-->\n?/g, '').trim()}\n`);
  terminal.log('docs/architecture.svg is drawn');
});
