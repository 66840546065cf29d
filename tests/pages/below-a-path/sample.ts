/** Which pages the site below a path has: one of every kind, and not those of every council. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_TYPES } from '../page-types.ts';

/** Where the site of these tests is published: nowhere. */
export const SITE_URL = 'https://someone.github.io/caseload-watch';
export const BASE = '/caseload-watch/';

/** Slugs of all councils. */
export function everySlug(): Set<string> {
  const table = readFileSync(join(import.meta.dirname, '../../../data/councils.csv'), 'utf8');
  const lines = table.split('\n').slice(1);
  return new Set(lines.map((line) => line.split(',', 1).join('')).filter(Boolean));
}

/** Councils that these tests open, besides those that all page tests do. */
export const KEPT_SLUGS: readonly string[] = [
  'bury',
  'salford',
  'north-east-lincolnshire',
  ...PAGE_TYPES.flatMap((path) => /^\/councils\/([^/]+)\//.exec(path)?.[1] ?? []),
];

/** Postcode areas with a page and a file. */
export const KEPT_AREAS: readonly string[] = ['bl', 'ne'];
