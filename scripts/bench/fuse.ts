/** What to compare the search box with: Fuse.js alone over the same names of councils and places, on the same slowed processor. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { DATA_FOLDER } from '../shared/data-folder.ts';

/** The part of Fuse.js that is used. */
type Fuse = new (names: readonly string[]) => {
  search: (text: string, options: { limit: number }) => unknown;
};

/** As many as the box shows at most. */
const SHOWN = 8;

/**
 * Milliseconds from key to answer, without anything drawn: of each text its key in the middle, and of these the slowest.
 * @param typed texts, and how much of each comes before the first key that counts
 * @param rounds the fastest counts for each key
 */
export async function fuseAlone(
  browser: Browser,
  slowdown: number,
  typed: readonly (readonly [text: string, first: number])[],
  rounds: number,
): Promise<number> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: asScript(readFileSync(fileOfFuse(), 'utf8')) });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const middles = await page.evaluate(timesOf, { names: namesOf(), typed, rounds, shown: SHOWN });
  await page.close();
  return Math.max(...middles);
}

function fileOfFuse(): string {
  return createRequire(import.meta.url).resolve('fuse.js/min');
}

function asScript(module: string): string {
  return `{ const module = { exports: {} }; ((exports) => { ${module} })(module.exports); window.Fuse = module.exports.default ?? module.exports; }`;
}

/** Names of places and of councils. */
function namesOf(): string[] {
  return ['places.csv', 'register.csv'].flatMap((file) => {
    const text = readFileSync(join(DATA_FOLDER, file), 'utf8');
    const { data } = Papa.parse<Record<string, string>>(text, { header: true });
    return data.flatMap(({ name }) => name ?? []);
  });
}

/** Runs in the page. */
function timesOf(asked: {
  readonly names: readonly string[];
  readonly typed: readonly (readonly [string, number])[];
  readonly rounds: number;
  readonly shown: number;
}): number[] {
  const Search = (window as unknown as { Fuse: Fuse }).Fuse;
  const fuse = new Search(asked.names);
  const timeOf = (text: string): number => {
    const times = Array.from({ length: asked.rounds }, () => {
      const start = performance.now();
      fuse.search(text, { limit: asked.shown });
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  return asked.typed.map(([text, first]) => {
    const keys = Array.from({ length: text.length - first }, (_, index) =>
      timeOf(text.slice(0, first + index + 1)),
    );
    return keys.sort((a, b) => a - b)[Math.floor(keys.length / 2)] ?? NaN;
  });
}
