/** `npm run card`: takes the picture of the front page that links to the site and the README show. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './shared/browser.ts';
import { run, terminal } from './shared/console.ts';
import { replaceFile } from './shared/replace-file.ts';
import { serve } from './shared/static-server.ts';

const ROOT = join(import.meta.dirname, '..');
const CARD = join(ROOT, 'public', 'card.png');
/** The size that social networks show whole, in pixels. */
const SIZE = { width: 1200, height: 630 };

await run(async () => {
  const server = await serve(join(ROOT, 'dist'));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
    await page.goto(server.origin, { waitUntil: 'networkidle' });
    replaceFile(CARD, await page.screenshot());
    terminal.log(`Written: ${CARD}`);
  } finally {
    await browser.close();
    await server.close();
  }
});
