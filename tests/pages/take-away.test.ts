/** Charts that a reader chose, taken away from the page: what is in the files. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openPage, visit, type Visit } from './browser.ts';
import { DIST, SITE } from './built-pages.ts';
import { LATEST } from '../releases/latest.ts';

const { version } = JSON.parse(readFileSync(join(DIST, 'version.json'), 'utf8')) as {
  version: string;
};

/** The sheet is 760 wide and the PNG twice as fine. */
const PNG_WIDTH = 1520;

const DEPARTMENT = 'Department for Education';
const CAVEAT = 'Some social workers may have more than 20 cases and some fewer';

interface Case {
  readonly path: string;
  /** `data-name` of the chart. */
  readonly name: string;
  /** The finding as the page says it for this choice, and so the picture. */
  readonly finding: string;
  /** Rows of the CSV below its head. */
  readonly rows: number;
  /** Whose figures they are; the department's unless told. */
  readonly source?: string;
  /** What must be said with them; that an average hides those over the cap unless told. */
  readonly caveat?: string;
}

const OVER_18 = `${LATEST.caps[18].over} of ${LATEST.published}`;
const YEARS = LATEST.year - LATEST.firstYear + 1;

const CASES: readonly Case[] = [
  { path: '/cap/?cap=18', name: 'cap-strip', finding: OVER_18, rows: LATEST.rows },
  { path: '/cap/?cap=18', name: 'cap-years', finding: OVER_18, rows: YEARS },
  { path: '/cap/?cap=18', name: 'cap-staff', finding: OVER_18, rows: YEARS },
  {
    path: '/cap/?cap=15',
    name: 'cap-spread',
    finding: '60% of FTE social workers with cases had 15 or more',
    rows: 6,
  },
  {
    path: '/evidence/',
    name: 'evidence-poll-average',
    finding: '83% of 104 readers who voted',
    rows: 3,
    source: 'Community Care',
    caveat: 'do not speak for all social workers',
  },
  {
    path: '/evidence/what-workers-report/',
    name: 'worker-reports',
    finding: 'people who chose to answer reported more cases',
    // Nine official averages, and the 18 numbers of data/evidence/worker-reports.csv.
    rows: YEARS + 18,
    source: 'Community Care',
    caveat: 'do not speak for all social workers',
  },
  { path: '/map/2018/?cap=18', name: 'map', finding: 'over a cap of 18', rows: 151 },
  {
    path: '/map/?measure=since',
    name: 'map',
    finding: String(LATEST.year),
    rows: LATEST.rows,
  },
  {
    path: '/compare/?councils=salford,wigan,trafford&year=2020&cap=18',
    name: 'compare-years',
    finding: 'Salford',
    rows: 3,
  },
  {
    path: '/compare/?councils=salford,wigan,trafford&year=2020&cap=18',
    name: 'compare-strip',
    finding: 'Salford',
    // Rows of local authorities in the publisher's file of that year, one of them a joint return.
    rows: 150,
  },
  {
    path: '/postcode-lottery/?council=salford&miles=20',
    name: 'lottery-map',
    finding: 'within 20 miles of Salford',
    rows: 14,
  },
  {
    path: '/postcode-lottery/?council=salford&miles=20',
    name: 'lottery-strip',
    finding: 'within 20 miles of Salford',
    rows: 14,
  },
  {
    path: '/postcode-lottery/?council=salford&miles=20',
    name: 'lottery-years',
    finding: 'gap',
    rows: YEARS,
  },
  // Nine regions of England.
  { path: '/postcode-lottery/', name: 'lottery-regions', finding: 'each region', rows: 9 },
  { path: '/evidence/', name: 'evidence-vacancy', finding: 'vacancies', rows: LATEST.published },
  {
    path: '/evidence/',
    name: 'evidence-grades',
    finding: 'better grades',
    rows: LATEST.published,
  },
];

async function taken(page: Page, name: string, format: 'png' | 'svg' | 'csv'): Promise<Buffer> {
  const element = page.locator(`.chart-export[data-name=${name}]`);
  if ((await element.getAttribute('open')) === null) await element.locator('summary').click();
  // The buttons work once the words are there.
  await expect.poll(() => element.locator('copy-text p').innerText()).not.toBe('');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    element.locator(`[data-as=${format}]`).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`caseload-watch-${name}.${format}`);
  const folder = mkdtempSync(join(tmpdir(), 'taken-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  await download.saveAs(join(folder, 'file'));
  return readFileSync(join(folder, 'file'));
}

/** What is not well-formed, which drawing programs mind and HTML does not; asked on a page without a policy of its own. */
async function xmlTrouble(page: Page, svg: string): Promise<string | undefined> {
  const empty = await page.context().newPage();
  return empty.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')
        ?.textContent ?? undefined,
    svg,
  );
}

/** Words of a picture, its typeface left out. */
function wordsOf(svg: string): string {
  return svg
    .replaceAll(/<style>[\s\S]*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

describe.each([...Map.groupBy(CASES, ({ path }) => path)])('on %s', (path, charts) => {
  let opened: Visit;

  beforeAll(async () => {
    opened = await visit(path);
    // By then the page has loaded what it draws the choice from.
    await opened.page.waitForLoadState('networkidle');
  });

  afterAll(() => opened.end(true));

  test.each(charts)(
    '$name is taken away as it was chosen, with finding, source, version and address',
    async ({ name, finding, source = DEPARTMENT }) => {
      const { page, errors } = opened;
      const svg = (await taken(page, name, 'svg')).toString();
      const words = wordsOf(svg);
      expect(words).toContain(finding);
      expect(words).toContain(source);
      expect(words).toContain(`data version ${version}`);
      expect(words.replaceAll(' ', '')).toContain(`${SITE}${path}`.replaceAll(' ', ''));
      expect(svg).not.toMatch(/(href|url)[=(]["']?https?:/);
      expect(await xmlTrouble(page, svg)).toBeUndefined();
      const png = await taken(page, name, 'png');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(PNG_WIDTH);
      expect(png.readUInt32BE(20)).toBe(2 * Number(/ height="(\d+)"/.exec(svg)?.[1]));
      expect(errors).toEqual([]);
    },
  );

  test.each(charts)(
    '$name gives its numbers as CSV with source and caveat in each row, and in words',
    async ({ name, rows, source = DEPARTMENT, caveat = CAVEAT }) => {
      const { page } = opened;
      const csv = (await taken(page, name, 'csv')).toString();
      const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data).toHaveLength(rows);
      for (const row of data) {
        expect(row.source).toContain(source);
        expect(row.data_version).toBe(version);
        expect(row.please_note).toContain(caveat);
        expect(row.address).toBe(`${SITE}${path}`);
      }
      const words = page.locator(`.chart-export[data-name=${name}] copy-text p`);
      await expect.poll(() => words.innerText()).toMatch(/20\d\d/);
    },
  );
});

describe('the citation of a page that is chosen on', () => {
  test('holds the choice in every form', async () => {
    const { page } = await openPage('/compare/?councils=salford,wigan&year=2020');
    await page.locator('details.cite > summary').click();
    const address = `${SITE}/compare/?councils=salford,wigan&year=2020`;
    for (const form of await page.locator('.cite [data-part~=citation]').all())
      await expect.poll(() => form.innerText()).toContain(address);
  });

  test('follows when the choice changes', async () => {
    const { page } = await openPage('/cap/');
    const summary = page.locator('details.cite > summary');
    await summary.click();
    await summary.click();
    await page.locator('#cap-number').fill('17');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.url()).toContain('?cap=17');
    await summary.click();
    await expect
      .poll(() => page.locator('.cite [data-part~=citation]').last().innerText())
      .toContain(`${SITE}/cap/?cap=17`);
  });
});
