/** What a visit costs its reader: bytes over the line, and what they may be. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sentFiles } from '../../scripts/shared/over-the-line.ts';
import { DIST } from './built-pages.ts';
import { CAP, CHECKER, COMPARE, COUNCILS, HOME, LEAGUE_TABLE, LOTTERY, MAP } from './page-types.ts';

const KB = 1000;
const served = sentFiles(DIST);

export interface Weight {
  readonly all: number;
  readonly scripts: number;
  /** Addresses of the scripts. */
  readonly names: readonly string[];
}

/** Bytes over the line of all that a first visit asks for, and of its scripts; text is gzipped. */
export function weightOf(requests: readonly string[]): Weight {
  const loaded = [...new Set(requests)].map((url) => new URL(url).pathname);
  const names = loaded.filter((each) => each.endsWith('.js'));
  return { all: bytesOf(loaded), scripts: bytesOf(names), names };
}

/** Bytes over the line of files, by their addresses. */
export function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + served(path).body.byteLength, 0);
}

/** The most a first visit may load, and how much of it may be scripts, bytes. */
export interface Budget {
  readonly all: number;
  readonly scripts: number;
}

/** The budget of a page; the checker has one of its own for its scripts. */
export function budgetOf(path: string): Budget {
  if (isCouncil(path)) return { all: 60 * KB, scripts: 5 * KB };
  const scripts = path === CHECKER ? Infinity : 34 * KB;
  if (path === COMPARE) return { all: 120 * KB, scripts };
  // Its charts also know how to be light where there are ten times as many councils and years.
  if (path.startsWith(`${COMPARE}?`)) return { all: Infinity, scripts: 34.5 * KB };
  const isBusy = [HOME, LEAGUE_TABLE, MAP, CAP, LOTTERY].includes(path);
  return { all: isBusy ? 110 * KB : Infinity, scripts };
}

/** Whether it is the page of a council, at the proposed cap. */
function isCouncil(path: string): boolean {
  return /^\/councils\/[^/]+\/$/.test(path);
}

/** Addresses of the councils' pages with the most bytes over the line, that are in no other list. */
export function heaviestCouncils(): string[] {
  return readdirSync(join(DIST, 'councils'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/councils/${name}/`)
    .map((path) => ({ path, bytes: served(path).body.byteLength }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 2)
    .map(({ path }) => path)
    .filter((path) => !(COUNCILS as readonly string[]).includes(path));
}
