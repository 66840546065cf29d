/** Workers with cases, added up: all of them, and each role that the census distinguishes. */
import { BAND_NAMES, BANDS, type BandName } from '../../schemas/return-lists.ts';
import { FEW_FTE } from '../check/arithmetic.ts';
import { isOverLimit, MILLIONTHS, type CaseHolder, type CensusRole } from './case-holder.ts';
import { SMALLEST_SHOWN, withheld } from './suppression.ts';

/** The order in which roles come in a return. */
const ROLES: readonly CensusRole[] = [
  'newly_qualified',
  'social_worker',
  'senior_social_worker',
  'other',
];

/** A group of workers. Full-time equivalents are in millionths. */
export interface CensusGroup {
  readonly role: CensusRole | 'all';
  readonly workers: number;
  readonly cases: number;
  readonly fte: number;
  /** The most cases that one worker has; undefined below 10 FTE, where it could point to one person. */
  readonly highest: number | undefined;
  readonly agencyFte: number;
}

/** A row about fewer FTE, in millionths, gives no highest caseload. */
const LEAST_FOR_HIGHEST = FEW_FTE * MILLIONTHS;

/** The group of all workers. */
export function allOf(holders: readonly CaseHolder[]): CensusGroup {
  return groupOf('all', holders);
}

/**
 * The groups by role that may be shown. Those under 3 FTE are left out, and one more where the whole would give them away.
 */
export function rolesOf(holders: readonly CaseHolder[]): CensusGroup[] {
  const groups = ROLES.map((role) =>
    groupOf(
      role,
      holders.filter((holder) => holder.role === role),
    ),
  ).filter(({ workers }) => workers > 0);
  const hidden = withheld(groups.map(({ fte }) => fte));
  return groups.filter((_, index) => !hidden[index]);
}

/** The full-time equivalent in each band, in millionths; undefined where it is withheld. */
export function bandsOf(holders: readonly CaseHolder[]): Record<BandName, number | undefined> {
  const sums = BAND_NAMES.map((name) =>
    fteWhere(holders, (holder) => isWithin(holder, BANDS[name])),
  );
  const hidden = withheld(sums);
  return Object.fromEntries(
    BAND_NAMES.map((name, index) => [name, hidden[index] ? undefined : sums[index]]),
  ) as Record<BandName, number | undefined>;
}

/**
 * The full-time equivalent of workers over a limit, in millionths.
 * @returns undefined where they, or those at or under it, are fewer than 3 FTE and not nobody
 */
export function overLimit(holders: readonly CaseHolder[], limit: number): number | undefined {
  const over = fteWhere(holders, (holder) => isOverLimit(holder, limit));
  const rest = allOf(holders).fte - over;
  return isFew(over) || isFew(rest) ? undefined : over;
}

/**
 * The same for a limit whose number is published beside the bands: it cuts one of them in two, and neither piece may be of few
 * people.
 */
export function overLimitBesideBands(
  holders: readonly CaseHolder[],
  limit: number,
): number | undefined {
  // Each band begins where the one before it ends.
  const cut = BAND_NAMES.map((name): Band => BANDS[name]).find(
    ({ to }) => to === undefined || limit < to,
  );
  const inBand = cut === undefined ? [] : holders.filter((holder) => isWithin(holder, cut));
  const above = fteWhere(inBand, (holder) => isOverLimit(holder, limit));
  const below = fteWhere(inBand, () => true) - above;
  return isFew(above) || isFew(below) ? undefined : overLimit(holders, limit);
}

function isFew(fte: number): boolean {
  return fte > 0 && fte < SMALLEST_SHOWN;
}

interface Band {
  readonly from: number;
  readonly to?: number;
}

function isWithin({ cases, fte }: CaseHolder, { from, to }: Band): boolean {
  const millions = cases * MILLIONTHS;
  return millions >= from * fte && (to === undefined || millions < to * fte);
}

function fteWhere(holders: readonly CaseHolder[], isOne: (holder: CaseHolder) => boolean): number {
  return holders.reduce((sum, holder) => sum + (isOne(holder) ? holder.fte : 0), 0);
}

function groupOf(role: CensusGroup['role'], holders: readonly CaseHolder[]): CensusGroup {
  const fte = fteWhere(holders, () => true);
  const most = holders.reduce((highest, { cases }) => Math.max(highest, cases), 0);
  return {
    role,
    workers: holders.length,
    cases: holders.reduce((sum, { cases }) => sum + cases, 0),
    fte,
    highest: fte >= LEAST_FOR_HIGHEST ? most : undefined,
    agencyFte: fteWhere(holders, ({ agency }) => agency),
  };
}
