/** The years of a page that has an address for each: the newest has the shortest. */

/** Begins the addresses of a page's years. */
export type YearBase = `/${string}/`;

export interface YearLinksView {
  readonly base: YearBase;
  readonly years: readonly number[];
  /** The year shown. */
  readonly year: number;
  /** What is chosen besides, which the links keep: `?cap=18`, or empty. */
  readonly search?: string;
}

/**
 * The address of a year’s page, such as `/map/` or `/map/2018/`.
 * @param latest the newest year
 */
export function yearAddress(base: YearBase, year: number, latest: number | undefined): string {
  return year === latest ? base : `${base}${year}/`;
}

/** The year that an address of `yearAddress` is about. */
export function yearInPath(pathname: string, latest: number): number {
  const [, year] = /\/(\d{4})\/$/.exec(pathname) ?? [];
  return year === undefined ? latest : Number(year);
}
