/** A council's brief on paper, and its letters as their reader edits, copies, sends and prints them. */
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { lastCopy, listenToCopies } from './clipboard.ts';
import { openPage } from './browser.ts';

/** One of each kind, and the longest: those with the longest names, the most flags and the most notes. */
const KINDS = [
  ['bolton', 'over the cap, with three flags'],
  ['hillingdon', 'three flags'],
  ['bournemouth-christchurch-and-poole', 'the longest name'],
  ['kingston-upon-thames', 'a combined figure with long names'],
  ['westminster', 'a missing figure'],
  ['cumbria', 'abolished'],
  ['bournemouth', 'abolished, with a flag'],
  ['isles-of-scilly', 'the smallest'],
  ['sheffield', 'a new code'],
  ['cardiff', 'no figure is published'],
  ['south-eastern-trust', 'a trust'],
] as const;

/** The text of each page of A4, without white space: a PDF has letters, not words. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(tight);
}

function tight(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** The texts of the paragraphs, items, cells and headings of each sheet. */
function wordsOf(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-part=sheet]')].map((sheet) =>
      [...sheet.querySelectorAll('p, li, th, td, dt, h2, h3, caption')].map(
        ({ textContent }) => textContent,
      ),
    ),
  );
}

/** Elements of the brief whose text is wider than they are, on paper. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-part=sheet], [data-part=sheet] *')]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

describe('the brief on paper', () => {
  test.each(KINDS)('of %s has two whole pages and no letters: %s', async (slug) => {
    // The width of what is printed, in CSS pixels: 210 mm without the margins.
    const { page } = await openPage(`/councils/${slug}/brief/`, { print: true, width: 688 });
    const sheets = await sheetsOf(page);
    expect(sheets).toHaveLength(2);
    const words = await wordsOf(page);
    words.forEach((texts, index) => {
      expect(texts.filter((text) => sheets[index]?.includes(tight(text)) !== true)).toEqual([]);
    });
    expect(sheets.join('')).not.toMatch(/Dear|Yourssincerely|CaseloadWatchCouncils/);
    expect(await clipped(page)).toEqual([]);
  });
});

describe('a letter', () => {
  const PATH = '/councils/cumbria/brief/';

  test('can be read and sent without JavaScript', async () => {
    const { page } = await openPage('/councils/bolton/brief/', { javaScript: false });
    const text = await page.locator('#letters').innerText();
    expect(text).toContain('Dear Councillor [name],');
    expect(text).toContain('This council notes:');
    expect(await page.locator('#letters button').first().isVisible()).toBe(false);
    const hrefs = await page.locator('#letters [data-part=mail]').all();
    for (const link of hrefs) expect(await link.getAttribute('href')).toMatch(/^mailto:\?subject=/);
    expect(await page.locator('#letters a[href="https://www.writetothem.com/"]').count()).toBe(2);
  });

  test('is in the mail link as it was edited, and its subject alone once it is too long', async () => {
    const { page } = await openPage(PATH);
    const words = page.getByRole('textbox', { name: /A letter to a councillor/ });
    const mail = page.locator('#councillor [data-part=mail]');
    const body = new URL((await mail.getAttribute('href')) ?? '').searchParams.get('body');
    expect(await words.innerText()).toBe(body?.replaceAll('\r\n', '\n'));
    await words.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('Edited by me. ');
    expect(await mail.getAttribute('href')).toContain('body=Edited%20by%20me.%20Dear%20Councillor');
    await page.keyboard.insertText('long '.repeat(400));
    expect(await mail.getAttribute('href')).not.toContain('body=');
    expect(await page.locator('#councillor [data-part=mail-note]').innerText()).toContain(
      'Copy the letter first',
    );
  });

  test('says that it is copied', async () => {
    const { page } = await openPage(PATH);
    await listenToCopies(page);
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByText('The letter is copied.').waitFor();
    expect(await lastCopy(page)).toMatch(
      /^Dear Councillor \[name\],\s+I am writing[\s\S]*postcode\]$/,
    );
  });

  test('prints alone when its reader asks for it', async () => {
    const { page } = await openPage('/councils/bolton/brief/');
    await page.evaluate(() => {
      // Printing for real would wait for somebody.
      window.print = () => undefined;
    });
    await page.locator('#motion [data-part=print]').click();
    await page.emulateMedia({ media: 'print' });
    const sheets = await sheetsOf(page);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatch(/^Thiscouncilnotes:.*Secondedby\[name\]$/);
  });
});
