/** What one release changed of the one before it, in words: for everything, or for a place or a measure alone. */
import { PROPOSED_CAP } from '../cap/cap-range.ts';
import { capitalised, howMany, inWords, listed } from '../text/format.ts';
import { compareDecimals } from '../decimals/decimal.ts';
import type { Change, Measure } from './changed-values.ts';
import {
  countedMeasure,
  kindSentences,
  measureNoun,
  measureText,
  otherValues,
} from './measure-revision-wording.ts';
import { crossedCap } from './revision-wording.ts';

/** A changed value with its place in words. */
export interface NamedChange extends Change {
  readonly year: number;
  /** The council, both of a combined figure, or the area, inside a sentence. */
  readonly name: string;
  readonly isEngland: boolean;
}

/** What the words are about. */
export interface PairScope {
  readonly from: number;
  readonly to: number;
  /** One place alone, inside a sentence; undefined for all. */
  readonly name: string | undefined;
  /** One measure alone; undefined for all. */
  readonly measure: Measure | undefined;
}

/** `45 averages and 428 other values differ between the releases of 2022 and 2023`. */
export function pairHeadline(scope: PairScope, changes: readonly Change[]): string {
  const { from, to, name, measure } = scope;
  const of = name === undefined ? '' : ` of ${name}`;
  const between = `between the releases of ${from} and ${to}`;
  if (changes.length === 0) return sameHeadline(scope);
  const differ = changes.length === 1 ? 'differs' : 'differ';
  if (measure !== undefined)
    return `${capitalised(countedMeasure(measure, changes.length))}${of} ${differ} ${between}`;
  const averages = changes.filter((one) => one.measure === 'average_caseload').length;
  const others = changes.length - averages;
  if (averages === 0) {
    const none = others === 1 ? 'and it is no average' : 'none of them an average';
    return `${capitalised(values(others, ''))}${of} ${differ} ${between}, ${none}`;
  }
  const what = others === 0 ? [] : [values(others, 'other ')];
  return `${capitalised(listed([countedMeasure('average_caseload', averages), ...what]))}${of} ${differ} ${between}`;
}

function values(n: number, kind: string): string {
  return `${inWords(n)} ${kind}value${n === 1 ? '' : 's'}`;
}

function sameHeadline({ from, to, name, measure }: PairScope): string {
  const what = measure === undefined ? 'values' : measureNoun(measure, 0);
  const whose = name === undefined ? '' : ` for ${name}`;
  return `The releases of ${from} and ${to} give the same ${what}${whose}`;
}

/** Why nothing can be compared for a place that only the later release has. */
export function notYetThere(name: string, { from, to }: Pick<PairScope, 'from' | 'to'>): string {
  return `The release of ${from} has no values for ${name}, so the release of ${to} changed none`;
}

/** Which way averages went, which crossed the cap, England’s, what else changed, and what is no number; empty where nothing did. */
export function pairSentence(
  { name, measure }: Pick<PairScope, 'name' | 'measure'>,
  changes: readonly NamedChange[],
): string {
  const averages = changes.filter((one) => one.measure === 'average_caseload');
  const others = changes.filter((one) => one.measure !== 'average_caseload');
  if (name !== undefined) return kindSentences(changes).join(' ');
  return [
    ...(averages.length === 0 ? [] : averageSentences(averages)),
    ...(measure === undefined && others.length > 0 ? [othersSentence(averages, others)] : []),
    ...kindSentences(changes),
  ].join(' ');
}

function averageSentences(averages: readonly NamedChange[]): string[] {
  const up = averages.filter((one) => direction(one) > 0).length;
  const down = averages.filter((one) => direction(one) < 0).length;
  return [
    `Of these averages, ${howMany(down)} became lower and ${howMany(up)} higher.`,
    ...crossedSentences(averages),
    englandSentence(averages),
  ];
}

function direction({ before, after }: Change): number {
  return typeof before === 'number' && typeof after === 'number'
    ? compareDecimals(after, before)
    : 0;
}

/**
 * What releases changed of one place besides averages: `Later releases changed two workforce rates.` Empty where nothing.
 * @param withAverages whether averages changed too
 */
export function otherChangesSentence(
  changes: readonly (Change & { readonly year: number })[],
  withAverages: boolean,
): string {
  const others = changes.filter(({ measure }) => measure !== 'average_caseload');
  if (others.length === 0) return '';
  const what = otherValues(others.map(({ measure, year }) => ({ measure, figure: `${year}` })));
  return `Later releases ${withAverages ? 'also ' : ''}changed ${what}.`;
}

function othersSentence(averages: readonly NamedChange[], others: readonly NamedChange[]): string {
  const what = otherValues(
    others.map(({ measure, name, year }) => ({ measure, figure: `${name} ${year}` })),
  );
  return `The ${averages.length === 0 ? '' : 'other '}${others.length === 1 ? 'value is' : 'values are'} ${what}.`;
}

function crossedSentences(averages: readonly NamedChange[]): string[] {
  const crossed = Map.groupBy(averages, (one) => crossedCap(one, PROPOSED_CAP));
  crossed.delete('');
  if (crossed.size === 0) return [`None moved across the proposed cap of ${PROPOSED_CAP}.`];
  return [...crossed].map(([way, group]) => {
    const names = group.map(({ name, year }) => `${name} (${year})`);
    return `${capitalised(listed(names))} ${names.length === 1 ? 'is' : 'are'} ${way} of ${PROPOSED_CAP}.`;
  });
}

function englandSentence(averages: readonly NamedChange[]): string {
  const england = averages
    .filter(({ isEngland }) => isEngland)
    .map(
      ({ measure, year, before, after }) =>
        `for ${year} from ${measureText(measure, before)} to ${measureText(measure, after)}`,
    );
  return england.length === 0
    ? 'England’s own averages did not change.'
    : `England’s own average changed ${listed(england)}.`;
}
