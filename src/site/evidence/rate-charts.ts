/** Caseload against each rate of the workforce: a chart for each, and the links of every year as a table. */
import { correlationText } from '../../dataset/context/correlation-wording.ts';
import {
  linkHeadline,
  rangeOf,
  RATE_SUBJECTS,
} from '../../dataset/context/workforce-link-wording.ts';
import { ratedFigures, type YearLink } from '../../dataset/context/workforce-links.ts';
import type { RateName } from '../../dataset/comparison/surroundings.ts';
import { highestLeaders } from '../../dataset/quality/leaders.ts';
import { namesOf } from '../../dataset/text/council-names.ts';
import { capitalised } from '../../dataset/text/format.ts';
import { workforceLinks } from '../context-links.ts';
import { rankingOf, type Context } from '../context.ts';

/** A council or more in a chart of caseloads against something else. */
export interface ContextPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string | undefined;
}

/** Caseload against one rate. */
export interface ContextChart {
  readonly id: string;
  /** What was found. */
  readonly heading: string;
  readonly across: string;
  readonly ticks: readonly number[];
  readonly points: readonly ContextPoint[];
  /** The size of the link, this year and in the others. */
  readonly number: string;
}

/** The rank correlations of one year, in the order of the charts. */
export interface LinkRow {
  readonly year: number;
  readonly links: readonly string[];
}

/** What each chart has across it. */
const CHARTS: readonly { name: RateName; across: string; ticks: readonly number[] }[] = [
  { name: 'vacancy_rate', across: 'vacancies, % of posts (FTE)', ticks: [0, 10, 20, 30, 40] },
  {
    name: 'agency_rate',
    across: 'agency workers, % of the workforce (FTE)',
    ticks: [0, 10, 20, 30, 40],
  },
  {
    name: 'turnover_rate',
    across: 'leavers in the year, % of staff (FTE)',
    ticks: [0, 10, 20, 30],
  },
  { name: 'absence_rate', across: 'working days lost in the year, %', ticks: [0, 2, 4, 6] },
];

/** The rates in the order of the charts. */
export const CHARTED_RATES: readonly RateName[] = CHARTS.map(({ name }) => name);

/** Headings of the rates in a table. */
export const RATE_HEADS: readonly string[] = CHARTED_RATES.map((name) =>
  capitalised(RATE_SUBJECTS[name]),
);

/** A chart for each rate in the latest year; a rate without a link is left out. */
export function rateCharts(context: Context): ContextChart[] {
  return CHARTS.flatMap(({ name, across, ticks }) => {
    const links = workforceLinks(context)[name];
    const link = links.find(({ year }) => year === context.latestYear);
    if (link === undefined) return [];
    return [
      {
        id: name.replace('_rate', ''),
        heading: linkHeadline(name, link),
        across,
        ticks,
        points: pointsOf(context, name),
        number: sizeOf(link, links),
      },
    ];
  });
}

function pointsOf(context: Context, name: RateName): ContextPoint[] {
  const ranking = rankingOf(context, context.latestYear);
  const named = highestLeaders(ranking, context.country.flagged).leading;
  return ratedFigures(ranking, context.workforce, name).map(({ entry, rate }) => ({
    x: rate,
    y: entry.figure.average_caseload,
    label: named.includes(entry) ? namesOf(entry.councils) : undefined,
  }));
}

function sizeOf(link: YearLink, links: readonly YearLink[]): string {
  const first = links[0]?.year ?? link.year;
  return `The rank correlation was ${correlationText(link.correlation)} among ${link.figures} figures. Since ${first} it has been between ${rangeOf(links)}.`;
}

/** The rank correlations of every year, newest first. */
export function linkRows(context: Context): LinkRow[] {
  const links = workforceLinks(context);
  return context.years.toReversed().map((year) => ({
    year,
    links: CHARTED_RATES.map((name) => {
      const link = links[name].find((one) => one.year === year);
      return link === undefined ? '–' : correlationText(link.correlation);
    }),
  }));
}
