/** Why an average changed, in sentences: the arithmetic of cases and staff, and never a cause. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { stretchSentence, type AverageParts } from '../context/parts-wording.ts';
import { isMore } from '../decimals/decimal.ts';
import { capitalised, listed, oneDecimal } from '../text/format.ts';
import type { ChangeSplit, NoSplit, PartChange } from './change-split.ts';
import { percentText } from './short-sentence.ts';

/** That the split says what changed and not why. Every page that has a split says so. */
export const ARITHMETIC = 'This is arithmetic. It does not show why cases or staff changed.';

/** What a split is measured against and whose it is. */
export interface SplitSubject {
  /** Whose figures, for a sentence that is quoted alone: `Bolton`. Left out on a page about it, which explains FTE too. */
  readonly names?: string;
  /** A typical change in a year for its size, in cases; undefined where none is known. */
  readonly typical: number | undefined;
  /** Whose typical change that is: `councils of its size`, `regions`. */
  readonly among: string;
}

/**
 * How cases and staff changed, and the average with them: `From 2017 to 2025, cases rose by 1.6%. FTE social workers with
 * cases rose even more, by 18.3%, so the average fell by 2.5, from 17.7 to 15.2.` A change that is no larger than a
 * typical one is called small.
 */
export function splitSentence(split: ChangeSplit, subject: SplitSubject): string {
  const { from, to, cases } = split;
  const { names } = subject;
  const day = names === undefined ? '' : '30 September ';
  const where = names === undefined ? '' : ` in ${names}`;
  return [
    `From ${day}${from.year} to ${day}${to.year}, cases${where} ${casesMoved(cases)}.`,
    `${staffMoved(split, names === undefined ? STAFF : STAFF_IN_FULL)}, ${soTheAverage(split)}.`,
    ...smallChange(split, subject),
  ].join(' ');
}

/**
 * The change of the average alone, where its parts have been given: `From 2017 to 2025, the average fell by 2.5, from 17.7 to
 * 15.2.` Then what each part did to it, or that it is small.
 */
export function averageSentence(split: ChangeSplit, subject: SplitSubject): string {
  const { from, to, change } = split;
  const [before, after] = [oneDecimal(from.average_caseload), oneDecimal(to.average_caseload)];
  const years = `From ${from.year} to ${to.year}, the average`;
  if (change === 0) return `The average was ${before} in ${from.year} and in ${to.year}.`;
  const way = change > 0 ? 'rose' : 'fell';
  return `${years} ${way} by ${oneDecimal(Math.abs(change))}, from ${before} to ${after}. ${whatPartsDid(split, subject)}`;
}

/** What each part did to the average; of a small change that it is small. */
function whatPartsDid(split: ChangeSplit, subject: SplitSubject): string {
  const [small = partsSentence(split)] = smallChange(split, subject);
  return small;
}

function casesMoved({ way, percent }: PartChange): string {
  if (way === 0) return 'were the same in number';
  return percent === 0
    ? 'hardly changed'
    : `${way > 0 ? 'rose' : 'fell'} by ${percentText(percent)}`;
}

const STAFF = 'FTE social workers with cases';
const STAFF_IN_FULL = 'full-time-equivalent social workers with cases';

function staffMoved({ cases, fte }: ChangeSplit, staff: string): string {
  const { way, percent } = fte;
  if (way === 0) return `The number of ${staff} was the same`;
  if (percent === 0) return `The number of ${staff} hardly changed`;
  const moved = `${capitalised(staff)} ${way > 0 ? 'rose' : 'fell'}`;
  const by = `by ${percentText(percent)}`;
  if (way !== cases.way || cases.percent === 0) return `${moved} ${by}`;
  if (percent === cases.percent)
    return `${capitalised(staff)} also ${way > 0 ? 'rose' : 'fell'} ${by}`;
  const more = isMore(Math.abs(percent), Math.abs(cases.percent));
  return `${moved} ${more ? 'even more' : 'less'}, ${by}`;
}

function soTheAverage({ from, to, change }: ChangeSplit): string {
  const [before, after] = [oneDecimal(from.average_caseload), oneDecimal(to.average_caseload)];
  if (change === 0) return `and the average was ${before} in both years`;
  const way = change > 0 ? 'rose' : 'fell';
  return `so the average ${way} by ${oneDecimal(Math.abs(change))}, from ${before} to ${after}`;
}

function smallChange(split: ChangeSplit, { typical, among }: SplitSubject): string[] {
  return isSmallChange(split, typical) && split.change !== 0 && typical !== undefined
    ? [
        `That change is small. At least half of ${among} change by ${oneDecimal(typical)} or more in a year.`,
      ]
    : [];
}

/** Whether a change is no larger than a typical one in a year. It is no news by itself then. */
export function isSmallChange({ change }: ChangeSplit, typical: number | undefined): boolean {
  return typical !== undefined && !isMore(Math.abs(change), typical);
}

/**
 * What each part did to the average, the larger first: `By this arithmetic, more staff lowered the average by 2.8, and more
 * cases raised it by 0.3.`
 */
export function partsSentence({ cases, fte }: ChangeSplit): string {
  const parts = [
    { ...cases, noun: cases.way > 0 ? 'more cases' : 'fewer cases' },
    { ...fte, noun: fte.way > 0 ? 'more staff' : 'fewer staff' },
  ]
    .filter(({ way }) => way !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const [first, second] = parts;
  if (first === undefined) return 'Neither cases nor staff changed.';
  const begins = `By this arithmetic, ${first.noun} ${verb(isRaising(first))} the average by ${amount(first)}`;
  if (second === undefined) return `${begins}.`;
  const same = isRaising(first) === isRaising(second);
  return `${begins}, and ${second.noun} ${same ? '' : `${verb(isRaising(second))} it `}by ${amount(second)}.`;
}

interface NamedPart extends PartChange {
  readonly noun: string;
}

/** More cases raise an average, and fewer staff do. */
function isRaising({ way, noun }: NamedPart): boolean {
  return noun.endsWith('cases') ? way > 0 : way < 0;
}

function verb(raises: boolean): string {
  return raises ? 'raised' : 'lowered';
}

function amount({ adds }: PartChange): string {
  return adds === 0 ? 'less than 0.1' : oneDecimal(Math.abs(adds));
}

/** What a page calls staff where there is little room. */
export const STAFF_MEANING = 'Staff are the FTE social workers with cases.';

/** How both parts changed, in one sentence: `From 2017 to 2025, cases rose by 1.6% and FTE social workers with cases by 18.3%.` */
export function partsChangeSentence({ from, to }: Pick<ChangeSplit, 'from' | 'to'>): string {
  return stretchSentence(partsOf(from), partsOf(to));
}

/** The parts of a published average. */
export function partsOf({
  year,
  cases,
  case_holders_fte: fte,
  average_caseload: average,
}: PublishedFigure): AverageParts {
  return { year, cases, fte, average };
}

/** That a split rests on counts that look partial, as a sentence; none where all look whole. */
export function unusualSplit(years: readonly number[]): string[] {
  if (years.length === 0) return [];
  const [counts, are] = years.length === 1 ? ['count', 'is'] : ['counts', 'are'];
  return [
    `The ${counts} of ${listed(years.map(String))} ${are} unusual, so part of this may be a change in what was counted.`,
  ];
}

/** Why a change is not split, as a sentence. */
export const NO_SPLIT_WORDS: Readonly<Record<NoSplit, string>> = {
  missing: 'One of the two figures is missing, so there is no change to explain.',
  'other unit':
    'One of the two figures is a combined figure of two councils and the other is not, so they cannot be compared.',
  'no parts': 'One of the two figures has no cases or no FTE, so the change cannot be divided.',
  'parts disagree':
    'The published cases and FTE do not give the published average, so the change cannot be divided.',
};
