/** Opens built pages in a real browser. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

export interface Circumstances {
  /** Width of the window in CSS pixels; 1280 unless told. Narrow windows (under 600) are 740 high, others 900. */
  readonly width?: number;
  readonly dark?: boolean;
  /** Whether scripts run; they do unless told. */
  readonly javaScript?: boolean;
  /** The page's scripts fail to load: as good as none, yet tools that need scripting can look at the page. */
  readonly scriptsFail?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
  /** Done before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Wait half a second longer, until it is certain that nothing more is asked for: where requests are counted. */
  readonly untilSilent?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page wrote to the console as an error, and exceptions nobody caught. */
  readonly errors: readonly string[];
  /** Every address it asked for, itself first. */
  readonly requests: readonly string[];
}

let connection: Promise<Browser> | undefined;

/** The one browser, started before the tests. */
function browser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browser'));
  return connection;
}

/**
 * Opens a page of the built site and waits until it, its scripts and its typeface are there.
 * Each call is a first visit: nothing is kept from earlier ones. It is closed when the test ends.
 * @param path such as /councils/bolton/
 */
export async function openPage(
  path: string,
  circumstances: Circumstances = {},
): Promise<OpenedPage> {
  const page = await newPage(circumstances);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  const address = new URL(path, inject('origin')).href;
  const waitUntil = circumstances.untilSilent === true ? 'networkidle' : 'load';
  const response = await page.goto(address, { waitUntil });
  if (response?.ok() !== true) throw new Error(`${path} is not there`);
  if (circumstances.javaScript !== false)
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, errors, requests };
}

async function newPage(circumstances: Circumstances): Promise<Page> {
  const { width = 1280, javaScript = true } = circumstances;
  const context = await (
    await browser()
  ).newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: circumstances.dark === true ? 'dark' : 'light',
    forcedColors: circumstances.forcedColors === true ? 'active' : 'none',
    reducedMotion: circumstances.reducedMotion === true ? 'reduce' : 'no-preference',
  });
  onTestFinished(() => context.close());
  // Against hanging, not a measure: other files are tested at the same time.
  context.setDefaultTimeout(20_000);
  if (circumstances.scriptsFail === true) await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  if (circumstances.print === true) await page.emulateMedia({ media: 'print' });
  await circumstances.prepare?.(page);
  return page;
}
