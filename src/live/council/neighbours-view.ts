/** The similar councils beside a council, highest first, with their median: the ten statistical neighbours. */
import { scaleEnd } from '../../charts/bars/bar-scale.ts';
import { isOver } from '../../dataset/cap/cap.ts';
import { medianOf, positionIn } from '../../dataset/comparison/similar-councils.ts';
import type { Country } from '../../dataset/country.ts';
import { REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import type { FigureEntry } from '../../dataset/figures/combined-figures.ts';
import {
  averageOf,
  entriesOf,
  inCouncil,
  isPublished,
  sharingIn,
} from '../../dataset/figures/figures.ts';
import {
  positionHeadline,
  SMALL_POSITION,
} from '../../dataset/comparison/similar-councils-wording.ts';
import { isSmall } from '../../dataset/ranking/ranking.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { inSentence, shortNamesOf } from '../../dataset/text/council-names.ts';
import { capitalised, oneDecimal } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { LinkedCouncil } from '../core/CouncilLinks.tsx';

export interface NeighbourRow {
  readonly councils: readonly LinkedCouncil[];
  /** `15.2`, or the reason there is none. */
  readonly text: string;
  readonly average: number | undefined;
  /** What is unusual in its count; empty for most. */
  readonly flag: string;
  readonly over: boolean;
  /** The council the page is about. */
  readonly self: boolean;
  /** The council whose page has the record of the figure; undefined for this page. */
  readonly record: string | undefined;
}

export interface NeighboursView {
  readonly headline: string;
  readonly caption: string;
  readonly year: number;
  readonly rows: readonly NeighbourRow[];
  readonly cap: number;
  /** Right end of the scale of all rows. */
  readonly max: number;
  /** The same councils side by side through the years. */
  readonly compareHref: string;
}

/**
 * The rows of the newest year against a cap.
 * @param others its statistical neighbours, nearest first
 * @returns undefined for councils without any: abolished, outside England, or not in the model
 */
export function neighboursView(
  country: Country,
  council: Council,
  others: readonly Council[],
  cap: number,
): NeighboursView | undefined {
  if (others.length === 0 || council.in_force_to !== undefined) return undefined;
  const { figures, latestYear: year } = country;
  const ownFigure = inCouncil(figures, council, year);
  const involved = [council, ...others].flatMap((one) => sharingIn(country, one, year));
  const all = entriesOf([...new Set(involved)], figures, year);
  const own = all.filter(({ figure }) => figure === ownFigure);
  const group = all.filter(
    ({ figure, councils: theirs }) =>
      figure !== ownFigure && theirs.some((one) => others.includes(one)),
  );
  const median = medianOf(council, others, figures, year);
  const rows = [
    ...own.map((entry) => rowOf(country, entry, true, cap)),
    ...group.map((entry) => rowOf(country, entry, false, cap)),
  ].sort((a, b) => (b.average ?? -1) - (a.average ?? -1));
  const averages = rows.map(({ average }) => average);
  const slugs = [council, ...others].map(({ slug }) => slug);
  return {
    headline: headlineOf(ownFigure, group, median),
    caption: [
      captionOf(year, isPublished(ownFigure) ? median : undefined),
      ...combinedSentences(council, others, [...own, ...group]),
    ].join(' '),
    ...{ year, rows, cap, max: scaleEnd(cap, averages) },
    compareHref: `/compare/?councils=${slugs.join(',')}`,
  };
}

function headlineOf(
  own: Figure | undefined,
  group: readonly FigureEntry[],
  median: number | undefined,
): string {
  if (isPublished(own))
    return isSmall(own)
      ? SMALL_POSITION
      : positionHeadline(positionIn(own.average_caseload, group));
  return median === undefined
    ? 'Similar councils'
    : `The median of similar councils is ${oneDecimal(median)}`;
}

/** @param median undefined where the headline has it already, and where there is none */
function captionOf(year: number, median: number | undefined): string {
  const middle =
    median === undefined ? '' : ` The median of similar councils is ${oneDecimal(median)}.`;
  return `Average caseload on 30 September ${year}.${middle}`;
}

/** Why there are fewer figures than similar councils: a figure that two of them report, or that this council reports with one. */
function combinedSentences(
  council: Council,
  others: readonly Council[],
  entries: readonly FigureEntry[],
): string[] {
  return entries.flatMap(({ councils }) => {
    const similar = councils.filter((one) => others.includes(one));
    if (councils.includes(council))
      return similar.map(
        ({ name }) =>
          `${capitalised(inSentence(name))} is a similar council too, but reports the same combined figure.`,
      );
    return similar.length > 1
      ? [`${shortNamesOf(similar)} are two similar councils with one combined figure.`]
      : [];
  });
}

function rowOf(
  { flagged }: Country,
  { councils, figure }: FigureEntry,
  self: boolean,
  cap: number,
): NeighbourRow {
  const average = averageOf(figure);
  return {
    councils: councils.map(({ slug, name }) => ({ slug, name })),
    text: isPublished(figure) ? oneDecimal(figure.average_caseload) : REASON_SHORT[figure.status],
    average,
    flag: flagNote(flagsOn(flagged, figure)),
    over: average !== undefined && isOver(average, cap),
    self,
    record: self ? undefined : councils[0].slug,
  };
}
