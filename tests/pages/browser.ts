/** Opens built pages in a real browser. */
import {
  chromium,
  type Browser,
  type ConsoleMessage,
  type Page,
  type Request,
} from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { BROWSER_FLAGS } from '../../scripts/shared/browser.ts';

export interface Circumstances {
  /** Width of the window in CSS pixels, 1280 by default. Narrow windows (under 600) are 740 high, others 900. */
  readonly width?: number;
  readonly dark?: boolean;
  /** Whether scripts run. They do by default. */
  readonly javaScript?: boolean;
  /** The page's scripts fail to load: as good as none, yet tools that need scripting can look at the page. */
  readonly scriptsFail?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
  /** As if nothing was opened before: nothing that earlier visits have loaded is used, every file is asked for again. */
  readonly firstVisit?: boolean;
  /** Done before the page is asked for, in a window of its own. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What `prepare` does, in a word: windows that were prepared alike may be used again. */
  readonly preparedAs?: string;
  /**
   * Wait half a second longer, until it is certain that nothing more is asked for: where requests are counted.
   * Such a visit is always a first one.
   */
  readonly untilSilent?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page wrote to the console as an error, and exceptions that nothing caught. */
  readonly errors: readonly string[];
  /** Every address that the page asked for, its own first. */
  readonly requests: readonly string[];
}

export interface Visit extends OpenedPage {
  /** Ends the visit. The window is used again if it can be. */
  readonly end: (succeeded: boolean) => Promise<void>;
}

let started: Promise<Browser> | undefined;

/** The browser of this process, which ends with it. Talking to one for all through another process takes longer. */
function browser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath: inject('browser'), args: [...BROWSER_FLAGS] });
  return started;
}

/**
 * Opens a page of the built site and waits until it, its scripts and its typeface are there.
 * It is left when the test ends. The window may be one that an earlier test has left, because a new one costs as much as
 * the visit: ask for a first visit where it makes a difference what the window has loaded before.
 * @param path such as /councils/bolton/
 */
export async function openPage(
  path: string,
  circumstances: Circumstances = {},
): Promise<OpenedPage> {
  const { end, ...opened } = await visit(path, circumstances);
  onTestFinished(({ task }) => end(task.result?.state !== 'fail'));
  return opened;
}

/** Opens a page as `openPage` does, for longer than one test: the caller ends the visit. */
export async function visit(path: string, circumstances: Circumstances = {}): Promise<Visit> {
  const page = await windowFor(circumstances);
  const { errors, requests, stop } = listenTo(page);
  const end = async (succeeded: boolean): Promise<void> => {
    stop();
    await leave(page, circumstances, succeeded);
  };
  try {
    await goTo(page, path, circumstances);
  } catch (error) {
    await end(false);
    throw error;
  }
  return { page, errors, requests, end };
}

async function goTo(
  page: Page,
  path: string,
  { untilSilent, javaScript }: Circumstances,
): Promise<void> {
  const address = new URL(path, inject('origin')).href;
  const waitUntil = untilSilent === true ? 'networkidle' : 'load';
  const response = await page.goto(address, { waitUntil });
  if (response?.ok() !== true) throw new Error(`${path} is not there`);
  if (javaScript !== false) await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Keeps what a page writes as errors and asks for, until it is told to stop. */
function listenTo(page: Page): { errors: string[]; requests: string[]; stop: () => void } {
  const errors: string[] = [];
  const requests: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') errors.push(message.text());
  };
  const onError = (error: Error): void => void errors.push(error.message);
  const onRequest = (request: Request): void => void requests.push(request.url());
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  const stop = (): void => {
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  };
  return { errors, requests, stop };
}

/** Windows that earlier tests have left, by what cannot be changed in them. */
const left = new Map<string, Page[]>();

function kindOf({
  javaScript = true,
  scriptsFail = false,
  preparedAs = '',
  ...others
}: Circumstances): string {
  return [javaScript, scriptsFail, preparedAs, isFirst(others)].join(' ');
}

function isFirst({ firstVisit, untilSilent }: Circumstances): boolean {
  return firstVisit === true || untilSilent === true;
}

/** Whether a visit needs a window of its own. */
function isOwn({ prepare, preparedAs }: Circumstances): boolean {
  return prepare !== undefined && preparedAs === undefined;
}

async function windowFor(circumstances: Circumstances): Promise<Page> {
  const known = isOwn(circumstances) ? undefined : left.get(kindOf(circumstances))?.pop();
  const page = known ?? (await newWindow(circumstances));
  await page.mouse.move(0, 0);
  await page.setViewportSize(sizeOf(circumstances));
  await page.emulateMedia(mediaOf(circumstances));
  if (known === undefined) await circumstances.prepare?.(page);
  return page;
}

async function newWindow(circumstances: Circumstances): Promise<Page> {
  const { javaScript = true, scriptsFail = false } = circumstances;
  const context = await (await browser()).newContext({ javaScriptEnabled: javaScript });
  // Against hanging, not a measure: other files are tested at the same time.
  context.setDefaultTimeout(20_000);
  if (scriptsFail) await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  if (isFirst(circumstances)) await keepNothing(page);
  return page;
}

/** Turns off all that a window would keep of one visit for the next. The site itself stores nothing unless it is asked to. */
async function keepNothing(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

function sizeOf({ width = 1280 }: Circumstances): { width: number; height: number } {
  return { width, height: width < 600 ? 740 : 900 };
}

function mediaOf({
  dark,
  forcedColors,
  reducedMotion,
  print,
}: Circumstances): Parameters<Page['emulateMedia']>[0] {
  return {
    colorScheme: dark === true ? 'dark' : 'light',
    forcedColors: forcedColors === true ? 'active' : 'none',
    reducedMotion: reducedMotion === true ? 'reduce' : 'no-preference',
    media: print === true ? 'print' : 'screen',
  };
}

/** Closes a window, or undoes what a test changed in it and keeps it for another test. */
async function leave(page: Page, circumstances: Circumstances, succeeded: boolean): Promise<void> {
  const context = page.context();
  if (isOwn(circumstances) || !succeeded) return context.close();
  for (const other of context.pages()) if (other !== page) await other.close();
  if (circumstances.prepare === undefined) await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  const kind = kindOf(circumstances);
  left.set(kind, [...(left.get(kind) ?? []), page]);
}
