/** Sentences about the postcode lottery around one council. */
import { listed, oneDecimal, capitalised, inWords, twoDecimals } from '../text/format.ts';
import { inSentence, namesOf, namesOrCount } from '../text/council-names.ts';
import { COMBINED_MEANING } from '../text/terms.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { isCombined } from '../figures/combined-figures.ts';
import { isMore } from '../decimals/decimal.ts';
import { FEW_FTE_CASE_HOLDERS } from '../ranking/small-council-wording.ts';
import type { FlaggedEntry } from './flagged-entries.ts';
import type { LotteryAround } from './lottery-around.ts';
import { isLevel, type Lottery } from './lottery.ts';

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

/**
 * The finding around one council: `Averages from 11.9 in Walsall to 18.4 in Staffordshire within 50 miles of Birmingham`. Figures with a
 * flag are not in it where others can be. They are in the detail.
 */
export function aroundFinding({ council, miles, leading }: LotteryAround): string {
  const where = `within ${miles} miles of ${inSentence(council.name)}`;
  if (leading === undefined) return `No figure to compare ${where}`;
  const { lowest, highest, compared } = leading;
  if (compared === 1)
    return `An average of ${value(lowest)} in ${sharing(lowest)}, the only figure ${where}`;
  if (isLevel(leading)) return `The same average, ${value(lowest)}, in ${sharing(lowest)} ${where}`;
  return `Averages from ${value(lowest)} in ${sharing(lowest)} to ${value(highest)} in ${sharing(highest)} ${where}`;
}

/** What follows the finding: the ratio, figures to ask about, how many were compared and who was left out. */
export function aroundDetail(around: LotteryAround): string {
  const { leading, lottery, beyond } = around;
  if (leading === undefined || lottery === undefined) return '';
  return [
    ...timesSentences(around, leading),
    ...beyond.map((entry) => askSentence(entry, leading)),
    ...(beyond.length > 0 && !isLevel(lottery)
      ? [
          `Including ${beyond.length === 1 ? 'it' : 'them'}, the highest is ${ratioText(lottery.ratio)} times the lowest.`,
        ]
      : []),
    ...flagsOfLeaders(around, leading),
    comparedSentence(around, lottery),
    ...leftOut(lottery),
  ].join(' ');
}

function timesSentences({ council, miles }: LotteryAround, leading: Lottery): string[] {
  if (isLevel(leading)) return [];
  const times = `The highest average is ${ratioText(leading.ratio)} times the lowest.`;
  const ends = [...leading.lowest, ...leading.highest];
  const own = ends.some(({ councils }) => councils.includes(council));
  const far = `Both are within ${miles} miles of ${inSentence(council.name)}, and they may be further from each other.`;
  return own ? [times] : [times, far];
}

/** `Liverpool has a lower average, 10.1. Ask first: few cases for its children in need.` */
function askSentence({ councils, figure, flag }: FlaggedEntry, { lowest }: Lottery): string {
  const average = figure.average_caseload;
  const low = lowest[0]?.figure.average_caseload ?? average;
  const has = isCombined({ councils }) ? 'have' : 'has';
  const way = isMore(low, average) ? 'lower' : 'higher';
  return `${capitalised(namesOf(councils))} ${has} a ${way} average, ${oneDecimal(average)}. ${flag}.`;
}

/** Where every figure has a flag, those that lead are said with theirs. */
function flagsOfLeaders({ near }: LotteryAround, { lowest, highest }: Lottery): string[] {
  const ends = new Set([...lowest, ...highest].map(({ councils: [first] }) => first));
  return near
    .filter(({ councils: [first], flag }) => flag !== '' && ends.has(first))
    .map(
      ({ councils, flag }) =>
        `${capitalised(namesOf(councils))} ${isCombined({ councils }) ? 'have' : 'has'} an unusual count. ${flag}.`,
    );
}

function comparedSentence({ near }: LotteryAround, { compared }: Lottery): string {
  const counted = `${capitalised(inWords(compared))} ${compared === 1 ? 'figure is' : 'figures are'} compared.`;
  return near.some(isCombined) ? `${counted} ${COMBINED_MEANING}` : counted;
}

function leftOut({ small, missing }: Lottery): string[] {
  const left = [
    ...(small > 0
      ? [`${inWords(small)} ${small === 1 ? 'council' : 'councils'} with ${FEW_FTE_CASE_HOLDERS}`]
      : []),
    ...(missing > 0 ? [`${inWords(missing)} without a figure`] : []),
  ];
  if (left.length === 0) return [];
  return [`${capitalised(listed(left))} ${small + missing === 1 ? 'is' : 'are'} left out.`];
}
