/** What the charts of a comparison draw. */
import type { Line } from '../../charts/lines/Lines.tsx';
import type { StripDot } from '../../charts/strip/strip-layout.ts';
import type { Comparison } from '../../dataset/comparison/comparison.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { councilHistory } from '../../dataset/figures/history.ts';
import { seriesPoints } from '../../dataset/figures/series.ts';
import { labelOf } from './member-text.ts';

/** A line for each council through all years. The year of the comparison does not matter here. */
export function compareSeries(country: Country, { members }: Comparison): Line[] {
  return members.map((member) => {
    const [council] = member.chosen;
    const history = councilHistory(council, country.figures, country.years);
    return { label: labelOf(member), points: seriesPoints(history), id: council.slug };
  });
}

/** A dot for each figure of the year; those compared are named and have the marks of their lines. */
export function compareDots(country: Country, { members, year }: Comparison): StripDot[] {
  return rankingIn(country, year).ranked.map(({ figure }) => {
    const value = figure.average_caseload;
    const index = members.findIndex((member) => member.figure === figure);
    const member = members[index];
    if (member === undefined) return { value };
    return { value, label: labelOf(member), line: { id: member.chosen[0].slug, index } };
  });
}
