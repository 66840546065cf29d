/** Short facts beside a council's figure that no cap changes: England, its region, its rank, its change in a year. The trend has the rest. */
import type { Country } from '../../dataset/country.ts';
import { rankingIn } from '../../dataset/country.ts';
import { ENGLAND, regionOf } from '../../dataset/figures/areas.ts';
import { changeBetween } from '../../dataset/figures/figure-change.ts';
import { areaAverage, inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { usualMovement } from '../../dataset/movement/movement.ts';
import { typicalChange } from '../../dataset/movement/typical-change.ts';
import { rankPhrase, rankRange } from '../../dataset/ranking/rank-wording.ts';
import { aboveOrBelowShort, upOrDown } from '../../dataset/figures/difference-wording.ts';
import { placeOf } from '../../dataset/ranking/ranking.ts';
import { smallCouncilSentence } from '../../dataset/ranking/small-council-wording.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import type { Fact } from '../../live/council/cap-fact-view.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';

/** The facts of a published figure, in their order on the page. */
export function factsOf(country: Country, council: Council, figure: PublishedFigure): Fact[] {
  const { year, average_caseload: average } = figure;
  const region = regionOf(country.areaByCode, council);
  return [
    ...besideArea('England', average, areaAverage(country.figures, ENGLAND, year)),
    ...besideArea(region.name, average, areaAverage(country.figures, region.code, year)),
    ...rankFact(country, council, year),
    ...changeFact(country, council, figure),
  ];
}

function besideArea(name: string, average: number, other: number | undefined): Fact[] {
  if (other === undefined) return [];
  const whose = `${inSentence(name)}${name.endsWith('s') ? '’' : '’s'}`;
  return [
    {
      label: `Against ${whose} ${oneDecimal(other)}`,
      value: aboveOrBelowShort(average, other),
    },
  ];
}

function rankFact(country: Country, council: Council, year: number): Fact[] {
  const ranking = rankingIn(country, year);
  const place = placeOf(ranking, council);
  if (place === undefined) return [];
  const of = ranking.ranked.length;
  const small = place.small ? smallCouncilSentence('This council') : '';
  const note = [rankRange(place, of), small].filter((part) => part !== '').join(' ');
  return [{ label: 'Rank', value: rankPhrase(place, of), ...(note === '' ? {} : { note }) }];
}

/** How it changed in the last year, beside what is typical for a council of its size. */
function changeFact(country: Country, council: Council, figure: PublishedFigure): Fact[] {
  const before = inCouncil(country.figures, council, figure.year - 1);
  if (!isPublished(before) || changeBetween(before, figure) === undefined) return [];
  const was = `It was ${oneDecimal(before.average_caseload)} in ${before.year}.`;
  const typical = typicalIn(country, before);
  return [
    {
      label: 'Change in a year',
      value: upOrDown(before.average_caseload, figure.average_caseload),
      note:
        typical === undefined
          ? was
          : `${was} The typical (median) change for its size in ${before.year} is ${oneDecimal(typical)}.`,
    },
  ];
}

/**
 * The typical change for its size.
 * @param before the figure of the earlier year: movements are grouped by the size that a council had before them
 */
function typicalIn(country: Country, before: PublishedFigure): number | undefined {
  return typicalChange(before, usualMovement(country.councils, country));
}
