/**
 * What the page about the method says of single figures: large changes, and totals that are not the sum of their
 * councils. Where there are too many councils for one page, it has those of the newest year, and each earlier year has a
 * page of its own.
 */
import { isLong } from '../live/core/long-list-view.ts';
import { rankingOf, type Context } from './context.ts';
import { fairnessView, type JumpView } from './fairness.ts';
import { latestFindings, totalFindings } from './findings.ts';

export interface MethodYear {
  readonly jumps: readonly JumpView[];
  readonly totals: readonly string[];
}

/** What the page about the method has, and the pages of earlier years. */
export interface MethodYears extends MethodYear {
  /** The pages of earlier years, the newest first; none where the page has all. */
  readonly earlier: readonly { readonly year: number; readonly href: string }[];
  /** The only year that the page has; undefined where it has all. */
  readonly only: number | undefined;
}

/** What is on the page about the method. */
export function methodYears(context: Context): MethodYears {
  const { years, latestYear } = context;
  if (isLong(rankingOf(context, latestYear).ranked.length)) {
    const earlier = years.filter((year) => year !== latestYear && hasAny(context, year));
    return {
      ...methodYear(context, latestYear),
      earlier: earlier.toReversed().map((year) => ({ year, href: methodYearHref(year) })),
      only: latestYear,
    };
  }
  const totals = totalFindings(context).map(({ text }) => text);
  return { jumps: fairnessView(context).jumps, totals, earlier: [], only: undefined };
}

/** What is said of the figures of one year. */
export function methodYear(context: Context, year: number): MethodYear {
  return {
    jumps: fairnessView(context).jumps.filter((jump) => jump.year === year),
    totals: totalFindings(context).flatMap((total) => (total.year === year ? total.text : [])),
  };
}

function hasAny(context: Context, year: number): boolean {
  const isOf = (code: string): boolean => code === 'odd-jump' || code.startsWith('total-');
  return latestFindings(context).some(({ code, place }) => isOf(code) && place?.year === year);
}

/** Address of the page of an earlier year. */
export function methodYearHref(year: number): `/method/${number}/` {
  return `/method/${year}/`;
}
