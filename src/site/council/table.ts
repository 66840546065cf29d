/** All of a council's figures, one row a year. */
import { distanceFromCap, isOver } from '../../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { codeIn } from '../../dataset/dataset.ts';
import { isPublished } from '../../dataset/figures/figures.ts';
import { oneDecimal, signed, thousands } from '../../dataset/text/format.ts';
import { councilHistory, type YearFigure } from '../../dataset/figures/history.ts';
import { placeOf } from '../../dataset/ranking/ranking.ts';
import { NOT_PUBLISHED_SHORT, REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import { rankPhrase } from '../../dataset/ranking/rank-wording.ts';
import type { Council } from '../../schemas/council.ts';
import { averageIn, rankingOf, type Context } from '../context.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';

export interface FigureRow {
  readonly year: number;
  /** The average, or the reason there is none. */
  readonly average: string;
  readonly over: boolean;
  readonly cases: string;
  readonly fte: string;
  readonly fromCap: string;
  readonly england: string;
  readonly rank: string;
  /** GSS code in force that year. */
  readonly code: string;
}

const NONE = '–';

/** Newest year first. */
export function figureRows(context: Context, council: Council): FigureRow[] {
  return councilHistory(council, context.figures, context.years)
    .map((one) => rowOf(context, council, one))
    .toReversed();
}

function rowOf(context: Context, council: Council, { year, figure }: YearFigure): FigureRow {
  const england = averageIn(context, ENGLAND, year);
  const shared = {
    year,
    england: england === undefined ? NONE : oneDecimal(england),
    code: codeIn(council, year) ?? NONE,
  };
  if (!isPublished(figure)) {
    const average = figure === undefined ? NOT_PUBLISHED_SHORT : REASON_SHORT[figure.status];
    return {
      ...shared,
      average,
      over: false,
      cases: NONE,
      fte: NONE,
      fromCap: NONE,
      rank: 'not ranked',
    };
  }
  const ranking = rankingOf(context, year);
  const place = placeOf(ranking, council);
  return {
    ...shared,
    average: oneDecimal(figure.average_caseload),
    over: isOver(figure.average_caseload, PROPOSED_CAP),
    cases: thousands(figure.cases),
    fte: thousands(figure.case_holders_fte),
    fromCap: signed(distanceFromCap(figure.average_caseload, PROPOSED_CAP)),
    rank: place === undefined ? NONE : rankPhrase(place, ranking.ranked.length),
  };
}
