/** The top of a council's page: the figure, what it means, and the facts around it. */
import { isOver, PROPOSED_CAP } from '../../dataset/cap.ts';
import { inArea } from '../../dataset/figures.ts';
import { inWords, oneDecimal } from '../../dataset/format.ts';
import {
  councilHistory,
  currentRun,
  publishedIn,
  type Run,
  type YearFigure,
} from '../../dataset/history.ts';
import { placeOf } from '../../dataset/ranking.ts';
import {
  apart,
  againstCap,
  moved,
  rankPhrase,
  rankRange,
} from '../../dataset/wording/comparison.ts';
import { inSentence, namesOf } from '../../dataset/wording/names.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { ENGLAND, rankingOf, regionOf, type Context } from '../context.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** True for values over the cap, to be set in the cap's colour. */
  readonly over?: boolean;
}

export interface Hero {
  readonly year: number;
  readonly average: number;
  /** The figure in a plain sentence that can be quoted. */
  readonly sentence: string;
  /** Short version for the page's description. */
  readonly summary: string;
  /** What the figure counts, where and when: stands under it. */
  readonly caption: string;
  /** The bar against the cap in words. */
  readonly barTitle: string;
  readonly england: number | undefined;
  readonly facts: readonly Fact[];
}

/** Makes the top of the page for the last year a council has a published figure for. */
export function heroOf(context: Context, council: Council, figure: PublishedFigure): Hero {
  const { year, average_caseload: average } = figure;
  const england = averageIn(context, ENGLAND, year);
  const against = againstCap(average, PROPOSED_CAP);
  const names = namesOfFigure(context, council, year);
  return {
    year,
    average,
    sentence: `On 30 September ${year}, social workers in ${names} who held cases had ${oneDecimal(average)} each on average, ${against}${englandClause(average, england)}.`,
    summary: `${oneDecimal(average)} cases for each children’s social worker in ${names} on 30 September ${year}: ${against}.`,
    caption: `cases for each full-time equivalent children’s social worker who ${year === context.latestYear ? 'holds' : 'held'} cases, on 30 September ${year}`,
    barTitle: `${oneDecimal(average)}, ${against}`,
    england,
    facts: factsOf(context, council, figure, england),
  };
}

function averageIn(context: Context, code: string, year: number): number | undefined {
  const figure = inArea(context.figures, code, year);
  return figure?.status === 'published' ? figure.average_caseload : undefined;
}

function namesOfFigure(context: Context, council: Council, year: number): string {
  const place = placeOf(rankingOf(context, year), council);
  return place === undefined ? inSentence(council.name) : namesOf(place.councils);
}

function englandClause(average: number, england: number | undefined): string {
  if (england === undefined) return '';
  return ` and ${apart(average, england)} England’s ${oneDecimal(england)}`;
}

function factsOf(
  context: Context,
  council: Council,
  figure: PublishedFigure,
  england: number | undefined,
): Fact[] {
  const { year, average_caseload: average } = figure;
  const region = regionOf(context, council);
  const regional = averageIn(context, region.code, year);
  return [
    {
      label: 'Against the cap',
      value: average === PROPOSED_CAP ? 'at it' : apart(average, PROPOSED_CAP),
      over: average > PROPOSED_CAP,
    },
    ...(england === undefined
      ? []
      : [{ label: `England, ${oneDecimal(england)}`, value: apart(average, england) }]),
    ...(regional === undefined
      ? []
      : [{ label: `${region.name}, ${oneDecimal(regional)}`, value: apart(average, regional) }]),
    ...rankFact(context, council, year),
    ...changeFacts(context, council, figure),
  ];
}

function rankFact(context: Context, council: Council, year: number): Fact[] {
  const ranking = rankingOf(context, year);
  const place = placeOf(ranking, council);
  if (place === undefined) return [];
  const small = place.small
    ? 'Fewer than 20 FTE hold cases here, so one or two people swing the average.'
    : '';
  const note = [rankRange(place), small].filter((part) => part !== '').join(' ');
  const value = rankPhrase(place, ranking.ranked.length);
  return [{ label: 'Rank', value, ...(note === '' ? {} : { note }) }];
}

function changeFacts(context: Context, council: Council, figure: PublishedFigure): Fact[] {
  const history = councilHistory(council, context.figures, context.years).filter(
    ({ year }) => year <= figure.year,
  );
  const [first] = publishedIn(history);
  const run = currentRun(history, PROPOSED_CAP);
  const facts: Fact[] = [];
  if (first !== undefined && first.year < figure.year) {
    const value = moved(first.average_caseload, figure.average_caseload);
    facts.push({
      label: `Since ${first.year}`,
      value,
      note: `It was ${oneDecimal(first.average_caseload)} then.`,
    });
  }
  if (run?.over) facts.push({ label: 'Over the cap', value: overSince(run, history), over: true });
  return facts;
}

/** `six years in a row`, `in 2025`, `in 2025 and five earlier years`. */
function overSince(run: Run, history: readonly YearFigure[]): string {
  if (run.years > 1) return `${inWords(run.years)} years in a row`;
  const earlier = publishedIn(history).filter(
    ({ year, average_caseload: average }) => year < run.since && isOver(average, PROPOSED_CAP),
  ).length;
  if (earlier === 0) return `in ${run.since}`;
  return `in ${run.since} and ${inWords(earlier)} earlier ${earlier === 1 ? 'year' : 'years'}`;
}
