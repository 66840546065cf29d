/** What pages of other origins may read: tables, charts and JSON, in a real browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openPage } from './browser.ts';

/** A file of each kind, with its type and how it begins. */
const FILES: readonly (readonly [path: string, type: string, start: string])[] = [
  ['/data/measures.csv', 'text/csv', 'release,level,year,code,name'],
  ['/data/measures.parquet', 'application/vnd.apache.parquet', 'PAR1'],
  ['/data/datapackage.json', 'application/json', '{"$schema"'],
  ['/data/croissant.json', 'application/ld+json', '{"@context"'],
  ['/charts/strip.csv', 'text/csv', 'council,year,average_caseload'],
  ['/charts/councils/bolton/trend.csv', 'text/csv', 'series,year,average_caseload'],
  ['/charts/map-2025.svg', 'image/svg+xml', '<'],
  ['/api/v1/directory.json', 'application/json', '{"release"'],
  ['/api/v1/councils/bolton.json', 'application/json', '{"code"'],
  ['/api/v1/regions/london.json', 'application/json', '{"code"'],
];

/** Serves an empty page. Another port is another origin. */
async function otherOrigin(): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Elsewhere</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('a page of another origin reads tables, charts and JSON, each with its type', async () => {
  const { page } = await openPage('/about/', { firstVisit: true });
  await page.goto(await otherOrigin());
  const origin = inject('origin');
  const read = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const response = await fetch(address);
          const text = await response.text();
          return [response.headers.get('Content-Type'), text.replace('\uFEFF', '').slice(0, 40)];
        }),
      ),
    FILES.map(([path]) => `${origin}${path}`),
  );
  for (const [index, [path, type, start]] of FILES.entries()) {
    const [sent = '', text = ''] = read[index] ?? [];
    expect([path, sent?.split(';')[0], text?.startsWith(start)]).toEqual([path, type, true]);
  }
});

test('a page of another origin may show embeds in frames, and no page of the site', async () => {
  const { page } = await openPage('/about/', { firstVisit: true });
  await page.goto(await otherOrigin());
  const origin = inject('origin');
  const shown = async (path: string): Promise<boolean> => {
    await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const frame = Object.assign(document.createElement('iframe'), { src, onload: resolve });
          document.body.replaceChildren(frame);
        }),
      `${origin}${path}`,
    );
    return page.frames().some((frame) => frame.url().startsWith(`${origin}${path}`));
  };
  for (const path of ['/embed/card/bolton/', '/embed/map/', '/embed/cap/'])
    expect([path, await shown(path)]).toEqual([path, true]);
  for (const path of ['/returns/check/', '/', '/councils/bolton/', '/embed/', '/404.html'])
    expect([path, await shown(path)]).toEqual([path, false]);
});
