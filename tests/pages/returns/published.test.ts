/** A build with accepted returns and addresses to send returns to: the fixtures of tests/fixtures/accepted-returns. */
import { BAND_NAMES } from '../../../src/schemas/return-lists.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';
import { assembleReplies } from '../../../src/tables/replies.ts';
import { GOOD_ROW, HEADER } from '../../returns/context.ts';
import { openPage, type OpenedPage } from '../browser.ts';
import { DIST } from '../built-pages.ts';
import { BUILD_TIMEOUT } from '../build-elsewhere.ts';
import { REPLIES, RETURNS, secondSite, type SecondSite } from '../second-site.ts';
import { CHECK_PAGE, choose, csv, downloaded, openChecker, outcome } from './checking.ts';

let site: SecondSite;

beforeAll(async () => {
  site = await secondSite();
}, BUILD_TIMEOUT);

function openAt(path: string, width = 1280): Promise<OpenedPage> {
  return openPage(`${site.origin}${path}`, { width });
}

// Numbers are those of the fixture's files.
describe('the page of a council that has sent a return', () => {
  test('shows each service and role beside the official figure, with cap and own limit', async () => {
    const { page } = await openAt('/councils/bolton/');
    const table = page.locator('#returned table').first();
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((trs) =>
        trs.map((tr) => Array.from(tr.children, (cell) => cell.textContent.trim())),
      );
    expect(rows[0]?.slice(0, 2)).toEqual(['Official figure, 30 September 2025', '20.8']);
    expect(rows[1]).toEqual([
      'All children’s services',
      '19.7',
      '',
      '20',
      '44',
      '32',
      '2,614',
      '132.7',
    ]);
    const withheld = rows.find(([name = '']) => name.endsWith('Senior social worker'));
    expect(withheld?.slice(1)).toEqual(['withheld', '', '18', '–', '–', 'withheld', 'withheld']);
    expect(await table.locator('tbody .cap').count()).toBe(rows.length);
    expect(await table.locator('tbody .limit').count()).toBe(8);
  });

  test('says who reported it and when, and that it was corrected', async () => {
    const { page } = await openAt('/councils/bolton/');
    const words = await page.locator('#returned').innerText();
    expect(words).toContain(
      'Bolton itself reported these figures as at 31 December 2025. They were accepted on 3 February 2026.',
    );
    expect(words).toContain('They correct a return accepted on 20 January 2026');
    expect(words).toContain('As at 30 September 2025');
  });

  test('draws no cap where there are only adults’ services', async () => {
    const { page } = await openAt('/councils/cardiff/');
    expect(await page.locator('#returned tbody tr').count()).toBe(3);
    expect(await page.locator('#returned .cap').count()).toBe(0);
    expect(await page.locator('#returned').innerText()).not.toContain('Official figure');
  });

  test('does not scroll sideways on a phone', async () => {
    const { page } = await openAt('/councils/bolton/', 360);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
  });
});

describe('an answer under freedom of information', () => {
  test('is below what the council sent itself, in a section of its own that names its source', async () => {
    const { page } = await openAt('/councils/bolton/');
    const sections = await page
      .locator('#returned, #obtained')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(sections).toEqual(['returned', 'obtained']);
    const words = await page.locator('#obtained').innerText();
    expect(words).toContain('Obtained under freedom of information: Bolton by service and role');
    const link = page.locator('#obtained').getByRole('link', { name: 'Read the council’s answer' });
    expect(await link.getAttribute('href')).toBe('https://example.org/bolton/foi/1204');
    const file = await page.request.get(`${site.origin}/data/returns/obtained/2025/bolton.csv`);
    expect(await file.text()).toContain(',obtained under freedom of information,https://');
  });
});

describe('a reply of a council', () => {
  test('is beside the figure as it was sent, and 1,000 characters without a space do not widen a phone’s page', async () => {
    const { page } = await openAt('/councils/bury/', 320);
    const statement = page.locator('.hero blockquote');
    expect(await statement.locator('p').innerText()).toBe(statementOf('E08000002'));
    expect(await statement.locator('footer').innerText()).toBe(
      'Data Protection & “Insight” Officer, Bury, received on 4 February 2026',
    );
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
  });

  test('is in the API, in the embed, and in what is kept', async () => {
    const { page } = await openAt('/embed/card/bury/', 320);
    const link = page.getByRole('link', { name: 'The council has replied' });
    expect(await link.getAttribute('href')).toBe(
      '/councils/bury/#reply-E08000002-2025-average_caseload',
    );
    const newest = await (await page.request.get(`${site.origin}/version.json`)).text();
    const [version = ''] = /[0-9a-f]{8}/.exec(newest) ?? [];
    for (const path of [
      `/v/${version}/councils/bury/`,
      '/councils/bury/as-known/',
      '/api/v1/councils/bury.json',
      '/data/replies.csv',
    ]) {
      const answer = await page.request.get(`${site.origin}${path}`);
      expect(await answer.text(), path).toContain('DonaudampfschifffahrtDonaudampf');
    }
  });

  test('is nowhere on the page of a council that sent none', async () => {
    const { page } = await openAt('/councils/rochdale/');
    expect(await page.locator('blockquote.statement, .reply').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(/has (not )?repl(ied|y)/i);
  });
});

/** The statement of a council in the fixture, as its file has it. */
function statementOf(code: string): string {
  const { replies } = assembleReplies(dataFiles(REPLIES));
  return replies.find((one) => one.council_code === code)?.text ?? '';
}

describe('a council that has sent no return', () => {
  test('has a page that says nothing of returns', async () => {
    const { page } = await openAt('/councils/bury/');
    expect(await page.locator('#returned').count()).toBe(0);
  });
});

describe('which councils have sent returns', () => {
  test('is listed by quarter, newest first, with the current file', async () => {
    const { page } = await openAt('/returns/');
    const captions = await page.locator('#returned caption').allInnerTexts();
    expect(captions).toEqual([
      'Returns as at 31 December 2025, from 2 councils',
      'Returns as at 30 September 2025, from one council',
    ]);
    const first = await page.locator('#returned tbody tr').first().innerText();
    expect(first).toMatch(/Bolton\s+3 February 2026, corrected once\s+CSV with 8 rows/);
    const href = await page.locator('#returned tbody a[href$=".csv"]').first().getAttribute('href');
    const response = await page.request.get(`${site.origin}${href ?? ''}`);
    expect(await response.text()).toBe(readFileSync(join(RETURNS, '2025/bolton.csv'), 'utf8'));
  });

  test('are none until a council has sent one', () => {
    const html = readFileSync(join(DIST, 'returns/index.html'), 'utf8');
    expect(html).toContain('No council has sent a return yet.');
  });
});

describe('templates', () => {
  test('of a council that has sent a return have its code, its name and the rows of its last return', async () => {
    const { page } = await openAt('/returns/');
    const response = await page.request.get(`${site.origin}/returns/templates/bolton.csv`);
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines[0]).toBe(`${HEADER},${BAND_NAMES.join(',')}`);
    expect(lines).toHaveLength(1 + 8);
    expect(lines[1]).toBe('E08000001,Bolton,,care_leavers,all,individual,,,,,,,,,,,,,,,,,');
  });
});

describe('sending a return', () => {
  test('opens an email to the set address with the receipt in its text', async () => {
    const { page } = await openChecker({}, `${site.origin}${CHECK_PAGE}`);
    await choose(page, csv('bolton.csv', GOOD_ROW));
    const href = await page.locator('.submission a[href^="mailto:"]').getAttribute('href');
    const address = new URL(href ?? '');
    expect(address.pathname).toBe('returns@example.org');
    expect(address.searchParams.get('subject')).toBe('Return: Bolton, 31 December 2025');
    const body = address.searchParams.get('body') ?? '';
    expect(body).toContain('Council and quarter: Bolton, to 31 December 2025 (1 row)');
    expect(body).toMatch(/SHA-256: [0-9a-f]{64}/);
    expect(body).toContain('Please attach the file: bolton.csv');
  });

  test('proposes the file, named and filled in, to the set repository', async () => {
    const { page } = await openChecker({}, `${site.origin}${CHECK_PAGE}`);
    await choose(page, csv('bolton.csv', GOOD_ROW));
    const link = page.getByRole('link', { name: 'Propose the file' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(`${address.origin}${address.pathname}`).toBe(
      'https://example.org/people/caseload-watch/new/main',
    );
    expect(address.searchParams.get('filename')).toBe('inbox/bolton.csv');
    expect(address.searchParams.get('value')).toBe([HEADER, GOOD_ROW, ''].join('\r\n'));
  });

  test('waits until nothing must be fixed', async () => {
    const { page } = await openChecker({}, `${site.origin}${CHECK_PAGE}`);
    await choose(page, csv('bolton.csv', GOOD_ROW.replace('15.0', '99')));
    expect(await page.locator('.submission a').count()).toBe(0);
    expect(await page.locator('.submission').innerText()).toContain('Fix what must be fixed first');
  });

  test('of a corrected file is of the copy, which is downloaded first', async () => {
    const { page } = await openChecker({}, `${site.origin}${CHECK_PAGE}`);
    await choose(page, csv('bolton.csv', GOOD_ROW.replace('80.8', '"80,8"')));
    await page.getByRole('button', { name: 'Fix automatically' }).click();
    await page.locator('.fixes').waitFor();
    await outcome(page);
    const copy = await downloaded(page, page.locator('.submission').getByRole('button'));
    expect(copy.name).toBe('bolton-corrected.csv');
    const href = await page.locator('.submission a[href^="mailto:"]').getAttribute('href');
    expect(new URL(href ?? '').searchParams.get('body')).toContain('bolton-corrected.csv');
  });

  test('carries what was confirmed', async () => {
    const { page } = await openChecker({}, `${site.origin}${CHECK_PAGE}`);
    const row = GOOD_ROW.replace('2025-12-31', '2025-09-30');
    await choose(page, csv('bolton.csv', row));
    await page.getByLabel('I have checked this, and it is right').first().check();
    expect(await page.locator('.receipt').innerText()).toContain(
      'A number differs from the official figure',
    );
  });
});

describe('the preview', () => {
  test('is the council’s page with this return, the same as it will be shown', async () => {
    const { page } = await openChecker({}, `${site.origin}${CHECK_PAGE}`);
    await choose(page, { ...csv('bolton.csv'), buffer: lastQuarter() });
    await page.getByRole('button', { name: 'Preview Bolton, 31 December 2025' }).click();
    const section = page.frameLocator('iframe.preview').locator('#returned');
    await section
      .getByText('This is a preview of what Bolton would report as at 31 December 2025.')
      .waitFor();
    const { page: published } = await openAt('/councils/bolton/');
    const rows = (texts: readonly string[]): string[] => texts.slice(1);
    const preview = await section.locator('tbody tr').allInnerTexts();
    const shown = await published
      .locator('#returned table')
      .first()
      .locator('tbody tr')
      .allInnerTexts();
    // The first row is the official figure, which these tests have made up for the checker.
    expect(rows(preview)).toEqual(rows(shown));
    expect(await page.frameLocator('iframe.preview').locator('h1').innerText()).toBe('Bolton');
  });
});

/** The fixture's last quarter as a file. */
function lastQuarter(): Buffer {
  const [head = '', ...rows] = readFileSync(join(RETURNS, '2025/bolton.csv'), 'utf8').split('\n');
  return Buffer.from([head, ...rows.filter((row) => row.includes('2025-12-31')), ''].join('\n'));
}
