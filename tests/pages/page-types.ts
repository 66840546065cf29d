/** One page of every kind, and the odd cases among councils: what the slower checks look at. */
import { dataVersion } from '../../src/site/version.ts';

export const COUNCILS = [
  '/councils/bolton/',
  '/councils/kensington-and-chelsea/', // returned no figure for 2025
  '/councils/isles-of-scilly/', // the smallest
  '/councils/north-northamptonshire/', // joint return, made in 2021
  '/councils/bournemouth-christchurch-and-poole/', // the longest name, made in 2019
  '/councils/cumbria/', // abolished in 2023
  '/councils/cardiff/', // no figures are published for Wales
] as const;

export const HOME = '/';
export const LEAGUE_TABLE = '/league-table/';
export const MAP = '/map/';
/** Where councils check their returns. */
export const CHECKER = '/returns/check/';
/** Where readers compare the publisher's file with the site. */
export const AUDIT = '/audit/';
export const COMPARE = '/compare/';
export const CAP = '/cap/';
export const LOTTERY = '/postcode-lottery/';
export const REGION = '/regions/north-west/';
/** What changed in the newest year. */
export const THIS_YEAR = '/this-year/';

/** Briefs and letters: of a figure with a flag, of a council that was abolished, and where none is published. */
const BRIEFS = [
  '/councils/bolton/brief/',
  '/councils/cumbria/brief/',
  '/councils/cardiff/brief/',
] as const;

/** In easy words: a missing figure, a combined one, the smallest council, one that was abolished, and the longest name. */
const EASY_READ = [
  '/councils/westminster/easy-read/',
  '/councils/north-northamptonshire/easy-read/',
  '/councils/isles-of-scilly/easy-read/',
  '/councils/cumbria/easy-read/',
  '/councils/bournemouth-christchurch-and-poole/easy-read/',
] as const;

/** The page for addresses that are not there. */
export const NOT_FOUND = '/404.html';

export const PAGE_TYPES = [
  HOME,
  ...COUNCILS,
  REGION,
  '/regions/',
  THIS_YEAR,
  '/councils/',
  '/postcodes/',
  '/postcodes/bl/',
  MAP,
  LEAGUE_TABLE,
  CAP,
  COMPARE,
  LOTTERY,
  '/cap/elsewhere/',
  '/evidence/',
  '/evidence/measure/',
  '/evidence/for-and-against/',
  '/evidence/what-workers-report/',
  '/evidence/publication/',
  '/my-caseload/',
  '/method/',
  '/data/',
  '/data/use/',
  '/changes/',
  AUDIT,
  '/missing/',
  '/glossary/',
  '/questions/',
  '/corrections/',
  '/say/',
  '/charts/',
  '/embed/',
  '/councils/bolton/use/',
  ...BRIEFS,
  ...EASY_READ,
  '/councils/north-somerset/as-known/',
  '/regions/north-west/use/',
  '/regions/england/as-known/',
  '/about/',
  '/offline/',
  '/returns/',
  CHECKER,
  '/returns/dictionary/',
  '/returns/rules/',
  '/returns/rules/decimal-comma/',
  '/accessibility/',
  NOT_FOUND,
] as const;

/** A council's page drawn again for another cap, which loads more. */
export const MOVED_CAP = '/councils/bolton/?cap=17';

/** Whether a page is about one council or region. */
export function isOfPlace(path: string): boolean {
  return /^\/(?:councils|regions)\/./.test(path);
}

/** Pages of the fixed version, which keep an address of their own. */
export const KEPT: readonly string[] = ['', 'councils/bolton/', 'regions/north-west/'].map(
  (path) => `/v/${dataVersion()}/${path}`,
);

/** One of each layout, for checks that vary many circumstances. */
export const FEW = [
  HOME,
  COUNCILS[0],
  COUNCILS[6],
  MAP,
  LEAGUE_TABLE,
  COMPARE,
  CAP,
  CHECKER,
] as const;

/** Whether a page is one of a list. */
export function isOneOf(paths: readonly string[], path: string): boolean {
  return paths.includes(path);
}
