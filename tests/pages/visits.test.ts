import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, type OpenedPage } from './browser.ts';
import { addressOf, DIST, filesOf } from './built-pages.ts';

/** Pages of one template each, hundreds of them: some represent all that load the same scripts. */
const MADE_ALIKE =
  /^\/(v|embed|postcodes|returns\/rules)\/(?=.)|\/(use|brief|easy-read|as-known)\/$/;
const EVERY = 15;

/** How many pages are open at a time. */
const AT_A_TIME = 8;

describe('every built page in a browser', () => {
  test('opens without an error and asks for nothing from another origin', async () => {
    const opened = await openPage('/robots.txt');
    const troubles: string[] = [];
    for (const paths of inGroups(toVisit(), AT_A_TIME))
      troubles.push(...(await troublesOf(opened, paths)));
    expect(troubles).toEqual([]);
  }, 240_000);

  test('would not hide its errors there, so that their silence means something', async () => {
    const opened = await openPage('/robots.txt');
    await opened.page.route('**/faulty/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<img src="https://example.org/a.png"><script>throw new Error("faulty")</script>',
      }),
    );
    await opened.page.route('https://example.org/*', (route) => route.abort());
    const troubles = (await troublesOf(opened, ['/faulty/'])).join('\n');
    expect(troubles).toMatch(/: faulty$/m);
    expect(troubles).toMatch(/: https:\/\/example\.org\/a\.png$/m);
  });
});

/** Addresses of all pages but those that others represent. */
function toVisit(): string[] {
  const pages = filesOf(DIST).filter((file) => file.endsWith('.html'));
  return [...Map.groupBy(pages, likeness).values()].flatMap((alike) =>
    alike.filter((_file, index) => index % EVERY === 0).map(addressOf),
  );
}

/** What pages have in common for which one may represent others; a page that is like no other has its own address. */
function likeness(file: string): string {
  const path = addressOf(file);
  const template = MADE_ALIKE.exec(path)?.[0];
  if (template === undefined) return path;
  const scripts = readFileSync(join(DIST, file), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g);
  return [template, ...Array.from(scripts, ([, source]) => source)].join(' ');
}

function inGroups<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** Opens pages at the same time and lists errors and foreign requests, each with the pages that may have caused it. */
async function troublesOf(
  { page, errors, requests }: OpenedPage,
  paths: readonly string[],
): Promise<string[]> {
  const origin = inject('origin');
  const [errorsBefore, requestsBefore] = [errors.length, requests.length];
  await openInFrames(page, paths);
  const foreign = requests.slice(requestsBefore).filter((url) => !url.startsWith(`${origin}/`));
  return [...errors.slice(errorsBefore), ...foreign].map((what) => `${paths.join(' ')}: ${what}`);
}

/**
 * Frames that are not displayed run their scripts and spare the drawing, which is most of the work;
 * every kind of page is also opened for its reader to see.
 */
function openInFrames(page: Page, paths: readonly string[]): Promise<unknown> {
  return page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(
          (source) =>
            new Promise((resolve) => {
              const frame = document.createElement('iframe');
              frame.hidden = true;
              frame.src = source;
              frame.onload = resolve;
              document.body.append(frame);
            }),
        ),
      ).then(() => {
        document.body.replaceChildren();
      }),
    paths,
  );
}
