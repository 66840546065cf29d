/** The names of what a map or a table shows, and the finding over it. */
import { isOver } from '../cap/cap.ts';
import { capNamed } from '../cap/cap-wording.ts';
import { middleHalf } from '../figures/middle-half.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { howMany, inWords, oneDecimal } from '../text/format.ts';
import { AVERAGE_CAPTION } from '../text/terms.ts';
import type { Measure } from './measures.ts';

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
    case 'from-cases':
      return `Change since ${firstYear} from cases`;
    case 'from-staff':
      return `Change since ${firstYear} from staff`;
    case 'distance':
      return 'Distance from the cap';
    case 'gap':
      return 'Distance from similar councils';
  }
}

/**
 * What exactly is shown, below the finding.
 * @param firstYear the first year of the release
 */
export function measureMeaning(measure: Measure, cap: number, firstYear: number): string {
  switch (measure) {
    case 'caseload':
      return AVERAGE_CAPTION;
    case 'since':
      return `Change in the average since ${firstYear}, or since a newer council’s first figure, in cases`;
    case 'from-cases':
    case 'from-staff':
      return `How much of the change since ${firstYear}, or since a newer council’s first figure, comes from ${measure === 'from-cases' ? 'cases' : 'staff'}`;
    case 'distance':
      return `How far the average is above or below a cap of ${cap}, in cases`;
    case 'gap':
      return 'Distance from the median of ten similar councils (the Department for Education’s list of statistical neighbours), in cases';
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
    case 'from-cases':
      return `change in average caseload since ${firstYear} that comes from cases`;
    case 'from-staff':
      return `change in average caseload since ${firstYear} that comes from staff`;
    case 'distance':
      return `distance from a cap of ${cap}`;
    case 'gap':
      return 'distance from the median of its similar councils';
  }
}

/**
 * The finding over the figures of a year: where the middle half of them is, then how many are over the cap.
 * A combined figure is one figure of two councils, so averages are counted and not councils.
 */
export function spreadInRanking({ ranked, year }: Ranking, cap: number): string {
  if (ranked.length === 0) return `No council has a figure for ${year}`;
  return spreadOf(
    ranked.map(({ figure }) => figure.average_caseload),
    `for ${year}`,
    cap,
  );
}

/** So few averages have no middle half that is worth a name. */
const FEW = 4;

/**
 * The same of any averages.
 * @param which says which they are: `for 2025`, `in the North West for 2025`
 */
export function spreadOf(averages: readonly number[], which: string, cap: number): string {
  const half = middleHalf(averages);
  if (half === undefined) return `There is no average ${which}`;
  const over = `${counted(averages.filter((average) => isOver(average, cap)).length)} over ${capNamed(cap)}`;
  const [low, high] = [oneDecimal(half.low), oneDecimal(half.high)];
  if (averages.length === 1) return `The only average ${which} was ${low}, and ${over}`;
  const all =
    averages.length < FEW
      ? `The ${inWords(averages.length)} averages`
      : `The middle half of the ${averages.length} averages`;
  return `${all} ${which} ran from ${low} to ${high}, and ${over}`;
}

/**
 * The finding over differences: how many figures are above and how many below what they are compared with.
 * @param values of `since`, those of councils with a figure in the first year alone
 * @param firstYear the first year of the release
 */
export function differencesInYear(
  measure: Exclude<Measure, 'caseload' | 'distance'>,
  values: readonly number[],
  year: number,
  firstYear: number,
): string {
  if (values.length === 0) return `There is nothing to compare in ${year}`;
  const up = values.filter((value) => value > 0).length;
  const down = values.filter((value) => value < 0).length;
  const both = `Of ${values.length} averages for both ${firstYear} and ${year}`;
  if (measure === 'from-cases' || measure === 'from-staff')
    return `${both}, ${measure === 'from-cases' ? 'cases' : 'staff'} raised ${howMany(up)} and lowered ${howMany(down)}`;
  return measure === 'since'
    ? `${both}, ${counted(down)} lower in ${year} and ${counted(up)} higher`
    : `Of ${values.length} averages for ${year}, ${counted(up)} above the median of similar councils and ${counted(down)} below`;
}

/** `none was`, `one was`, `seven were`. */
function counted(n: number): string {
  if (n === 0) return 'none was';
  return n === 1 ? 'one was' : `${inWords(n)} were`;
}
