/** The names of what a map or a table shows, and the finding over it. */
import type { Council } from '../../schemas/council.ts';
import { isOver } from '../cap/cap.ts';
import { PROPOSED_CAP } from '../cap/cap-range.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { capitalised, inWords } from '../text/format.ts';
import type { Measure } from './measures.ts';
import { namesOf } from '../text/council-names.ts';

/**
 * The name of a measure in a list to choose from, and over a column.
 * @param firstYear the first year of the release
 */
export function measureName(measure: Measure, firstYear: number): string {
  switch (measure) {
    case 'caseload':
      return 'Average caseload';
    case 'since':
      return `Change since ${firstYear}`;
    case 'distance':
      return 'Distance from the cap';
    case 'gap':
      return 'Gap to neighbours’ median';
  }
}

/**
 * What exactly is shown, below the finding.
 * @param firstYear the first year of the release
 */
export function measureMeaning(measure: Measure, cap: number, firstYear: number): string {
  switch (measure) {
    case 'caseload':
      return 'Average cases per case-holding social worker (FTE)';
    case 'since':
      return `Change in average caseload since ${firstYear}, or since a newer council’s first figure, in cases`;
    case 'distance':
      return `Average caseload above or below a cap of ${cap}, in cases`;
    case 'gap':
      return 'Average caseload above or below the median of the ten statistical neighbours, in cases';
  }
}

/**
 * What a map is coloured by, inside a sentence.
 * @param firstYear the first year of the release
 */
export function colouredBy(measure: Measure, cap: number, firstYear: number): string {
  switch (measure) {
    case 'caseload':
      return 'average caseload';
    case 'since':
      return `change in average caseload since ${firstYear}`;
    case 'distance':
      return `distance from a cap of ${cap}`;
    case 'gap':
      return 'gap to the median of its statistical neighbours';
  }
}

/**
 * The finding over the councils of a year: who was over the cap.
 * @param over the councils of each figure over it
 */
export function overInYear(
  over: readonly (readonly Pick<Council, 'name'>[])[],
  of: number,
  year: number,
  cap: number,
): string {
  const line = cap === PROPOSED_CAP ? 'the cap' : `a cap of ${cap}`;
  const councils = over.flat();
  if (over.length === 0) return `No council was over ${line} in ${year}`;
  if (over.length <= 2)
    return `${capitalised(namesOf(councils))} ${councils.length === 1 ? 'was' : 'were'} over ${line} in ${year}`;
  // A combined figure is one figure of two councils. Figures are counted, not councils.
  return `${capitalised(inWords(over.length))} of ${of} published figures were over ${line} in ${year}`;
}

/** The same finding from the ranking of a year. */
export function overInRanking({ ranked, year }: Ranking, cap: number): string {
  const over = ranked.filter(({ figure }) => isOver(figure.average_caseload, cap));
  const councils = over.map((entry) => entry.councils);
  return overInYear(councils, ranked.length, year, cap);
}

/**
 * The finding over differences: how many figures are above and how many below what they are compared with.
 * @param firstYear the first year of the release
 */
export function differencesInYear(
  measure: 'since' | 'gap',
  values: readonly number[],
  year: number,
  firstYear: number,
): string {
  if (values.length === 0) return `Nothing to compare in ${year}`;
  const up = values.filter((value) => value > 0).length;
  const down = values.filter((value) => value < 0).length;
  return measure === 'since'
    ? `${year} against ${firstYear}: lower in ${down} of ${values.length}, higher in ${up}`
    : `${up} of ${values.length} figures stood above the median of their neighbours in ${year}, ${down} below`;
}
