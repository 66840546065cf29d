/** The heights that codes of embeds give: each holds the whole embed in every frame from 320 pixels on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embedBuilderView, type EmbedHeights } from '../../src/live/embed-builder/view.ts';
import { dataVersion } from '../../src/site/version.ts';
import { visit, type Visit } from './browser.ts';
import { builtPages, DIST, SITE } from './built-pages.ts';

const builder = builtPages().find(({ path }) => path === '/embed/')?.root;
const given = JSON.parse(
  builder?.querySelector('embed-builder')?.getAttribute('data-heights') ?? '{}',
) as EmbedHeights;
/** What the page says of a comparison of five. */
const OF_FIVE = Number(
  /fit a height of\s+([\d,]+)/.exec(builder?.textContent ?? '')?.[1]?.replace(',', ''),
);

const LONG = 'bournemouth-christchurch-and-poole';
/** Each kind, with long names, without a figure, with flags, a combined figure, a former council and areas. */
const PLACES = [
  `card/${LONG}/`,
  'card/liverpool/',
  'card/kensington-and-chelsea/',
  'card/north-northamptonshire/',
  'card/cardiff/',
  'card/cumbria/',
  'card/region-yorkshire-and-the-humber/',
  `trend/${LONG}/`,
  'trend/kensington-and-chelsea/',
  'trend/north-northamptonshire/',
  'trend/hillingdon/',
  'trend/cumbria/',
  'trend/region-england/',
  'map/',
  'league-table/',
  'league-table/yorkshire-and-the-humber/',
  'cap/',
].map((path) => [path, given[path] ?? 0] as const);

const COMPARISONS = [
  ['bolton', 'salford'],
  [LONG, 'kensington-and-chelsea'],
].map(([first = '', second = '']) => {
  const council = { slug: first, name: first };
  const request = { kind: 'comparison', council, second, region: '', version: undefined } as const;
  const { path, height } = embedBuilderView(request, given, '');
  return [path.replace('/embed/', ''), height] as const;
});
const FIVE = `comparison/?councils=${LONG},kensington-and-chelsea,north-northamptonshire,bath-and-north-east-somerset,cheshire-west-and-chester`;

const EMBEDS = [...PLACES, ...COMPARISONS, [FIVE, OF_FIVE] as const];
/** Around every step of the drawings, and in between. */
const WIDTHS = [
  320, 332, 344, 356, 360, 372, 380, 383, 384, 392, 400, 416, 432, 448, 464, 479, 480, 496, 520,
  544, 560, 576, 591, 592, 599, 600, 624, 640, 641, 660, 680, 700, 712, 720, 724,
];
/** A little is left over where words need fewer lines than they might. More would be a hole in a page. */
const MOST_LEFT_OVER = 120;

describe('a frame of the height that is given', () => {
  let opened: Visit;

  beforeAll(async () => {
    opened = await visit('/robots.txt');
    // As once the site shows newer figures, which fixed copies then say.
    await opened.page.route('**/latest.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: '.newer.newer{display:inline}' }),
    );
    await opened.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.style.border = '0';
      document.body.replaceChildren(frame);
    });
  });

  afterAll(() => opened.end(true));

  /** How tall and how wide an embed is at each of the widths. */
  function sizesOf(path: string): Promise<{ width: number; tall: number; wide: number }[]> {
    return opened.page.evaluate(
      async ({ src, widths }) => {
        const frame = document.querySelector('iframe');
        if (frame === null) return [];
        frame.src = src;
        await new Promise((resolve) => {
          frame.onload = resolve;
        });
        const shown = frame.contentDocument;
        await shown?.fonts.ready;
        const drawn = (): boolean =>
          !src.includes('comparison') || shown?.querySelector('svg.lines') !== null;
        // Without an end of its own: the test has one.
        while (!drawn()) await new Promise((resolve) => setTimeout(resolve, 20));
        return widths.map((width) => {
          frame.style.width = `${width}px`;
          const root = shown?.documentElement;
          const tall = Math.ceil(root?.getBoundingClientRect().height ?? 0);
          return { width, tall, wide: root?.scrollWidth ?? 0 };
        });
      },
      { src: `${inject('origin')}${path}`, widths: WIDTHS },
    );
  }

  test.each(EMBEDS)(
    'holds all of %s, live and fixed, and is little higher',
    async (path, height) => {
      const live = await sizesOf(`/embed/${path}`);
      const fixed = await sizesOf(`/v/${dataVersion()}/embed/${path}`);
      for (const { width, tall, wide } of [...live, ...fixed]) {
        expect(tall, `${width} pixels wide`).toBeLessThanOrEqual(height);
        expect(wide, `${width} pixels wide`).toBeLessThanOrEqual(width);
      }
      expect(height - Math.max(...fixed.map(({ tall }) => tall))).toBeLessThan(MOST_LEFT_OVER);
    },
  );

  test('shows a drawing whose type is at least 12 pixels, and never one for phones from 600 pixels on', async () => {
    await sizesOf(`/embed/trend/${LONG}/`);
    const drawings = await opened.page.evaluate((widths) => {
      const frame = document.querySelector('iframe');
      return widths.map((width) => {
        if (frame !== null) frame.style.width = `${width}px`;
        const all = [
          ...(frame?.contentDocument?.querySelectorAll('svg.trend:not(.line-key)') ?? []),
        ];
        const seen = all.filter((drawing) => drawing.checkVisibility());
        const shown = seen[0]?.getBoundingClientRect().width ?? 0;
        const drawn = Number(seen[0]?.getAttribute('width'));
        return { width, count: seen.length, type: (13 * shown) / drawn, drawn };
      });
    }, WIDTHS);
    for (const { width, count, type, drawn } of drawings) {
      expect(count, `${width} pixels wide`).toBe(1);
      expect(type, `${width} pixels wide`).toBeGreaterThanOrEqual(12);
      if (width >= 600) expect(drawn, `${width} pixels wide`).toBeGreaterThan(480);
    }
  });
});

describe('the height', () => {
  test('is the same in the builder, in oEmbed and on the page of a place', () => {
    const oembed = JSON.parse(readFileSync(join(DIST, 'oembed/councils/bolton.json'), 'utf8')) as {
      height: number;
      html: string;
    };
    expect(oembed.height).toBe(given['card/bolton/']);
    expect(oembed.html).toContain(`height="${oembed.height}"`);
    const use = readFileSync(join(DIST, 'councils/bolton/use/index.html'), 'utf8');
    const codes = [
      ...use.matchAll(
        /src=(?:"|&quot;|&#34;)([^"&]+)(?:"|&quot;|&#34;)[^>]*?height=(?:"|&quot;|&#34;)(\d+)/g,
      ),
    ];
    const heights = Object.fromEntries(codes.map(([, src = '', height]) => [src, Number(height)]));
    for (const path of ['card/bolton/', 'trend/bolton/'])
      expect(heights[`${SITE}/embed/${path}`], path).toBe(given[path]);
  });

  test('is given for every embed that is built', () => {
    const built = builtPages()
      .map(({ path }) => /^\/embed\/(.+\/)$/.exec(path)?.[1])
      .filter((path) => path !== undefined && path !== 'comparison/');
    expect(built.length).toBeGreaterThan(300);
    expect(built.filter((path) => !((path ?? '') in given))).toEqual([]);
  });
});
