/** Prints the brief of every council as a PDF and says which do not come out as exactly two pages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { browse, DIST } from './browse.ts';

/** Sheets of a brief. */
const SHEETS = 2;

/** The report: how many briefs were printed, and each that has another number of pages. */
export async function benchBriefs(): Promise<{ readonly lines: string[]; readonly ok: boolean }> {
  const slugs = readdirSync(join(DIST, 'councils'))
    .filter((slug) => existsSync(join(DIST, 'councils', slug, 'brief')))
    .sort();
  const odd: string[] = [];
  await browse(async (browser, origin) => {
    const page = await browser.newPage();
    for (const slug of slugs) {
      const sheets = await sheetsOf(page, `${origin}/councils/${slug}/brief/`);
      const whole = sheets.every((text, index) => text.endsWith(`page ${index + 1} of ${SHEETS}`));
      if (sheets.length !== SHEETS || !whole) odd.push(`  ${slug}: ${sheets.length} pages`);
    }
  });
  const count = `${slugs.length - odd.length} of ${slugs.length} briefs have exactly two pages.`;
  return { lines: [count, ...odd], ok: odd.length === 0 };
}

/** The text of each page. */
async function sheetsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((sheet) => sheet.replaceAll(/\s+/g, ' ').trim());
}
