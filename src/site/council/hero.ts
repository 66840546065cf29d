/** The top of a council's page: the figure, what it means, and the facts around it. */
import { isOver } from '../../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { councilHistory, publishedIn } from '../../dataset/figures/history.ts';
import { allEntries, placeOf, SMALL_FTE } from '../../dataset/ranking/ranking.ts';
import { rankReach } from '../../dataset/ranking/rank-uncertainty.ts';
import { figureSentence, overSince, shortAgainst } from '../../dataset/cap/figure-sentence.ts';
import {
  apart,
  againstCap,
  moved,
  rankPhrase,
  rankRange,
  reachPhrase,
} from '../../dataset/ranking/rank-wording.ts';
import { namesOf } from '../../dataset/text/council-names.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { averageIn, rankingOf, regionOf, type Context } from '../context.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { councilsSharing, isSameUnit } from '../../dataset/figures/combined-figures.ts';
import { usualMovementOf } from '../usual-movement.ts';

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
  /** How far the rank can be trusted; empty where there is nothing to say. */
  readonly reach: string;
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
    sentence: figureSentence({ names, year, average, england }, PROPOSED_CAP),
    summary: `${oneDecimal(average)} cases for each children’s social worker in ${names} on 30 September ${year}: ${against}.`,
    caption: `cases for each full-time equivalent children’s social worker who ${year === context.latestYear ? 'holds' : 'held'} cases, on 30 September ${year}`,
    barTitle: `${oneDecimal(average)}, ${against}`,
    england,
    facts: factsOf(context, council, figure, england),
    reach: reachOf(context, council, year),
  };
}

function namesOfFigure(context: Context, council: Council, year: number): string {
  return namesOf(councilsSharing(council, allEntries(rankingOf(context, year))));
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
      value: shortAgainst(average, PROPOSED_CAP),
      over: isOver(average, PROPOSED_CAP),
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
    ? `Fewer than ${SMALL_FTE} FTE hold cases here, so one or two people swing the average.`
    : '';
  const note = [rankRange(place), small].filter((part) => part !== '').join(' ');
  const value = rankPhrase(place, ranking.ranked.length);
  return [{ label: 'Rank', value, ...(note === '' ? {} : { note }) }];
}

function reachOf(context: Context, council: Council, year: number): string {
  const ranking = rankingOf(context, year);
  const place = placeOf(ranking, council);
  const reach = place && rankReach(place, ranking.ranked, usualMovementOf(context));
  return reach === undefined ? '' : reachPhrase(reach);
}

function changeFacts(context: Context, council: Council, figure: PublishedFigure): Fact[] {
  const history = councilHistory(council, context.figures, context.years).filter(
    ({ year }) => year <= figure.year,
  );
  const [first] = publishedIn(history);
  const over = overSince(history, PROPOSED_CAP);
  const facts: Fact[] = [];
  if (first !== undefined && first.year < figure.year && isSameUnit(first, figure)) {
    const value = moved(first.average_caseload, figure.average_caseload);
    facts.push({
      label: `Since ${first.year}`,
      value,
      note: `It was ${oneDecimal(first.average_caseload)} then.`,
    });
  }
  if (over !== undefined) facts.push({ label: 'Over the cap', value: over, over: true });
  return facts;
}
