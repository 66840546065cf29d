/** Embeds as they stand on other people's pages. */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourViolations, violations } from './axe.ts';
import { openPage, visit } from './browser.ts';
import { builtPages, DIST, SITE } from './built-pages.ts';
import { weightOf } from './weight.ts';
import { LATEST } from '../releases/latest.ts';

const VERSION = (
  JSON.parse(readFileSync(join(DIST, 'version.json'), 'utf8')) as { version: string }
).version;

const EMBEDS = [
  '/embed/card/bolton/',
  '/embed/card/bournemouth-christchurch-and-poole/',
  '/embed/card/cardiff/',
  '/embed/card/north-northamptonshire/',
  '/embed/trend/bournemouth-christchurch-and-poole/',
  '/embed/trend/hillingdon/',
  '/embed/map/',
  '/embed/league-table/',
  '/embed/league-table/north-west/',
  '/embed/comparison/?councils=bolton,bournemouth-christchurch-and-poole,salford',
  '/embed/cap/',
] as const;

interface Measured {
  /** Of all that a first visit loads, over the line. */
  readonly bytes: number;
  readonly errors: readonly string[];
  readonly violations: Readonly<Record<'light' | 'dark', readonly string[]>>;
}

/** Opens an embed once, and looks at it in both colour schemes. What height it needs is in embed-heights.test.ts. */
async function measure(path: string): Promise<Measured> {
  const { page, requests, errors, end } = await visit(path, { width: 720, firstVisit: true });
  try {
    await page.waitForLoadState('networkidle');
    const bytes = weightOf(requests).all;
    await page.setViewportSize({ width: 480, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const light = await violations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colourViolations(page);
    return { bytes, errors, violations: { light, dark } };
  } finally {
    await end(true);
  }
}

describe.each(EMBEDS)('the embed %s', (path) => {
  let measured: Measured;

  beforeAll(async () => {
    measured = await measure(path);
  });

  test('loads at most 41 KB', () => {
    expect(measured.bytes).toBeLessThanOrEqual(41_000);
    expect(measured.errors).toEqual([]);
  });

  test('has nothing that axe finds, in light and dark', () => {
    expect(measured.violations).toEqual({ light: [], dark: [] });
  });
});

describe('an embed', () => {
  test('tells the page around it how tall it is', async () => {
    const { page } = await openPage('/robots.txt');
    const height = await page.evaluate(
      async (src) => {
        const heard = new Promise<number>((resolve) => {
          addEventListener(
            'message',
            ({ data }: MessageEvent<{ type: string; height: number }>) => {
              if (data.type === 'caseload-watch') resolve(data.height);
            },
          );
        });
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
        return heard;
      },
      `${inject('origin')}/embed/card/bolton/`,
    );
    expect(height).toBeGreaterThan(100);
  });

  test('is as tall as it asks to be where the page around it runs the script that is offered', async () => {
    const { page: builder } = await openPage('/embed/');
    const offered = await builder.locator('#height pre').innerText();
    const script = offered.replaceAll(/<\/?script>/g, '').replace(SITE, inject('origin'));
    const { page } = await openPage('/robots.txt');
    await page.evaluate(
      ({ code, src }) => {
        // As the browser runs it on a page of others, whose policy allows it.
        // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call
        new Function(code)();
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.height = '900';
        frame.width = '600';
        document.body.append(frame);
      },
      { code: script, src: `${inject('origin')}/embed/card/bolton/` },
    );
    const height = (): Promise<number> =>
      page.locator('iframe').evaluate((frame) => Number(frame.getAttribute('height')));
    // Less than the code gives it, which has to do for every council at every width.
    await expect.poll(height).toBeLessThan(600);
    expect(await height()).toBeGreaterThan(100);
  });

  test('shows its figure without JavaScript', async () => {
    const { page } = await openPage('/embed/card/bolton/', { javaScript: false });
    expect(await page.locator('main').innerText()).toContain(LATEST.bolton.average);
    const cap = await openPage('/embed/cap/', { javaScript: false });
    expect(await cap.page.locator('[data-part=counter-over]').innerText()).toBe(
      String(LATEST.caps[20].over),
    );
  });
});

describe('a kept embed', () => {
  const path = `/v/${VERSION}/embed/card/bolton/`;

  test('says nothing of newer figures while there are none', async () => {
    const { page } = await openPage(path, { javaScript: false });
    expect(await page.locator('.newer').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain(
      `fixed copy of data version ${VERSION}`,
    );
  });

  test('says that newer figures exist once the site shows another version, without JavaScript', async () => {
    const { page } = await openPage('/robots.txt', { javaScript: false });
    await page.route('**/latest.css', (route) =>
      route.fulfill({
        contentType: 'text/css',
        body: '[data-kept]:not([data-kept="ffffffff"]) .newer{display:block}',
      }),
    );
    for (const kept of [path, `/v/${VERSION}/councils/bolton/`]) {
      await page.goto(`${inject('origin')}${kept}`);
      expect(await page.locator('.newer').isVisible(), kept).toBe(true);
    }
  });
});

describe('oEmbed', () => {
  test.each(['/map/', '/league-table/', '/cap/', '/regions/england/'])(
    'is announced by %s with a picture and a frame that are there',
    (path) => {
      const page = builtPages().find((one) => one.path === path);
      const href = page?.root
        .querySelector('link[type="application/json+oembed"]')
        ?.getAttribute('href');
      const answer = JSON.parse(
        readFileSync(join(DIST, (href ?? '').replace(SITE, '')), 'utf8'),
      ) as {
        html: string;
        thumbnail_url: string;
      };
      const source = /src="([^"]+)"/.exec(answer.html)?.[1] ?? '';
      for (const address of [`${source}index.html`, answer.thumbnail_url])
        expect(existsSync(join(DIST, address.replace(SITE, ''))), address).toBe(true);
    },
  );

  test('is announced by every council’s page and gives a frame that is there', () => {
    const pages = builtPages();
    const paths = new Set(pages.map((page) => page.path));
    const councils = pages.filter(({ path }) => /^\/councils\/[^/]+\/$/.test(path));
    expect(councils.length).toBeGreaterThan(200);
    const wrong = councils.filter(({ root }) => {
      const href = root.querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
      // A whole address, for programs that look for it on a pasted page.
      if (href?.startsWith(`${SITE}/`) !== true) return true;
      const answer = JSON.parse(readFileSync(join(DIST, href.replace(SITE, '')), 'utf8')) as Record<
        string,
        unknown
      >;
      const source = /src="([^"]+)"/.exec(String(answer.html))?.[1] ?? '';
      const complete = ['version', 'type', 'html', 'width', 'height'].every((key) => key in answer);
      return !complete || !paths.has(source.replace(SITE, ''));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the builder', () => {
  test('offers regions, and leaves out who has no figure where one is needed', async () => {
    const { page } = await openPage('/embed/');
    const isOffered = (slug: string): Promise<boolean> =>
      page.locator(`#council option[value=${slug}]`).isEnabled();
    expect(await isOffered('cardiff')).toBe(true);
    await page.selectOption('#council', 'region-north-west');
    expect(await page.locator('[data-part=code]').innerText()).toContain(
      '/embed/card/region-north-west/',
    );
    await page.selectOption('#kind', 'trend');
    expect(await isOffered('cardiff')).toBe(false);
    expect(await page.locator('[data-part=left-out]').innerText()).toContain('Wales');
    await page.frameLocator('iframe').locator('h1', { hasText: 'North West' }).waitFor();
    await page.selectOption('#kind', 'comparison');
    expect(await isOffered('region-north-west')).toBe(false);
    expect(await page.locator('[data-part=result]').isVisible()).toBe(false);
    await page.selectOption('#council', 'salford');
    expect(await page.locator('[data-part=note]').innerText()).toBe(
      'Choose two different councils.',
    );
    await page.selectOption('#second', 'bolton');
    expect(await page.locator('[data-part=code]').innerText()).toContain('councils=salford,bolton');
  });

  test('makes code for what is chosen and shows it', async () => {
    const { page } = await openPage('/embed/');
    await page.selectOption('#kind', 'trend');
    await page.selectOption('#council', 'salford');
    expect(await page.locator('[data-part=code]').innerText()).toContain('/embed/trend/salford/');
    await page.check('[name=kept]');
    expect(await page.locator('[data-part=code]').innerText()).toContain(
      `/v/${VERSION}/embed/trend/salford/`,
    );
    expect(await page.frameLocator('iframe').locator('h1').innerText()).toContain('Salford');
  });
});

describe('the cap counter', () => {
  test('counts anew when the cap is moved', async () => {
    const { page } = await openPage('/embed/cap/');
    await page.locator('#cap').fill('18');
    const api = JSON.parse(readFileSync(join(DIST, 'api/v1/cap.json'), 'utf8')) as Record<
      string,
      Record<string, { over: number }>
    >;
    expect(await page.locator('[data-part=counter-over]').innerText()).toBe(
      String(api[LATEST.year]?.['18']?.over),
    );
  });
});
