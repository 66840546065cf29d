/** Prints the brief of every council as a PDF and says which do not come out as exactly two pages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Output } from '../shared/console.ts';
import { browse, DIST } from './browse.ts';
import { rowOf, type BenchRow } from './row.ts';

/** Sheets of a brief. */
const SHEETS = 2;

/** Prints every brief; says of each that has another number of pages which it is. */
export async function benchBriefs(output: Output): Promise<BenchRow[]> {
  const slugs = readdirSync(join(DIST, 'councils'))
    .filter((slug) => existsSync(join(DIST, 'councils', slug, 'brief')))
    .sort();
  let odd = 0;
  await browse(async (browser, origin) => {
    const page = await browser.newPage();
    for (const slug of slugs) {
      const sheets = await sheetsOf(page, `${origin}/councils/${slug}/brief/`);
      const whole = sheets.every((text, index) => text.endsWith(`page ${index + 1} of ${SHEETS}`));
      if (sheets.length === SHEETS && whole) continue;
      odd += 1;
      output.log(`  ${slug}: ${sheets.length} pages`);
    }
  });
  const what = 'briefs of councils that print as exactly two pages';
  const wanted = { of: 'figure', kind: 'at least', value: slugs.length } as const;
  return [rowOf({ measure: 'briefs', what, figure: slugs.length - odd, unit: 'briefs', wanted })];
}

/** The text of each page. */
async function sheetsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((sheet) => sheet.replaceAll(/\s+/g, ' ').trim());
}
