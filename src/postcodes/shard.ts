/**
 * A shard: the index of one postcode area, such as CB.
 *
 * Its text has a line for the area and a line for each district:
 *
 *     CB cambridgeshire suffolk5 essex4
 *     24 a 3-689
 *     9 ba12 017-9 7b 5:a4GjlSlZd/X
 *
 * - Councils stand most postcodes first, each with its percentage; the first has what is left, and none means
 *   less than half of one percent. In later lines a council is a letter: `a` the first of the area, `b` the second.
 * - District 9 lies in b and to 12% in a. It has the sectors 0, 1, 7, 8 and 9: a sector that is not there is not in use.
 * - `7b` says that these sectors lie wholly in another council than the district's first.
 * - `5:a4GjlSlZd` says that sector 5 is cut: it is the district's first council's (or that of a letter after the 5),
 *   but to 4% a's: its units GJ, GL, SL and ZD. See unit-rule.ts.
 * - `/X` says that no unit of it begins with a letter after X; small letters after it name further ones not in use.
 */

/** A council with its share of the postcodes of a place. */
export interface CouncilShare {
  /** Slug of the council. */
  readonly council: string;
  /** Rounded to whole percents: 0 means less than half of one, 100 beside others more than 99.5. */
  readonly percent: number;
}

/** Councils with a share, most postcodes first. Never empty. */
export type CouncilShares = readonly [CouncilShare, ...CouncilShare[]];

/** Shares of which the first has what the others leave, so that they add up to 100. */
export function withRest(council: string, others: readonly CouncilShare[]): CouncilShares {
  const rest = others.reduce((left, { percent }) => left - percent, 100);
  return [{ council, percent: rest }, ...others];
}

/** Units of a sector that are not its first council's. */
export interface SectorException {
  readonly council: string;
  /** Which units: see unit-rule.ts. */
  readonly units: string;
}

export interface PostcodeSector {
  readonly shares: CouncilShares;
  readonly exceptions: readonly SectorException[];
  /** First letters of its units. Known only where a border cuts through; elsewhere undefined. */
  readonly rows?: string;
}

export interface PostcodeDistrict {
  readonly shares: CouncilShares;
  /** By digit. */
  readonly sectors: ReadonlyMap<string, PostcodeSector>;
}

export interface Shard {
  /** `CB`. */
  readonly area: string;
  readonly shares: CouncilShares;
  /** By name without the area: `24`. */
  readonly districts: ReadonlyMap<string, PostcodeDistrict>;
}
