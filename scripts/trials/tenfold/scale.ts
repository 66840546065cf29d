/** How large an invented country is. */

export interface Scale {
  /** English councils in force in the last year. */
  readonly councils: number;
  /** Reporting years from 2017. */
  readonly years: number;
  /** Releases, one for each of the last years; each has every year up to its own. */
  readonly releases: number;
  /** Councils that send a return for two quarters. */
  readonly returns: number;
  /** Another seed gives another country. */
  readonly seed: number;
}

/** The first year of comparable figures. */
const FIRST_YEAR = 2017;

/** English councils in force today: what a scale is compared with. */
export const TODAY = 153;

/** Reporting years of a country, the earliest first. */
export function yearsOf({ years }: Pick<Scale, 'years'>): number[] {
  return Array.from({ length: years }, (_, index) => FIRST_YEAR + index);
}

/** The releases of a country, the oldest first. */
export function releasesOf({ years, releases }: Pick<Scale, 'years' | 'releases'>): number[] {
  return yearsOf({ years }).slice(-releases);
}

/** So many for each English council of the country, as there are today for each of England's. */
export function asMany(today: number, { councils }: Pick<Scale, 'councils'>): number {
  return Math.max(1, Math.round((today * councils) / TODAY));
}
