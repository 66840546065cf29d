import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { colourViolations, violations, violationsButColours } from '../axe.ts';
import { GOOD_ROW, HEADER } from '../../returns/context.ts';
import { CASES, expectedOf } from '../../returns/fixtures.ts';
import {
  choose,
  counts,
  csv,
  downloaded,
  file,
  finding,
  fixture,
  openChecker,
  outcome,
} from './checking.ts';

/** 320 / 20.0 = 16.0 */
const PART =
  'E08000001,Bolton,2025-12-31,care_leavers,all,individual,320,20.0,16.0,22,,,1.0,2.0,1.0,';

/** Faults that have an automatic fix: spaces, a date of the day first, a decimal comma. */
const FIXABLE = csv(
  'bolton.csv',
  GOOD_ROW.replace('Bolton', 'Bolton ').replace('2025-12-31', '31/12/2025'),
  PART.replace('16.0', '"16,0"').replace('2025-12-31', '31/12/2025'),
);

/** A decimal comma, a column that is none, an average unlike the official one (made up for the tests), an optional column missing. */
const EVERY_SEVERITY = file(
  'every.csv',
  [
    HEADER.replace(',note', ',team'),
    GOOD_ROW.replace('2025-12-31', '2025-09-30').replace('80.8', '"80,8"'),
    PART.replace('2025-12-31', '2025-09-30'),
    '',
  ].join('\r\n'),
);

describe('a file in which nothing is wrong', () => {
  test('is ready to send, is named with its council and quarter, and passes every rule', async () => {
    const { page, errors } = await openChecker();
    const heading = await choose(page, csv('bolton.csv', GOOD_ROW));
    expect(await heading.innerText()).toBe('Nothing to correct');
    expect(await page.locator('.about').innerText()).toBe(
      'bolton.csv, 1 row, Bolton, quarter to 31 December 2025',
    );
    expect(await page.locator('article.finding').count()).toBe(0);
    const rules = await page.locator('details.passed').last().locator('li').count();
    expect((await counts(page)).at(-1)).toContain(String(rules));
    expect(errors).toEqual([]);
  });

  test('is announced to screen readers, and reading goes on at what the file says', async () => {
    const { page } = await openChecker();
    await choose(page, csv('bolton.csv', GOOD_ROW));
    expect(await page.locator('return-check [role=status]').textContent()).toBe(
      'Read 1 row. Nothing to correct.',
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your file says');
  });

  test('is played back in a sentence that opens its row, and ends with how to send it', async () => {
    const { page } = await openChecker();
    await choose(page, csv('bolton.csv', GOOD_ROW));
    const sentence = page.locator('[data-part=sentence]');
    // GOOD_ROW by hand: 12.5 FTE over the limit of 18, 9.5 FTE vacant, 6.0 FTE agency of which 4.0 cover.
    expect(await sentence.innerText()).toContain(
      'All children’s services: 1,212 cases, 80.8 FTE, an average of 15.0. 12.5 FTE are over your limit of 18.',
    );
    await sentence.locator('summary').focus();
    await page.keyboard.press('Enter');
    const row = sentence.getByRole('table', { name: 'Row 2 of the file' });
    expect(await row.innerText()).toMatch(/G\s+cases\s+1212\s+H\s+case_holders_fte\s+80\.8/);
    expect(await page.locator('.result .end').innerText()).toContain(
      'The return is ready to send.',
    );
    await page.locator('.result .end').getByRole('link', { name: 'Send the return' }).click();
    expect(await page.evaluate(() => location.hash)).toBe('#send');
  });

  test('has a receipt with its SHA-256, which is printed below what the file says', async () => {
    const { page } = await openChecker();
    const chosen = csv('bolton.csv', GOOD_ROW);
    await choose(page, chosen);
    const receipt = page.locator('.receipt');
    const sha256 = createHash('sha256').update(chosen.buffer).digest('hex');
    const text = await receipt.innerText();
    for (const part of [sha256, 'Bolton, to 31 December 2025 (1 row)', 'rules 1.2, format 2']) {
      expect(text).toContain(part);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await receipt.isVisible()).toBe(true);
    expect(await page.locator('[data-part=sentence]').isVisible()).toBe(true);
    for (const other of ['.end', '.counts', '.drop-here', '.submission', 'h1', '.footer']) {
      expect(await page.locator(other).isVisible(), other).toBe(false);
    }
  });

  test('is not taken by a copy of the site that names no address, which says so', async () => {
    const { page } = await openChecker();
    await choose(page, csv('bolton.csv', GOOD_ROW));
    const words = await page.locator('.submission').innerText();
    expect(words).toContain('does not take returns yet');
    expect(await page.locator('.submission a[href^="mailto:"]').count()).toBe(0);
  });
});

describe('nothing leaves the computer', () => {
  test('once a file was chosen: no request at all, whatever is done with it', async () => {
    const { page, requests } = await openChecker();
    // What the page needs is asked for before a file is chosen.
    await expect
      .poll(() => requests.filter((url) => url.endsWith('/returns/context.json')))
      .toHaveLength(1);
    const before = requests.length;
    await choose(page, FIXABLE);
    await page.getByRole('button', { name: /^Make all/ }).click();
    await page.locator('.fixes').waitFor();
    await outcome(page);
    await downloaded(page, page.getByRole('button', { name: 'Findings (JSON)' }));
    const asked = requests.slice(before).filter((url) => !url.startsWith('blob:'));
    // The second worker is the same file as the first; the browser may take it from its cache or ask again.
    expect(asked.filter((url) => !/\/_astro\/worker-[\w-]+\.js$/.test(url))).toEqual([]);
  });

  test('a workbook has its reader loaded, from this site and only then', async () => {
    const { page, requests } = await openChecker();
    expect(requests.filter((url) => url.includes('workbook'))).toEqual([]);
    await choose(page, fixture('excel-workbook', 'input.xlsx'));
    const asked = requests.filter((url) => url.includes('workbook'));
    expect(asked).toHaveLength(1);
    expect(requests.every((url) => url.startsWith(inject('origin')))).toBe(true);
  });
});

describe('findings', () => {
  test('are grouped by severity, one line for each kind, with the count and the cell in its row', async () => {
    const { page } = await openChecker();
    const rows = Array.from({ length: 7 }, () => GOOD_ROW.replace('80.8', '"80,8"'));
    await choose(page, csv('faulty.csv', ...rows));
    const article = finding(page, '7 cells in case_holders_fte have a decimal comma');
    expect(await article.locator('.cells').count()).toBe(5);
    const first = article.locator('tbody').first();
    expect(await first.locator('th').innerText()).toBe('2');
    expect(await first.locator('del').innerText()).toBe('80,8');
    expect(await first.locator('ins').innerText()).toBe('80.8');
    expect(await first.locator('.said').innerText()).toContain('‘80,8’ was read as 80.8.');
    expect(await article.locator('thead').innerText()).toMatch(/H\s+case_holders_fte/);
    await article.getByRole('button', { name: 'Show 2 more of 7' }).click();
    expect(await article.locator('.cells').count()).toBe(7);
  });

  test('hang on the sentence of their row, on those of several rows, or on the file', async () => {
    const { page } = await openChecker();
    const rows = [GOOD_ROW.replace('24,18', 'about 24,18'), PART.replace('22', 'high')];
    const title = 'Caseload return,quarter 3';
    const faulty = [title, HEADER, rows[0], rows[1]?.replace('20.0', '20,0'), ''].join('\r\n');
    await choose(page, file('hang.csv', faulty));
    const sentences = page.locator('[data-part=sentence]');
    const unread = sentences.filter({ hasText: 'Row 4 was not read.' });
    expect(await unread.locator('article.finding').count()).toBe(1);
    const first = sentences.filter({
      hasText: 'The highest caseload, ‘about 24’, cannot be read.',
    });
    expect(await first.locator('article.finding h4').allInnerTexts()).toEqual([
      'A cell in highest_caseload is not a number',
    ]);
    const whole = page.locator('.said-group').first();
    expect(await whole.locator('article.finding h4').allInnerTexts()).toEqual([
      'There is a line above the header',
    ]);
    expect(await page.locator('return-check [role=status]').textContent()).toBe(
      'Read 1 row. 3 things to correct.',
    );
  });

  test('are all reachable, beyond those in the first answer', async () => {
    const { page } = await openChecker();
    const rows = Array.from({ length: 130 }, () => GOOD_ROW.replace('80.8', '"80,8"'));
    await choose(page, csv('faulty.csv', ...rows));
    const article = finding(page, '130 cells in case_holders_fte have a decimal comma');
    const more = article.getByRole('button', { name: /^Show/ });
    while (await more.isVisible()) {
      const shown = await article.locator('.cells').count();
      await more.click();
      await expect.poll(() => article.locator('.cells').count()).toBeGreaterThan(shown);
    }
    expect(await article.locator('.cells').count()).toBe(130);
    expect(await article.locator('tbody th').last().innerText()).toBe('131');
  });

  test('link to their rule, which is there', async () => {
    const { page } = await openChecker();
    await choose(page, FIXABLE);
    const hrefs = await page
      .locator('article.finding a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(2);
    for (const href of new Set(hrefs)) {
      const response = await page.request.get(new URL(href, inject('origin')).href);
      expect(response.status(), href).toBe(200);
    }
  });

  test('never run as markup, whatever is in a cell', async () => {
    const { page, errors } = await openChecker();
    const evil = '<img src=x onerror=alert(1)>';
    await choose(page, csv(`${evil}.csv`, GOOD_ROW.replace('Bolton', evil)));
    expect(await page.locator('.result img').count()).toBe(0);
    expect(await page.locator('.result').innerText()).toContain(evil);
    expect(errors).toEqual([]);
  });

  test('are on the page as the fixtures of the rules have them, every one', async () => {
    const { page } = await openChecker();
    const wrong: string[] = [];
    for (const name of CASES) {
      const [input = ''] = readdirSync(`tests/fixtures/returns/${name}`).filter((entry) =>
        entry.startsWith('input.'),
      );
      await choose(page, fixture(name, input));
      await expect
        .poll(() => page.locator('.receipt').innerText())
        .toContain(createHash('sha256').update(fixture(name, input).buffer).digest('hex'));
      // Each hangs on the sentence that it is about, so that their order is not that of the fixture.
      const lines = (await page.locator('article.finding h4').allInnerTexts()).sort();
      const expected = z.array(z.object({ line: z.string() })).parse(expectedOf(name));
      const wanted = expected.map(({ line }) => line).sort();
      const same = wanted.every((line, index) => lines[index]?.startsWith(line));
      if (!same || lines.length !== expected.length) wrong.push(`${name}: ${lines.join('; ')}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('files as offices have them', () => {
  test('an Excel workbook is read, and its corrected copy is CSV without the finding', async () => {
    const { page } = await openChecker();
    await choose(page, fixture('excel-workbook', 'input.xlsx'));
    const article = finding(page, 'The file is an Excel workbook, and one sheet was read');
    await article.getByRole('button', { name: 'Fix automatically' }).click();
    await page.locator('.fixes').waitFor();
    const copy = await downloaded(page, page.getByRole('button', { name: 'Corrected copy (CSV)' }));
    expect(copy.name).toBe('input-corrected.csv');
    const heading = await choose(page, copy);
    expect(await heading.innerText()).toBe('Nothing to correct');
    expect(await page.locator('article.finding').count()).toBe(0);
  });

  test('Windows-1252 with semicolons is read, and both are named', async () => {
    const { page } = await openChecker();
    const semicolons = [HEADER, `${GOOD_ROW}R\u00f4le filled.`].join('\r\n').replaceAll(',', ';');
    await choose(page, file('office.csv', Buffer.from(semicolons, 'latin1')));
    await finding(page, 'Values are separated by semicolons instead of commas').waitFor();
    const encoding = finding(page, 'The file is written in Windows-1252 instead of UTF-8');
    expect(await encoding.innerText()).toContain('‘ô’');
  });

  test('rows copied from a spreadsheet can be pasted into the field, or onto the page', async () => {
    const { page } = await openChecker();
    const tabs = [HEADER, GOOD_ROW].join('\n').replaceAll(',', '\t');
    await page.getByText('Paste rows instead').click();
    await page.getByLabel('Rows copied from a spreadsheet').fill(tabs);
    await page.getByRole('button', { name: 'Check these rows' }).click();
    await outcome(page);
    expect(await page.locator('.about').innerText()).toContain('pasted.csv, 1 row, Bolton');
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, [HEADER, GOOD_ROW, PART].join('\n'));
    await page.getByText('pasted.csv, 2 rows, Bolton').waitFor();
  });

  test('a file can be dropped anywhere on the page', async () => {
    const { page } = await openChecker();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.csv'));
      const at = document.querySelector('h1') ?? document.body;
      at.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true }));
      at.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, [HEADER, GOOD_ROW].join('\n'));
    await outcome(page);
    expect(await page.locator('.about').innerText()).toContain('dropped.csv, 1 row');
  });
});

describe('fixing', () => {
  test('shows each cell before and after, leaves the file alone, and can be undone', async () => {
    const { page } = await openChecker();
    await choose(page, FIXABLE);
    const dates = finding(page, '2 dates are not written as year-month-day');
    await dates.getByRole('button', { name: 'Fix automatically' }).click();
    const fixes = page.locator('.fixes');
    await fixes.waitFor();
    expect(await fixes.innerText()).toContain('2 cells fixed');
    expect(await fixes.locator('del').allInnerTexts()).toEqual(['31/12/2025', '31/12/2025']);
    expect(await fixes.locator('ins').allInnerTexts()).toEqual(['2025-12-31', '2025-12-31']);
    await outcome(page);
    // What is still to be corrected is where the reader goes on.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('A cell in council_name has stray spaces');
    expect(await dates.count()).toBe(0);
    expect(await finding(page, 'A cell in average_caseload has a decimal comma').count()).toBe(1);
    await fixes.getByRole('button', { name: 'Undo all' }).click();
    await dates.waitFor();
    expect(await fixes.count()).toBe(0);
  });

  test('changes nothing that was not chosen', async () => {
    const { page } = await openChecker();
    await choose(page, FIXABLE);
    await finding(page, 'A cell in average_caseload has a decimal comma')
      .getByRole('button', { name: 'Fix automatically' })
      .click();
    const copy = await downloaded(page, page.getByRole('button', { name: 'Corrected copy (CSV)' }));
    const text = copy.buffer.toString('utf8').replace('\ufeff', '');
    expect(text).toBe(FIXABLE.buffer.toString('utf8').replace('"16,0"', '16.0'));
  });

  test('all at once, downloaded and checked again, leaves nothing that was fixed', async () => {
    const { page } = await openChecker();
    const first = await choose(page, FIXABLE);
    expect(await first.innerText()).toBe('3 problems must be fixed');
    await page.getByRole('button', { name: /^Make all/ }).click();
    await page.locator('.fixes').waitFor();
    await outcome(page);
    const copy = await downloaded(page, page.getByRole('button', { name: 'Corrected copy (CSV)' }));
    const sha256 = createHash('sha256').update(copy.buffer).digest('hex');
    expect(await page.locator('.receipt').innerText()).toContain(sha256);
    const heading = await choose(page, copy);
    expect(await heading.innerText()).toBe('Nothing to correct');
    expect(await page.locator('article.finding').count()).toBe(0);
  });
});

describe('correcting a row on the page', () => {
  const rowsOfCopy = async (page: Page): Promise<string[]> => {
    const button = page.getByRole('button', { name: 'Corrected copy (CSV)' });
    const { buffer } = await downloaded(page, button);
    return buffer.toString('utf8').trimEnd().split('\r\n').slice(1);
  };

  test('value by value by keyboard, which stays in the download and can be undone', async () => {
    const { page } = await openChecker();
    const faulty = csv('hand.csv', GOOD_ROW.replace('24', '24 approx'), PART.replace('22', 'high'));
    await choose(page, faulty);
    await page.getByLabel('highest_caseload in row 2').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('24');
    await page.keyboard.press('Enter');
    await page.getByText('Row 2 of your file: highest_caseload is now ‘24’.').waitFor();
    const next = page.getByLabel('highest_caseload in row 3');
    await expect.poll(() => next.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('22');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nothing to correct' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-part')))
      .toBe('outcome');
    expect(await rowsOfCopy(page)).toEqual([GOOD_ROW, PART]);
    await page.getByRole('button', { name: /^Undo ?: Row 3 of your file/ }).click();
    await next.waitFor();
    expect((await rowsOfCopy(page))[1]).toContain(',high,');
  });

  test('once for all rows that ask the same, and every value that was typed with one press', async () => {
    const { page } = await openChecker();
    const parts = ['care_leavers', 'children_protection', 'disabled_children'].map((service) =>
      PART.replace('care_leavers', service).replace('E08000001', 'E99999999'),
    );
    await choose(page, csv('alike.csv', GOOD_ROW.replace('24,18', '24 or so,18'), ...parts));
    await page.getByLabel('council_code in these 3 rows').fill('E08000001');
    await page.getByLabel('highest_caseload in row 2').fill('24');
    await page.keyboard.press('Enter');
    await page.getByText('Row 2 of your file: highest_caseload is now ‘24’.').waitFor();
    await page.getByText('Row 5 of your file: council_code is now ‘E08000001’.').waitFor();
    expect((await rowsOfCopy(page)).every((row) => row.startsWith('E08000001,Bolton,'))).toBe(true);
  });

  test('by what a finding offers: a service, a row put together, and a total that is removed', async () => {
    const { page } = await openChecker();
    const title = 'Caseload return,quarter 3';
    const rows = [
      GOOD_ROW.replace('9.5', '9,5'),
      PART.replace('care_leavers', 'children_in_care'),
      'Total,,,,,,1532,100.8,15.2,,,,,,,',
    ];
    await choose(page, file('offers.csv', [title, HEADER, ...rows, ''].join('\r\n')));
    await page.getByRole('button', { name: 'Write children_looked_after (row 4)' }).click();
    await page.getByText('Row 4 of your file: service is now ‘children_looked_after’.').waitFor();
    // The copy has no title line, so that its rows have other numbers from now on.
    await finding(page, 'A row looks like a total')
      .getByRole('button', { name: 'Remove the row (row 4)' })
      .click();
    await page.getByText('Row 5 of your file: removed.').waitFor();
    await page.getByRole('button', { name: /^Read it as E08000001 · Bolton/ }).click();
    await page.getByText('Row 3 of your file: read as you chose.').waitFor();
    expect(await (await outcome(page)).innerText()).toBe('Nothing to correct');
    const part = PART.replace('care_leavers', 'children_looked_after');
    expect(await rowsOfCopy(page)).toEqual([GOOD_ROW, part]);
  });

  test('with an offer and a field in it, the page scrolls sideways at no width and axe finds nothing', async () => {
    const { page } = await openChecker({ width: 320, reducedMotion: true });
    const rows = [GOOD_ROW.replace('9.5', '9,5'), PART.replace('care_leavers', 'children_in_care')];
    await choose(page, csv('narrow.csv', ...rows, PART.replace('16.0', '17.0')));
    const right = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    expect(right).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });
});

describe('columns under other names', () => {
  const unlike = file(
    'own.csv',
    'GSS,Wer,Wann,Was,Wie,Def,Fälle,VZÄ,Schnitt\r\n'.replace(
      'GSS,Wer,Wann',
      'GSS code,Authority,Quarter',
    ) + 'E08000001,Bolton,2025-12-31,children_all,all,individual,1212,80.8,15.0\r\n',
  );

  test('are the first thing on the page, and can be chosen', async () => {
    const { page } = await openChecker();
    await choose(page, unlike);
    await page.getByText('First, choose which column is which').waitFor();
    await page.getByLabel('Service (required)').selectOption({ label: 'D: Was' });
    await page.getByLabel('Role (required)').selectOption({ label: 'E: Wie' });
    await page.getByLabel('What counts as a case (required)').selectOption({ label: 'F: Def' });
    await page.getByLabel('Cases (required)', { exact: false }).selectOption({ label: 'G: Fälle' });
    await page.getByLabel('Staff with cases (FTE) (required)').selectOption({ label: 'H: VZÄ' });
    await page.getByLabel('Average caseload (required)').selectOption({ label: 'I: Schnitt' });
    await page.getByRole('button', { name: 'Use these columns' }).click();
    await page.locator('.fixes').waitFor();
    const heading = await outcome(page);
    expect(await heading.innerText()).toBe('Nothing to correct');
    const copy = await downloaded(page, page.getByRole('button', { name: 'Corrected copy (CSV)' }));
    const [first, second] = copy.buffer.toString('utf8').replace('\ufeff', '').split('\r\n');
    expect(first).toBe(HEADER);
    expect(second).toBe(
      'E08000001,Bolton,2025-12-31,children_all,all,individual,1212,80.8,15.0,,,,,,,',
    );
  });
});

describe('downloads', () => {
  test('the original comes with a column of findings beside each row', async () => {
    const { page } = await openChecker();
    await choose(page, FIXABLE);
    const button = page.getByRole('button', { name: 'Your file with a column of findings (CSV)' });
    const annotated = await downloaded(page, button);
    expect(annotated.name).toBe('bolton-findings.csv');
    const [head = '', second = ''] = annotated.buffer.toString('utf8').split('\r\n');
    expect(head).toContain('note,findings');
    expect(second).toContain('[must fix] period_end:');
  });

  test('the findings come as JSON with the SHA-256 of the file', async () => {
    const { page } = await openChecker();
    await choose(page, FIXABLE);
    const json = await downloaded(page, page.getByRole('button', { name: 'Findings (JSON)' }));
    const found = z
      .object({ file: z.string(), sha256: z.string(), findings: z.array(z.unknown()) })
      .parse(JSON.parse(json.buffer.toString('utf8')));
    expect(found.file).toBe('bolton.csv');
    expect(found.sha256).toBe(createHash('sha256').update(FIXABLE.buffer).digest('hex'));
    expect(found.findings.length).toBeGreaterThan(2);
  });
});

describe('the page', () => {
  test('can be used by keyboard alone', async () => {
    const { page } = await openChecker();
    await page.getByText('Paste rows instead').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(FIXABLE.buffer.toString('utf8'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await outcome(page);
    const all = page.getByRole('button', { name: /^Make all/ });
    for (let press = 0; press < 5; press += 1) {
      if (await all.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('.fixes').waitFor();
  });

  test('without JavaScript says so and points to the command line and the guidance', async () => {
    const { page } = await openChecker({ javaScript: false });
    const words = await page.locator('main').innerText();
    expect(words).toContain('needs JavaScript');
    expect(words).toContain('npm run returns -- check');
    expect(await page.getByText('Choose a file', { exact: true }).isVisible()).toBe(false);
    expect(await page.locator('main .no-js-only a[href="/returns/"]').isVisible()).toBe(true);
  });

  test('says what is wrong if the list of councils cannot be loaded', async () => {
    const { page } = await openChecker({
      prepare: (own) => own.route('**/returns/context.json', (route) => route.abort()),
    });
    await page.getByLabel('Choose a file').setInputFiles(csv('bolton.csv', GOOD_ROW));
    await page.getByText('The file could not be checked').waitFor();
  });

  test.each([360, 768])(
    'with every kind of finding does not scroll sideways, %i pixels wide',
    async (width) => {
      const { page } = await openChecker({ width });
      await choose(page, FIXABLE);
      await page.getByRole('button', { name: /^Make all/ }).click();
      await page.locator('.fixes').waitFor();
      const right = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
      expect(right).toBeLessThanOrEqual(width);
    },
  );
});

describe('axe finds nothing', () => {
  /** Each look, and which rules it can break that those before it cannot: dark colours change colours alone. */
  const LOOKS = [
    [{}, violations],
    [{ dark: true }, colourViolations],
    [{ width: 360 }, violationsButColours],
    [{ forcedColors: true }, violationsButColours],
  ] as const;

  test.each(LOOKS)('among findings, fixes and columns: %o', async (circumstances, broken) => {
    const { page } = await openChecker({ reducedMotion: true, ...circumstances });
    await choose(page, EVERY_SEVERITY);
    expect((await counts(page)).slice(0, 4).every((count) => !count.endsWith(' 0'))).toBe(true);
    await page.getByText('See or change which column is which').click();
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: /^Make all/ }).click();
    await page.locator('.fixes').waitFor();
    await outcome(page);
    expect(await broken(page)).toEqual([]);
  });
});
