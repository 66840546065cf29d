/** Workers with cases, added up: all of them, and each role that the census tells apart. */
import { isOverLimit, type CaseHolder, type CensusRole } from './case-holder.ts';
import { SMALLEST_SHOWN, withheld } from './suppression.ts';

/** Bands of cases for each full-time equivalent, lowest first: at least `from` and fewer than `to`. */
export const BANDS = [
  { name: 'under_5', from: 0, to: 5 },
  { name: '5_to_10', from: 5, to: 10 },
  { name: '10_to_15', from: 10, to: 15 },
  { name: '15_to_20', from: 15, to: 20 },
  { name: '20_to_25', from: 20, to: 25 },
  { name: '25_to_30', from: 25, to: 30 },
  { name: '30_plus', from: 30, to: Infinity },
] as const;
export type BandName = (typeof BANDS)[number]['name'];

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
const LEAST_FOR_HIGHEST = 10_000_000;

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
  const sums = BANDS.map(({ from, to }) =>
    fteWhere(holders, (holder) => isWithin(holder, from, to)),
  );
  const hidden = withheld(sums);
  return Object.fromEntries(
    BANDS.map(({ name }, index) => [name, hidden[index] ? undefined : sums[index]]),
  ) as Record<BandName, number | undefined>;
}

/**
 * The full-time equivalent of workers over a limit, in millionths.
 * @returns undefined where they, or those at or under it, are fewer than 3 FTE and not nobody
 */
export function overLimit(holders: readonly CaseHolder[], limit: number): number | undefined {
  const over = fteWhere(holders, (holder) => isOverLimit(holder, limit));
  const rest = allOf(holders).fte - over;
  const isFew = (fte: number): boolean => fte > 0 && fte < SMALLEST_SHOWN;
  return isFew(over) || isFew(rest) ? undefined : over;
}

function isWithin(holder: CaseHolder, from: number, to: number): boolean {
  const cases = holder.cases * 1_000_000;
  return cases >= from * holder.fte && (to === Infinity || cases < to * holder.fte);
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
