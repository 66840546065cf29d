/** The charts and tables of a comparison as text, for pages that do not render components yet. */
import type { Comparison } from '../../dataset/comparison/comparison.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { councilHistory } from '../../dataset/figures/history.ts';
import { pointsOf } from '../../dataset/figures/series.ts';
import { toText } from '../../charts/core/to-text.ts';
import { lines, type Line } from '../../charts/lines/lines.ts';
import { strip, type StripDot } from '../../charts/strip/strip.ts';
import { CompareTable } from './CompareTable.tsx';
import { CompareYearsTable } from './CompareYearsTable.tsx';
import { labelOf } from './member-text.ts';

/** A line for each council through all years. The year of the comparison does not matter here. */
export function compareLines(
  country: Country,
  { members, cap }: Comparison,
  width: number,
  title: string,
): string {
  const series = members.map((member): Line => {
    const history = councilHistory(member.chosen[0], country.figures, country.years);
    return { label: labelOf(member), points: pointsOf(history), id: member.chosen[0].slug };
  });
  const description = 'The numbers are in a table on this page.';
  return lines({ width, title, description, years: country.years, series, cap });
}

/** Every figure of the year as a dot; those compared are named, the first one is ringed. */
export function compareStrip(
  country: Country,
  { members, cap, year }: Comparison,
  width: number,
  title: string,
): string {
  const dots = rankingIn(country, year).ranked.map(({ figure }): StripDot => {
    const value = figure.average_caseload;
    const index = members.findIndex((member) => member.figure === figure);
    const member = members[index];
    return member === undefined ? { value } : { value, label: labelOf(member), here: index === 0 };
  });
  return strip({ width, title, dots, cap });
}

/** What the lines show, as a table. */
export function compareYearsTable(country: Country, comparison: Comparison): string {
  return toText(CompareYearsTable({ country, comparison }));
}

/** Everything about each council in one row. */
export function compareTable(comparison: Comparison): string {
  return toText(CompareTable({ comparison }));
}
