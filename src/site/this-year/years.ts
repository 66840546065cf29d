/** The years of /this-year/ and what changed in each. */
import { yearChanges, type YearChanges } from '../../dataset/this-year/year-changes.ts';
import { evidenceOf } from '../claims-page.ts';
import type { Context } from '../context.ts';
import { yearHref, type YearPath } from '../years.ts';

/** The years that have one before them in the release, oldest first. */
export function comparedYears({ years }: Context): readonly number[] {
  return years.slice(1);
}

/** The address of a year’s page: the newest is at /this-year/, each earlier one below it. */
export function thisYearHref(context: Context, year: number): string {
  return yearHref(context, '/this-year/', year);
}

/** Paths of the page with a rest parameter `year`. */
export function thisYearPaths(context: Context): YearPath[] {
  return comparedYears(context).map((year) => ({
    params: { year: year === context.latestYear ? undefined : String(year) },
    props: { year },
  }));
}

const known = new WeakMap<Context, Map<number, YearChanges>>();

/** What changed in a year of the newest release, worked out once a build. */
export function changesIn(context: Context, year: number): YearChanges {
  const byYear = known.get(context) ?? new Map<number, YearChanges>();
  known.set(context, byYear);
  const changes = byYear.get(year) ?? yearChanges(evidenceOf(context), year);
  byYear.set(year, changes);
  return changes;
}
