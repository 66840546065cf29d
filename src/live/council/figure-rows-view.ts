/** All of a council's figures, one row a year. */
import { distanceFromCap, isOver } from '../../dataset/cap/cap.ts';
import type { Country } from '../../dataset/country.ts';
import { codeIn } from '../../dataset/dataset.ts';
import { NOT_PUBLISHED_SHORT, REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { isSameUnit } from '../../dataset/figures/combined-figures.ts';
import { areaAverage, isPublished, sharingIn } from '../../dataset/figures/figures.ts';
import { whoseFigures } from '../../dataset/figures/whose-figures.ts';
import { councilHistory, publishedIn, type YearFigure } from '../../dataset/figures/history.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { rankPhrase } from '../../dataset/ranking/rank-wording.ts';
import { placeOf } from '../../dataset/ranking/ranking.ts';
import { shortNamesOf } from '../../dataset/text/council-names.ts';
import {
  NONE,
  oneDecimal,
  signed,
  thousands,
  thousandsAndTenths,
} from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';

export interface FigureRow {
  readonly year: number;
  /** The average, or the reason there is none. */
  readonly average: string;
  /** What is unusual in its count; empty for most. */
  readonly flag: string;
  /** Whose the figure is, where it is of another unit than the newest one: alone or combined. Empty for nearly all. */
  readonly unit: string;
  readonly over: boolean;
  readonly cases: string;
  readonly fte: string;
  readonly fromCap: string;
  readonly england: string;
  readonly rank: string;
  /** GSS code in force that year. */
  readonly code: string;
}

export interface FiguresView {
  readonly caption: string;
  /** Newest year first. */
  readonly rows: readonly FigureRow[];
}

/** The table against a cap, with a row for every year in force. */
export function figuresView(country: Country, council: Council, cap: number): FiguresView {
  const history = councilHistory(council, country.figures, country.years);
  return {
    caption: `Average caseload of ${whoseFigures(country, council)} on 30 September of each year`,
    rows: history
      .map((one) => ({
        ...rowOf(country, council, one, cap),
        unit: unitOf(country, council, history, one),
      }))
      .toReversed(),
  };
}

function rowOf(
  country: Country,
  council: Council,
  { year, figure }: YearFigure,
  cap: number,
): Omit<FigureRow, 'unit'> {
  const england = areaAverage(country.figures, ENGLAND, year);
  const shared = {
    year,
    england: england === undefined ? NONE : oneDecimal(england),
    code: codeIn(council, year) ?? NONE,
    flag: flagNote(flagsOn(country.flagged, figure)),
  };
  if (isPublished(figure))
    return { ...shared, ...numbersOf(figure, cap), rank: rankIn(country, council, year) };
  const average = figure === undefined ? NOT_PUBLISHED_SHORT : REASON_SHORT[figure.status];
  const none = { over: false, cases: NONE, fte: NONE, fromCap: NONE, rank: 'not ranked' };
  return { ...shared, ...none, average };
}

/** `combined with Richmond upon Thames`, `this council alone`: where the newest figure is not of the same unit. */
function unitOf(
  country: Country,
  council: Council,
  history: readonly YearFigure[],
  { year, figure }: YearFigure,
): string {
  const newest = publishedIn(history).at(-1);
  if (figure === undefined || newest === undefined || isSameUnit(figure, newest)) return '';
  const sharing = sharingIn(country, council, year);
  const others = sharing.filter((one) => one !== council);
  return others.length === 0 ? 'this council alone' : `combined with ${shortNamesOf(others)}`;
}

function numbersOf(
  { average_caseload: average, cases, case_holders_fte: fte }: PublishedFigure,
  cap: number,
): Pick<FigureRow, 'average' | 'over' | 'cases' | 'fte' | 'fromCap'> {
  return {
    average: oneDecimal(average),
    over: isOver(average, cap),
    cases: thousands(cases),
    fte: thousandsAndTenths(fte),
    fromCap: signed(distanceFromCap(average, cap)),
  };
}

function rankIn(country: Country, council: Council, year: number): string {
  const ranking = country.rankings.get(year);
  if (ranking === undefined) return rankSent(country, `${council.slug} ${year}`);
  const place = placeOf(ranking, council);
  return place === undefined ? NONE : rankPhrase(place, ranking.ranked.length);
}

/** Of a country in pieces, the rank in words is sent with its council. */
function rankSent({ part }: Country, slugAndYear: string): string {
  const ranks = part?.pieces.flatMap((piece) => piece.ranks ?? []);
  return new Map(ranks).get(slugAndYear) ?? NONE;
}
