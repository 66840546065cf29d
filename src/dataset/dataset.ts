/** The checked data as a whole, and the first questions anybody asks of it. */
import type { Area } from '../schemas/area.ts';
import type { GssCode } from '../schemas/cell.ts';
import type { ChildrenInNeed } from '../schemas/children-in-need.ts';
import type { Council } from '../schemas/council.ts';
import type { District } from '../schemas/district.ts';
import type { ChildPopulation, ReferralCount } from '../schemas/demand.ts';
import type { SocialWorkerChanges } from '../schemas/social-worker-changes.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Boundaries, Hex } from '../schemas/geography.ts';
import type { Inspection } from '../schemas/inspection.ts';
import type { ComingDate, Erratum, LogEntry, SourceLine } from '../schemas/log.ts';
import type { MissingYear } from '../schemas/missing-year.ts';
import type { Neighbour } from '../schemas/neighbour.ts';
import type { Correction, JointReturn, Story } from '../schemas/notes.ts';
import type { CombinedArea, Place } from '../schemas/place.ts';
import type { PostcodeArea } from '../schemas/postcode.ts';
import type { Source } from '../schemas/source.ts';
import type { Workforce } from '../schemas/workforce.ts';

/** One release of the official statistics: a vintage, kept as it was published. */
export interface Release {
  /** Its reporting year, such as 2025. */
  readonly release: number;
  readonly caseloads: readonly Figure[];
  readonly workforce: readonly Workforce[];
  /** Where in the publisher's file its figures stand; empty or left out if that was not recorded. */
  readonly lines?: readonly SourceLine[];
}

export interface Dataset {
  readonly councils: readonly Council[];
  readonly areas: readonly Area[];
  readonly districts: readonly District[];
  /** The postcode areas of the index, by their letters. */
  readonly postcodeAreas: readonly PostcodeArea[];
  /** Oldest first. */
  readonly releases: readonly Release[];
  /** Children in need at 31 March of each year, from the newest release of them. */
  readonly childrenInNeed: readonly ChildrenInNeed[];
  /** Referrals in the year to 31 March, from the newest release of them. */
  readonly referrals: readonly ReferralCount[];
  /** Children aged 0 to 17 in the middle of each year. */
  readonly childPopulation: readonly ChildPopulation[];
  /** Children in care with three or more social workers during the year, for the one year imported. */
  readonly socialWorkerChanges: readonly SocialWorkerChanges[];
  /** Years that a release no longer gives, each allowed by a maintainer. */
  readonly missingYears: readonly MissingYear[];
  readonly neighbours: readonly Neighbour[];
  readonly inspections: readonly Inspection[];
  readonly jointReturns: readonly JointReturn[];
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  readonly evidence: Evidence;
  /** What changed in the project's own data. */
  readonly log: readonly LogEntry[];
  /** Faults of the site that readers could see, oldest first. */
  readonly errata: readonly Erratum[];
  /** Days to come that readers may wait for. */
  readonly calendar: readonly ComingDate[];
  readonly boundaries: Boundaries;
  readonly hexes: readonly Hex[];
  /** Towns and villages that people search for. */
  readonly places: readonly Place[];
  /** Several councils under one name, which people search for too. */
  readonly combinedAreas: readonly CombinedArea[];
}

/** The newest release: what pages show unless they speak of revisions. */
export function latestRelease(dataset: Pick<Dataset, 'releases'>): Release {
  const latest = dataset.releases.at(-1);
  if (latest === undefined) throw new Error('data/caseloads/ holds no release');
  return latest;
}

/** Every GSS code a council has or had, the present one first. */
export function codesOf(council: Council): GssCode[] {
  const present = council.code === undefined ? [] : [council.code];
  return [...present, ...council.old_codes.map(({ code }) => code)];
}

/** Finds councils by any code they ever had. A code belongs to one council only. */
export function councilsByCode(councils: readonly Council[]): Map<GssCode, Council> {
  return new Map(councils.flatMap((council) => codesOf(council).map((code) => [code, council])));
}

/**
 * Whether a council existed on 30 September of a year, the day the figures are for.
 */
export function inForce(council: Council, year: number): boolean {
  return inForceOn(council, `${year}-09-30`);
}

function inForceOn(
  { in_force_from: from = '', in_force_to: to = '9999-12-31' }: Council,
  day: string,
): boolean {
  return from <= day && day <= to;
}

/** The code a council had on 30 September of a year; undefined if it was not in force or has none. */
export function codeIn(council: Council, year: number): GssCode | undefined {
  return codeOn(council, `${year}-09-30`);
}

/**
 * The code a council had on a day; undefined if it was not in force or has none.
 * @param day YYYY-MM-DD
 */
export function codeOn(council: Council, day: string): GssCode | undefined {
  if (!inForceOn(council, day)) return undefined;
  if (council.old_codes.length === 0) return council.code;
  const old = council.old_codes
    .filter(({ lastDay }) => day <= lastDay)
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))[0];
  return old?.code ?? council.code;
}
