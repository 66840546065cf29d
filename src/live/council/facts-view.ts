/** Short facts beside a council's figure: the cap, England, its region, its rank, its past. */
import { isOver } from '../../dataset/cap/cap.ts';
import { overSince } from '../../dataset/cap/cap-wording.ts';
import type { Country } from '../../dataset/country.ts';
import { rankingIn } from '../../dataset/country.ts';
import { ENGLAND, regionOf } from '../../dataset/figures/areas.ts';
import { isSameUnit } from '../../dataset/figures/combined-figures.ts';
import { areaAverage } from '../../dataset/figures/figures.ts';
import { councilHistory, publishedIn } from '../../dataset/figures/history.ts';
import { rankPhrase, rankRange } from '../../dataset/ranking/rank-wording.ts';
import {
  aboveOrBelow,
  upOrDown,
  againstCapShort,
} from '../../dataset/figures/difference-wording.ts';
import { placeOf, SMALL_FTE } from '../../dataset/ranking/ranking.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** Whether the value is over the cap and has its colour. */
  readonly over?: boolean;
}

/** The facts of a published figure against a cap, in their order on the page. */
export function factsOf(
  country: Country,
  council: Council,
  figure: PublishedFigure,
  cap: number,
): Fact[] {
  const { year, average_caseload: average } = figure;
  const region = regionOf(country.areaByCode, council);
  return [
    {
      label: 'Against the cap',
      value: againstCapShort(average, cap),
      over: isOver(average, cap),
    },
    ...besideArea('England', average, areaAverage(country.figures, ENGLAND, year)),
    ...besideArea(region.name, average, areaAverage(country.figures, region.code, year)),
    ...rankFact(country, council, year),
    ...pastFacts(country, council, figure, cap),
  ];
}

function besideArea(name: string, average: number, other: number | undefined): Fact[] {
  if (other === undefined) return [];
  return [{ label: `${name}, ${oneDecimal(other)}`, value: aboveOrBelow(average, other) }];
}

function rankFact(country: Country, council: Council, year: number): Fact[] {
  const ranking = rankingIn(country, year);
  const place = placeOf(ranking, council);
  if (place === undefined) return [];
  const small = place.small
    ? `Fewer than ${SMALL_FTE} FTE hold cases here, so one or two people swing the average.`
    : '';
  const note = [rankRange(place), small].filter((part) => part !== '').join(' ');
  const value = rankPhrase(place, ranking.ranked.length);
  return [{ label: 'Rank', value, ...(note === '' ? {} : { note }) }];
}

/** How it moved since its first figure, and for how long it has been over the cap. */
function pastFacts(
  { figures, years }: Country,
  council: Council,
  figure: PublishedFigure,
  cap: number,
): Fact[] {
  const history = councilHistory(council, figures, years).filter(({ year }) => year <= figure.year);
  const [first] = publishedIn(history);
  const over = overSince(history, cap);
  return [
    ...(first !== undefined && first.year < figure.year && isSameUnit(first, figure)
      ? [sinceFact(first, figure)]
      : []),
    ...(over === undefined ? [] : [{ label: 'Over the cap', value: over, over: true }]),
  ];
}

function sinceFact(first: PublishedFigure, figure: PublishedFigure): Fact {
  return {
    label: `Since ${first.year}`,
    value: upOrDown(first.average_caseload, figure.average_caseload),
    note: `It was ${oneDecimal(first.average_caseload)} then.`,
  };
}
