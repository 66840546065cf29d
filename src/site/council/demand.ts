/** What is behind each case on a council's page: children in need, referrals and children, for each FTE with cases. */
import { countNote } from '../../dataset/context/demand-wording.ts';
import { demandsOf, perCaseHolder, type Demand } from '../../dataset/context/demand.ts';
import { fractionText } from '../../dataset/decimals/fraction.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { councilsSharing } from '../../dataset/figures/combined-figures.ts';
import { inArea, isPublished } from '../../dataset/figures/figures.ts';
import { earlierUnitSentence } from '../../dataset/figures/unit-wording.ts';
import { councilHistory, publishedIn } from '../../dataset/figures/history.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { shareYearSentences } from '../../dataset/quality/share-year-notes.ts';
import { allEntries, isSmall } from '../../dataset/ranking/ranking.ts';
import { smallCouncilSentence } from '../../dataset/ranking/small-council-wording.ts';
import { NONE, thousands } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { rankingOf, type Context } from '../context.ts';

/** A number here and in England, as text. */
export interface DemandCell {
  readonly own: string;
  readonly england: string;
}

export interface DemandView {
  /** Newest year first; each year has the cells of `heads`, in that order. */
  readonly rows: readonly {
    readonly year: number;
    /** What is unusual about the count of cases or FTE; empty for most years. */
    readonly flag: string;
    readonly cells: readonly DemandCell[];
  }[];
  /** Why a number is missing or whose it is, and what else to know, in sentences. */
  readonly notes: readonly string[];
}

const known = new WeakMap<Context, ReturnType<typeof demandsOf>>();

/** The table of a council; undefined where it never had a published figure. */
export function demandView(context: Context, council: Council): DemandView | undefined {
  const figures = publishedIn(councilHistory(council, context.figures, context.country.years));
  if (figures.length === 0) return undefined;
  const demands = known.get(context) ?? demandsOf(context.dataset);
  known.set(context, demands);
  const rows = figures.map((figure) => ({
    year: figure.year,
    figure,
    councils: councilsSharing(council, allEntries(rankingOf(context, figure.year))),
  }));
  return {
    rows: rows
      .map(({ year, figure, councils }) => ({
        year,
        flag: flagNote(flagsOn(context.country.flagged, figure)),
        cells: demands.map((one) => cellOf(context, one, councils, figure)),
      }))
      .toReversed(),
    notes: [
      ...demands.flatMap((one) => notesOn(one, rows)),
      earlierUnitSentence(council, rows),
      ...smallNote(figures),
    ].filter((note) => note !== ''),
  };
}

/** A council’s number and England’s, each for its own FTE. Many children are whole numbers, few have a decimal. */
function cellOf(
  { figures }: Context,
  { of, england }: Demand,
  councils: readonly Council[],
  figure: PublishedFigure,
): DemandCell {
  const { year } = figure;
  const count = of(councils, year);
  const there = inArea(figures, ENGLAND, year);
  const englandCount = england(year);
  return {
    own: count.kind === 'known' ? perText(count.count, figure) : NONE,
    england: englandCount !== undefined && isPublished(there) ? perText(englandCount, there) : NONE,
  };
}

function perText(count: number, figure: PublishedFigure): string {
  const per = perCaseHolder(count, figure);
  if (per === undefined) return NONE;
  const isMany = per.top >= 100 * per.bottom;
  return isMany ? thousands(Number(fractionText(per, 0))) : fractionText(per, 1);
}

function notesOn(
  { noun, newest, of }: Demand,
  rows: readonly { readonly year: number; readonly councils: readonly Council[] }[],
): string[] {
  const within = rows.filter(({ year }) => year <= newest);
  const later =
    rows.length > within.length ? [`The newest number of ${noun} is for ${newest}.`] : [];
  return [
    ...shareYearSentences(
      within.map(({ year, councils }) => ({
        year,
        note: countNote(noun, councils, of(councils, year)),
      })),
    ),
    ...later,
  ];
}

function smallNote(figures: readonly PublishedFigure[]): string[] {
  const last = figures.at(-1);
  return last !== undefined && isSmall(last) ? [smallCouncilSentence('This council')] : [];
}
