/** The ten statistical neighbours beside a council, highest first, with their median. */
import { isOver } from '../../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { averageOf, inCouncil, isPublished, entriesOf } from '../../dataset/figures/figures.ts';
import { medianOf, neighboursOf, standing } from '../../dataset/comparison/similar-councils.ts';
import { type FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import { standingPhrase } from '../../dataset/ranking/rank-wording.ts';
import type { Council } from '../../schemas/council.ts';
import type { Context } from '../context.ts';
import { compareHref, councilLink, type Link } from '../links.ts';

export interface NeighbourRow {
  readonly links: readonly Link[];
  /** `15.2`, or the reason there is none. */
  readonly text: string;
  readonly average: number | undefined;
  readonly over: boolean;
  /** The council the page is about. */
  readonly self: boolean;
}

export interface NeighboursView {
  readonly headline: string;
  readonly year: number;
  readonly rows: readonly NeighbourRow[];
  readonly median: number | undefined;
  /** The same councils side by side through the years. */
  readonly compareHref: string;
}

/** Undefined for councils the model has no neighbours for (abolished, or outside England). */
export function neighboursView(context: Context, council: Council): NeighboursView | undefined {
  const { dataset, figures, byCode, latestYear: year } = context;
  const others = neighboursOf(council, dataset.neighbours, byCode).map((one) => one.council);
  if (others.length === 0) return undefined;
  const ownFigure = inCouncil(figures, council, year);
  const all = entriesOf(dataset.councils, figures, year);
  const own = all.filter(({ figure }) => figure === ownFigure);
  const group = all.filter(
    ({ figure, councils }) => figure !== ownFigure && councils.some((one) => others.includes(one)),
  );
  const rows = [
    ...own.map((entry) => rowOf(entry, true)),
    ...group.map((entry) => rowOf(entry, false)),
  ];
  const median = medianOf(others, figures, year);
  return {
    headline: isPublished(ownFigure)
      ? `Among the councils most like it, ${standingPhrase(standing(ownFigure.average_caseload, group))}`
      : median === undefined
        ? 'The councils most like it'
        : `The councils most like it have a median of ${oneDecimal(median)}`,
    year,
    rows: rows.sort((a, b) => (b.average ?? -1) - (a.average ?? -1)),
    median,
    compareHref: compareHref([council.slug, ...others.map(({ slug }) => slug)]),
  };
}

function rowOf({ councils, figure }: FigureEntry, self: boolean): NeighbourRow {
  const average = averageOf(figure);
  return {
    links: councils.map(councilLink),
    text: isPublished(figure) ? oneDecimal(figure.average_caseload) : REASON_SHORT[figure.status],
    average,
    over: average !== undefined && isOver(average, PROPOSED_CAP),
    self,
  };
}
