/** Embeds as WordPress shows them: in a sandboxed frame of another origin, with a secret behind the address. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openPage } from './browser.ts';

const EMBEDS: readonly (readonly [path: string, part: string, words: RegExp])[] = [
  ['/embed/card/bolton/', 'h1', /Bolton/],
  ['/embed/trend/bournemouth-christchurch-and-poole/', 'svg', /2025/],
  ['/embed/map/', 'svg', /Scotland/],
  ['/embed/cap/', 'main', /cap of 20/],
  ['/embed/league-table/', 'table', /North East Lincolnshire/],
  ['/embed/league-table/north-west/', 'table', /Bolton/],
  ['/embed/comparison/?councils=Bolton,SALFORD', 'main', /Salford/],
];

/** Serves a page of somebody else with a frame in it; its address. Another port is another origin. */
async function hostOf(address: string): Promise<string> {
  const html = `<iframe sandbox="allow-scripts" src="${address}" width="640" height="900"></iframe>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('in a sandboxed frame of another origin', () => {
  test.each(EMBEDS)(
    '%s shows what it has, in its typeface, without an error',
    async (path, part, words) => {
      const { page, errors } = await openPage('/about/', { firstVisit: true });
      await page.goto(await hostOf(`${inject('origin')}${path}#?secret=aB3dE5`));
      const frame = page.frameLocator('iframe');
      await frame.locator(part).filter({ hasText: words, visible: true }).first().waitFor();
      const isLoaded = await frame
        .locator('body')
        .evaluate(async () =>
          [...(await document.fonts.ready)].some(({ status }) => status === 'loaded'),
        );
      expect(isLoaded).toBe(true);
      // The host has no icon of its own.
      expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
    },
  );
});
