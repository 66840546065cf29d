/** Caseload against cases for each 100 children in need: all councils in all years as a chart, and each year as a row. */
import { correlationText } from '../../dataset/context/correlation-wording.ts';
import { byPlace } from '../../dataset/figures/figures.ts';
import { perHundred } from '../../dataset/quality/far-from.ts';
import { shareHeadline, shareLink } from '../../dataset/quality/share-wording.ts';
import {
  sharedCounts,
  shareYears,
  type SharedCount,
  type ShareYear,
} from '../../dataset/quality/share-years.ts';
import { isSmall } from '../../dataset/ranking/ranking.ts';
import { namesOf } from '../../dataset/text/council-names.ts';
import { NONE, oneDecimal, thousands } from '../../dataset/text/format.ts';
import type { Context } from '../context.ts';
import { childrenSourceLines } from '../exports/caveats.ts';
import type { ContextPoint } from './rate-charts.ts';

export interface ShareRow {
  readonly year: number;
  readonly england: string;
  /** `72.7 to 92.0`. */
  readonly middleHalf: string;
  readonly middle: string;
  /** `37.5 in the Isles of Scilly`. */
  readonly lowest: string;
  readonly highest: string;
  readonly correlation: string;
}

export interface SharesEvidence {
  readonly heading: string;
  readonly link: string;
  /** Whose children in need they are, as a source. */
  readonly sources: readonly string[];
  readonly points: readonly ContextPoint[];
  readonly ticks: readonly number[];
  /** How many dots there are. */
  readonly figures: string;
  readonly firstYear: number;
  readonly latestYear: number;
  /** Newest year first. */
  readonly rows: readonly ShareRow[];
}

/** Values below the horizontal axis. */
const TICKS = [0, 50, 100, 150, 200];

/** Makes the chart and its table from the latest release. */
export function sharesEvidence(context: Context): SharesEvidence {
  const { counts, figures, dataset, firstYear, latestYear } = context;
  const children = byPlace(dataset.childrenInNeed);
  const years = shareYears(counts, { figures, children });
  const shown = sharedCounts(counts).filter(({ figure }) => !isSmall(figure));
  const lowest = shown.toSorted((a, b) => shareOf(a) - shareOf(b))[0];
  return {
    heading: shareHeadline(years),
    link: shareLink(years),
    sources: childrenSourceLines(context),
    points: shown.map((count) => ({
      x: shareOf(count),
      y: count.figure.average_caseload,
      label: count === lowest ? namedIn(count) : undefined,
    })),
    ticks: TICKS,
    figures: thousands(shown.length),
    firstYear,
    latestYear,
    rows: years.map(rowOf).toReversed(),
  };
}

function shareOf({ casesPerChild }: SharedCount): number {
  return perHundred(casesPerChild);
}

function namedIn({ councils, figure }: SharedCount): string {
  return `${namesOf(councils)} ${figure.year}`;
}

function rowOf(row: ShareYear): ShareRow {
  const { year, england, lower, middle, upper, lowest, highest, correlation } = row;
  return {
    year,
    england: england === undefined ? NONE : oneDecimal(england),
    middleHalf: `${oneDecimal(lower)} to ${oneDecimal(upper)}`,
    middle: oneDecimal(middle),
    lowest: endOf(lowest),
    highest: endOf(highest),
    correlation: correlation === undefined ? NONE : correlationText(correlation),
  };
}

function endOf(count: SharedCount): string {
  return `${oneDecimal(shareOf(count))} in ${namesOf(count.councils)}`;
}
