import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const LIVE = join(import.meta.dirname, '../../../src/live');

/** What a browser is given as it is: a path must have been put in front of an address before. */
const TO_BROWSER =
  /\bfetch\(|\blocation\.(assign|replace)\(|\.(src|href|action|pathname) = |\bimport \{[^}]*\brender\b[^}]*\} from 'preact'|setAttribute\('(href|src|action)'/;

/** Lines that hand over what is no address of the site, or one that the browser has given. */
const WHOLE = [
  'live/browser/save-file.ts: link.href = href;',
  "live/letters/browser.ts: part(this, 'mail').setAttribute('href', link.href);",
  'live/browser/open-details.ts: location.replace(location.hash);',
  "live/browser/carry-cap.ts: link.href = `${url.pathname}${url.search.replaceAll('%2C', ',')}${url.hash}`;",
  'live/chart-export/files.ts: const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());',
  'live/chart-export/files.ts: image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;',
  "live/embed-builder/browser.ts: if (this.#frame.getAttribute('src') !== src) this.#frame.src = src;",
  // The worker for reading offline passes on requests as the browser made them.
  'live/offline/answers.ts: return this.#network.fetch(request);',
  'live/offline/answers.ts: const answer = await this.#network.fetch(request);',
  'live/offline/worker.ts: fetch: (request) => fetch(request),',
  "live/offline/worker.ts: fetchFresh: (request) => fetch(request, { cache: 'no-cache' }),",
  "live/browser/render.ts: import { options, render as draw, type ComponentChild, type ContainerNode } from 'preact';",
];

describe('what browsers are asked for', () => {
  test('gets the path of the site in front of it', () => {
    const files = readdirSync(LIVE, { recursive: true, encoding: 'utf8' }).sort();
    const lines = files
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        readFileSync(join(LIVE, file), 'utf8')
          .split('\n')
          .filter((line) => TO_BROWSER.test(line) && !line.includes('publishedPath('))
          .map((line) => `live/${file.replaceAll('\\', '/')}: ${line.trim()}`),
      );
    expect(lines.filter((line) => !WHOLE.includes(line))).toEqual([]);
  });
});
