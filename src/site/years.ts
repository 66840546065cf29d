/** Pages that exist for every year: the newest is at the base address, each earlier one below it. */
import { siteContext, type Context } from './context.ts';

export interface YearPath {
  readonly params: { readonly year: string | undefined };
  readonly props: { readonly year: number };
}

/** The paths of a page with a rest parameter `year`. */
export function yearPaths(): YearPath[] {
  const context = siteContext();
  return context.years.map((year) => ({
    params: { year: year === context.latestYear ? undefined : String(year) },
    props: { year },
  }));
}

/** The address of a year's page, such as `/map/` or `/map/2018/`. */
export function yearHref({ latestYear }: Context, base: `/${string}/`, year: number): string {
  return year === latestYear ? base : `${base}${year}/`;
}
