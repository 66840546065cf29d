/** Pages on paper: what a reader gets who prints a page or saves it as a PDF. */
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { REGION, THIS_YEAR } from './page-types.ts';
import { dataVersion } from '../../src/site/version.ts';

/** The text of each sheet of A4. */
async function sheetsOf(path: string): Promise<string[]> {
  const { page } = await openPage(path, { print: true });
  return sheets(page);
}

async function sheets(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((sheet) => sheet.replaceAll(/\s+/g, ' '));
}

/** What is on the first sheet of each kind of page besides the site’s name, and how many sheets there may be. */
const KINDS: readonly (readonly [path: string, first: RegExp, sheets: number])[] = [
  ['/', /England/, 4],
  ['/councils/bolton/', /20\.8/, 4],
  ['/councils/bournemouth-christchurch-and-poole/', /for each full-time-equivalent/, 4],
  ['/councils/isles-of-scilly/', /for each full-time-equivalent/, 4],
  ['/councils/cumbria/', /Cumbria/, 4],
  ['/cap/', /full-time-equivalent/, 6],
  ['/map/', /2025/, 7],
  ['/league-table/', /North East Lincolnshire/, 12],
  ['/compare/', /average/, 4],
  [THIS_YEAR, /England’s average was 15\.2/, 9],
  [REGION, /for each full-time-equivalent/, 6],
  ['/postcode-lottery/', /50 miles/, 6],
  ['/evidence/', /caseload/i, 17],
  ['/method/', /full-time equivalent/i, 10],
  ['/councils/bolton/easy-read/', /20\.8/, 2],
  ['/councils/westminster/easy-read/', /no number for 2025/, 2],
  ['/councils/kingston-upon-thames/easy-read/', /one number for both councils/, 2],
  ['/my-caseload/', /Compare your own caseload/, 7],
];

/** What only a screen is good for. */
const CONTROLS = [
  ...['Find your council', 'Use this chart', 'Menu', 'Play', 'Skip to the content'],
  'Download this chart as shown',
];

describe('on paper', () => {
  test.each(KINDS)(
    '%s has what it is about on the first sheet, and no controls',
    async (path, first, most) => {
      const printed = await sheetsOf(path);
      expect(printed[0]).toMatch(first);
      expect(printed.length).toBeLessThanOrEqual(most);
      expect(CONTROLS.filter((words) => printed.join(' ').includes(words))).toEqual([]);
    },
  );

  test.each(['/', '/postcode-lottery/', '/evidence/', '/compare/', '/cap/', REGION])(
    '%s has a drawing in each place for one, and no buttons outside of tables',
    async (path) => {
      const { page } = await openPage(path, { print: true });
      const drawings = await page
        .locator('main .chart-figure:visible')
        .evaluateAll((places) =>
          places.map(
            (place) =>
              [...place.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).length,
          ),
        );
      expect(drawings.length).toBeGreaterThan(0);
      expect(Math.min(...drawings)).toBeGreaterThan(0);
      expect(await page.locator('button:visible:not(th *)').count()).toBe(0);
    },
  );

  test('a comparison of councils with long names begins on the first sheet', async () => {
    const { page } = await openPage(
      '/compare/?councils=bolton,north-northamptonshire,bournemouth-christchurch-and-poole',
      { print: true },
    );
    await page.locator('h1', { hasText: 'Of these three figures' }).waitFor();
    const [first = '', ...others] = await sheets(page);
    expect(first).toContain('Bournemouth, Christchurch and Poole’s was the lowest at 14.6');
    expect(others.length).toBeLessThanOrEqual(4);
  });

  test('a council names the address that is kept', async () => {
    const printed = await sheetsOf('/councils/bolton/');
    expect(printed.at(-1)).toContain(`/v/${dataVersion()}/councils/bolton/`);
  });

  test('the league table repeats its whole head on every sheet with rows', async () => {
    const printed = await sheetsOf('/league-table/');
    const withRows = printed.filter((sheet) => (sheet.match(/\b\d\d\.\d\b/g) ?? []).length > 20);
    expect(withRows.length).toBeGreaterThan(2);
    for (const sheet of withRows) expect(sheet).toMatch(/Rank typical range Council .*Average/);
  });
});
