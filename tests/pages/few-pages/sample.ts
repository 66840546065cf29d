/** Which pages a build has that tests make besides dist/: one of every kind, and not those of every council. */
import { join } from 'node:path';
import { slugsOfRegister } from '../../../scripts/trials/fewer-pages.ts';
import { PAGE_TYPES } from '../page-types.ts';

/** The setting of a build for it. */
export const FEW_PAGES = 'tests/pages/few-pages/astro.config.mjs';

/** Councils that its tests open, besides those that all page tests do, and all that have sent a return or a reply. */
const KEPT_SLUGS: readonly string[] = [
  'bury',
  'rochdale',
  'salford',
  'north-east-lincolnshire',
  'west-northamptonshire',
  ...PAGE_TYPES.flatMap((path) => /^\/councils\/([^/]+)\//.exec(path)?.[1] ?? []),
];

/** Postcode areas with a page and a file. */
export const KEPT_AREAS: readonly string[] = ['bl', 'ne'];

/** Slugs of the councils whose pages it has not. */
export function slugsLeftOut(): string[] {
  return slugsOfRegister(join(import.meta.dirname, '../../..')).filter(
    (slug) => !KEPT_SLUGS.includes(slug),
  );
}
