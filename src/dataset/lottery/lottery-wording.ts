/** Sentences about the postcode lottery around one council. */
import { listed, oneDecimal, capitalised, inWords, twoDecimals } from '../text/format.ts';
import { inSentence, namesOf, namesOrCount, shortNamesOf } from '../text/council-names.ts';
import { COMBINED_MEANING } from '../text/terms.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { isCombined } from '../figures/combined-figures.ts';
import { isPublished } from '../figures/figures.ts';
import { isMore } from '../decimals/decimal.ts';
import { FEW_FTE_CASE_HOLDERS } from '../ranking/small-council-wording.ts';
import type { FlaggedEntry } from './flagged-entries.ts';
import type { LotteryAround } from './lottery-around.ts';
import { isLevel, type Lottery } from './lottery.ts';

/** Two decimals: `2.06`. */
export function ratioText(ratio: number): string {
  return twoDecimals(ratio);
}

/** Whose a figure is, between `from` and `to`: `both Birch and Cliff` where two have it, and how many where more do. */
function sharing(entries: readonly FigureEntry[]): string {
  const names = entries.map(({ councils }) =>
    councils.length === 1 ? namesOf(councils) : shortNamesOf(councils),
  );
  return names.length === 2 ? `both ${names.join(' and ')}` : namesOrCount(names);
}

function value([first]: Lottery['lowest']): string {
  return first === undefined ? '' : oneDecimal(first.figure.average_caseload);
}

/**
 * The finding around one council: `Averages from 11.9 in Walsall to 18.4 in Staffordshire within 50 miles of Birmingham`. Figures with a
 * flag are not in it where others can be. Where one of them is lower or higher, the finding says that they were left out.
 */
export function aroundFinding({ council, miles, leading, beyond }: LotteryAround): string {
  const where = `within ${miles} miles of ${inSentence(council.name)}`;
  if (leading === undefined) return `No figure to compare ${where}`;
  return beyond.length === 0 ? plainFinding(leading, where) : selectedFinding(leading, where);
}

function plainFinding(leading: Lottery, where: string): string {
  const { lowest, highest, compared } = leading;
  if (compared === 1)
    return `An average of ${value(lowest)} in ${sharing(lowest)}, the only figure ${where}`;
  if (isLevel(leading)) return `The same average, ${value(lowest)}, in ${sharing(lowest)} ${where}`;
  return compared === 2
    ? `Averages of ${value(lowest)} in ${sharing(lowest)} and ${value(highest)} in ${sharing(highest)} ${where}`
    : `Averages from ${ends(leading)} ${where}`;
}

/** Where a figure with a flag is lower or higher than those that lead. */
function selectedFinding(leading: Lottery, where: string): string {
  const { lowest, compared } = leading;
  const among = 'Leaving out unusual counts,';
  if (compared === 1)
    return `${among} the only average ${where} is ${value(lowest)} in ${sharing(lowest)}`;
  if (isLevel(leading))
    return `${among} the averages ${where} are the same, ${value(lowest)} in ${sharing(lowest)}`;
  return `${among} averages ${where} are from ${ends(leading)}`;
}

/**
 * The same as a whole sentence with its day, for whoever repeats it elsewhere: `On 30 September 2025, averages within 50
 * miles of Birmingham were from …`. Undefined where no figure can be compared.
 */
export function aroundSentence(around: LotteryAround, year: number): string | undefined {
  const { council, miles, leading, beyond } = around;
  if (leading === undefined) return undefined;
  const day = `On 30 September ${year},${beyond.length === 0 ? '' : ' leaving out unusual counts,'}`;
  const where = `within ${miles} miles of ${inSentence(council.name)}`;
  const { lowest, compared } = leading;
  if (compared === 1)
    return `${day} the only average ${where} was ${value(lowest)} in ${sharing(lowest)}.`;
  if (isLevel(leading))
    return `${day} the averages ${where} were the same, ${value(lowest)} in ${sharing(lowest)}.`;
  return `${day} averages ${where} were from ${ends(leading)}.`;
}

/** `14.0 in Warrington to 18.9 in Tameside`. */
function ends({ lowest, highest }: Lottery): string {
  return `${value(lowest)} in ${sharing(lowest)} to ${value(highest)} in ${sharing(highest)}`;
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
    comparedSentence(around, leading, lottery),
    ...leftOut(lottery),
  ].join(' ');
}

function timesSentences({ council, miles }: LotteryAround, leading: Lottery): string[] {
  if (isLevel(leading)) return [];
  const [high, low] = leading.compared === 2 ? ['higher', 'lower'] : ['highest', 'lowest'];
  const times = `The ${high} average is ${ratioText(leading.ratio)} times the ${low}.`;
  const own = [...leading.lowest, ...leading.highest].some(({ councils }) =>
    councils.includes(council),
  );
  const far = `Both are within ${miles} miles of ${inSentence(council.name)}, and may be further apart.`;
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

/** How many figures the finding rests on, and how many with a flag are in it or not. */
function comparedSentence(around: LotteryAround, leading: Lottery, lottery: Lottery): string {
  const { near } = around;
  const all = around.beyond.length === 0;
  const unusual = lottery.compared - leading.compared;
  const compared = all ? lottery.compared : leading.compared;
  const counted = hasOneOther(around, lottery)
    ? `Only one other council within ${around.miles} miles has a figure.`
    : `This compares ${inWords(compared)} ${compared === 1 ? 'figure' : 'figures'}${unusualPart(unusual, all)}.`;
  return near.some(isCombined) ? `${counted} ${COMBINED_MEANING}` : counted;
}

/** How many of the figures have a flag, and whether they are among those compared; empty for none. */
function unusualPart(count: number, among: boolean): string {
  if (count === 0) return '';
  if (among) return `, ${inWords(count)} of them unusual`;
  return ` and leaves out ${inWords(count)} unusual ${count === 1 ? 'count' : 'counts'}`;
}

/** Whether the circle has the council's own figure and that of one other council, and no third. */
function hasOneOther({ council, near, beyond }: LotteryAround, lottery: Lottery): boolean {
  return (
    beyond.length === 0 &&
    lottery.compared === 2 &&
    lottery.small === 0 &&
    !near.some(isCombined) &&
    near.some(({ councils, figure }) => councils.includes(council) && isPublished(figure))
  );
}

function leftOut({ small, missing }: Lottery): string[] {
  const left = [
    ...(small > 0
      ? [`${inWords(small)} ${small === 1 ? 'council' : 'councils'} with ${FEW_FTE_CASE_HOLDERS}`]
      : []),
    ...(missing > 0 ? [`${inWords(missing)} without a figure`] : []),
  ];
  if (left.length === 0) return [];
  return [`${capitalised(listed(left))} ${small + missing === 1 ? 'was' : 'were'} left out.`];
}
