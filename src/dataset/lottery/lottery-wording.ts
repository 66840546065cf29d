/** Sentences about differences between councils that lie near each other. */
import { rounded } from '../decimals/rounding.ts';
import { inWords, listed, oneDecimal, twoDecimals } from '../text/format.ts';
import type { Lottery } from './lottery.ts';
import type { LotteryGap, GapsInYear } from './lottery-gaps.ts';
import type { LotteryAround } from './lottery-around.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { FEW_FTE_CASE_HOLDERS } from '../ranking/small-council-wording.ts';
import { inSentence, namesOf, namesOrCount } from '../text/council-names.ts';

/** A ratio as people say it, never louder than it is: `2.06 times as many`, `the same number of`. */
function timesAsMany(ratio: number): string {
  return ratio === 1 ? 'as many' : `${ratioText(ratio)} times as many`;
}

/** Two decimals: `2.06`. */
export function ratioText(ratio: number): string {
  return twoDecimals(ratio);
}

/** Who shares a figure: names up to two, else how many. */
function sharing(entries: readonly FigureEntry[]): string {
  return namesOrCount(entries.map(({ councils }) => namesOf(councils)));
}

function value([first]: Lottery['lowest']): string {
  return first === undefined ? '' : oneDecimal(first.figure.average_caseload);
}

/** The finding around one council: `From 10.1 in Liverpool to 20.8 in Bolton within 50 miles of Bolton`. */
export function aroundFinding({ council, miles, lottery }: LotteryAround): string {
  const where = `within ${miles} miles of ${inSentence(council.name)}`;
  if (lottery === undefined) return `No figure to compare ${where}`;
  const { lowest, highest, ratio } = lottery;
  if (ratio === 1) return `${value(lowest)} in ${sharing(lowest)}, and no other figure, ${where}`;
  return `From ${value(lowest)} in ${sharing(lowest)} to ${value(highest)} in ${sharing(highest)} ${where}`;
}

/** What follows the finding: the ratio, how many were compared, who was left out. */
export function aroundDetail({ near, lottery }: LotteryAround): string {
  if (lottery === undefined) return '';
  const { ratio, compared, small, missing } = lottery;
  const counted = `${compared} ${compared === 1 ? 'figure is' : 'figures are'} compared; a joint return is one`;
  const left = [
    ...(small > 0 ? [`${inWords(small)} with ${FEW_FTE_CASE_HOLDERS}`] : []),
    ...(missing > 0 ? [`${inWords(missing)} without a figure`] : []),
  ];
  const out = left.length === 0 ? '' : `; ${listed(left)} left out`;
  const times =
    near.length < 2 || ratio === 1
      ? ''
      : `Where the average is highest, a social worker holds ${timesAsMany(ratio)} cases as where it is lowest. `;
  return `${times}${counted}${out}.`;
}

/** The widest gap in a headline: `Liverpool 10.1, Bolton 20.8: 2.06 times as many cases, 22 miles apart`. */
export function gapFinding({ lottery, apart }: LotteryGap): string {
  const { lowest, highest, ratio } = lottery;
  const distance = apart === undefined ? '' : `, ${rounded(apart, 0)} miles apart`;
  return `${sharing(lowest)} ${value(lowest)}, ${sharing(highest)} ${value(highest)}: ${timesAsMany(ratio)} cases${distance}`;
}

/** Smaller than this and the middle ratio has stayed about the same. */
const LITTLE = 0.05;

/** Whether the gaps narrow, by the middle one; the widest is one pair and swings. */
export function narrowing(years: readonly GapsInYear[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return 'Gaps near each other';
  const change = last.middle - first.middle;
  const numbers = `${ratioText(first.middle)} times in ${first.year}, ${ratioText(last.middle)} in ${last.year}`;
  if (Math.abs(change) < LITTLE) return `The usual gap is about the same: ${numbers}`;
  return `The usual gap is ${change < 0 ? 'narrower' : 'wider'}: ${numbers}`;
}
