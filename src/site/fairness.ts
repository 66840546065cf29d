/** How much a figure can be trusted to stay: caseload by size, the usual yearly movement, and odd jumps with their history. */
import { isSameUnit } from '../dataset/figures/combined-figures.ts';
import { areaAverage, averageOf, inCouncil } from '../dataset/figures/figures.ts';
import { minus, plus } from '../dataset/decimals/decimal.ts';
import { oneDecimal } from '../dataset/text/format.ts';
import type { UsualMovement } from '../dataset/movement/movement.ts';
import { highestLeaders, lowestLeaders } from '../dataset/quality/leaders.ts';
import { namesOf } from '../dataset/text/council-names.ts';
import { isLong } from '../live/core/long-list-view.ts';
import type { Council } from '../schemas/council.ts';
import { rankingOf, type Context } from './context.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import type { ContextPoint } from './evidence/rate-charts.ts';
import { latestFindings } from './findings.ts';
import { councilLink, type Link } from './links.ts';
import { usualMovementOf } from './usual-movement.ts';

/** What is usual for a size, around England's average. */
export interface SizeBand {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly inner: boolean;
}

/** A jump beyond what is usual, with the council's own figures through the years. */
export interface JumpView {
  readonly link: Link;
  /** Code under which the figure was published. */
  readonly code: string;
  readonly year: number;
  /** `the average fell by 10.2 in a year, from 20.3 in 2024 to 10.1`. */
  readonly text: string;
  /** One for each year of the release; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
}

export interface FairnessView {
  readonly heading: string;
  readonly points: readonly ContextPoint[];
  readonly bands: readonly SizeBand[];
  readonly smallest: UsualMovement | undefined;
  readonly largest: UsualMovement | undefined;
  readonly jumps: readonly JumpView[];
}

/** Sizes at the ends of the chart's axis, FTE. */
const [LEAST, MOST] = [1, 700];

/** Makes the view of the newest year. */
export function fairnessView(context: Context): FairnessView {
  const { latestYear: year } = context;
  const ranking = rankingOf(context, year);
  const usual = usualMovementOf(context);
  const [smallest, largest] = [usual[0], usual.at(-1)];
  const { flagged } = context.country;
  // So many small councils cannot all be named.
  const crowded = isLong(ranking.ranked.length);
  const named = [
    ...highestLeaders(ranking, flagged).leading,
    ...lowestLeaders(ranking, flagged).leading.slice(0, 1),
  ];
  return {
    heading:
      smallest === undefined || largest === undefined
        ? 'Averages of small councils change more'
        : `About nine in ten averages of small councils change by up to ${oneDecimal(smallest.p90)} in a year, and of the largest by up to ${oneDecimal(largest.p90)}`,
    points: ranking.ranked.map((entry) => ({
      x: entry.figure.case_holders_fte,
      y: entry.figure.average_caseload,
      label:
        named.includes(entry) || (entry.small && !crowded) ? namesOf(entry.councils) : undefined,
    })),
    bands: bandsAround(context, usual),
    smallest,
    largest,
    jumps: jumpViews(context),
  };
}

function bandsAround(context: Context, usual: readonly UsualMovement[]): SizeBand[] {
  const middle = areaAverage(context.figures, ENGLAND, context.latestYear);
  if (middle === undefined) return [];
  return usual.flatMap(({ group, median, p90 }) => {
    const stretch = { from: Math.max(LEAST, group.from), to: Math.min(MOST, group.to) };
    return [
      { ...stretch, low: minus(middle, p90), high: plus(middle, p90), inner: false },
      { ...stretch, low: minus(middle, median), high: plus(middle, median), inner: true },
    ];
  });
}

/** Odd jumps of the latest release, newest first. */
function jumpViews(context: Context): JumpView[] {
  return latestFindings(context)
    .filter(({ code }) => code === 'odd-jump')
    .flatMap(({ place, message }): JumpView[] => {
      const council = context.byCode.get(place?.code ?? '');
      if (council === undefined || place?.year === undefined) return [];
      const text = (message.split('. ')[0] ?? '').replace(/^The average /, '');
      return [
        {
          link: councilLink(council),
          code: place.code,
          year: place.year,
          text,
          values: valuesOf(context, council, place.year),
        },
      ];
    })
    .sort((a, b) => b.year - a.year || (a.link.text < b.link.text ? -1 : 1));
}

/** The values of a line through the years, those of another unit than the figure of a year left out. */
function valuesOf(
  { figures, years }: Context,
  council: Council,
  year: number,
): (number | undefined)[] {
  const jumped = inCouncil(figures, council, year);
  return years.map((one) => {
    const figure = inCouncil(figures, council, one);
    const isOther = figure && jumped && !isSameUnit(figure, jumped);
    return isOther ? undefined : averageOf(figure);
  });
}
