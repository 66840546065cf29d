/** One person’s cases for each FTE beside published averages, a cap, limits and the shares of one year. */
import { aboveOrBelow, aboveOrBelowShort } from '../../dataset/figures/difference-wording.ts';
import type { ShareStep } from '../../dataset/cap/distribution-wording.ts';
import { capNamed } from '../../dataset/cap/cap-wording.ts';
import {
  compareFractions,
  fractionOf,
  fractionText,
  roundedFraction,
  subtract,
  type Fraction,
} from '../../dataset/decimals/fraction.ts';
import { capitalised, oneDecimal } from '../../dataset/text/format.ts';
import type { Entered } from '../../dataset/workload/entry.ts';
import { bandOf, loadOf, type LoadBand } from '../../dataset/workload/workload.ts';
import {
  bandSentences,
  bandText,
  capSentence,
  loadSteps,
  loadText,
} from '../../dataset/workload/workload-wording.ts';
import { limitRow, type KnownLimit, type LimitRow } from './limits-view.ts';

/** A council with its newest average, or why there is none. */
export interface KnownCouncil {
  readonly slug: string;
  /** `Bolton`, for the list. */
  readonly name: string;
  /** Whose average it is: `Bolton’s`, `North and West Northamptonshire’s combined`. */
  readonly whose: string;
  /** Undefined where none was published for the newest year. */
  readonly average: number | undefined;
  /** What is unusual in its count, or why there is none; empty for most. */
  readonly note: string;
}

/** A role or service that can be chosen. */
export interface KnownChoice {
  readonly value: string;
  readonly label: string;
  /** The group of people that a survey of 2014 had for it, with their cases on average. */
  readonly surveyed: { readonly name: string; readonly cases: number } | undefined;
}

/** What the page carries with it, so that nothing has to be asked for once somebody has typed. */
export interface Known {
  /** The newest year, and England’s average. */
  readonly year: number;
  readonly england: number;
  readonly councils: readonly KnownCouncil[];
  readonly shares: { readonly year: number; readonly steps: readonly ShareStep[] };
  /** Limits that count cases of one worker. */
  readonly limits: readonly KnownLimit[];
  readonly roles: readonly KnownChoice[];
  readonly services: readonly KnownChoice[];
  /** Cases on average in the survey of 2014: full time and part time. */
  readonly surveyed: { readonly fullTime: number; readonly partTime: number } | undefined;
  /** Publisher and release, in words. */
  readonly source: string;
}

/** What a reader entered and chose; an empty text where nothing is chosen. */
export interface Choice extends Entered {
  readonly role: string;
  readonly service: string;
  readonly council: string;
  readonly cap: number;
}

/** A caseload that nobody has, to show what the page answers before anything is entered. */
export const EXAMPLE = {
  cases: 18,
  shared: 0,
  fte: 0.8,
  role: '',
  service: '',
  council: 'bolton',
} as const satisfies Omit<Choice, 'cap'>;

/** One average or cap that a load is held against. */
export interface ComparisonRow {
  readonly against: string;
  /** As it is published; empty where there is none. */
  readonly number: string;
  /** `2.5 above`, `the same`, `no figure`. */
  readonly difference: string;
  /** What a careful reader should know; may be empty. */
  readonly note: string;
}

export interface BandRow {
  readonly label: string;
  readonly share: number;
  readonly own: boolean;
}

export interface MyCaseloadView {
  readonly choice: Choice;
  /** The load, to one decimal. */
  readonly load: string;
  /** The sum, a sentence for each step. */
  readonly steps: readonly string[];
  /** Averages and the cap; none for adults’ services, about which they are not. */
  readonly comparisons: readonly ComparisonRow[];
  /** What the cap comes to at the working time; empty where it is not compared. */
  readonly atCap: string;
  readonly shares: {
    readonly year: number;
    readonly sentences: readonly string[];
    readonly rows: readonly BandRow[];
  };
  readonly limits: readonly LimitRow[];
  /** What a survey found for people like this; may be none. */
  readonly surveys: readonly string[];
  /** What is read out. */
  readonly announcement: string;
}

/** Makes the view. */
export function myCaseloadView(known: Known, choice: Choice): MyCaseloadView {
  const { cases, fte, cap } = choice;
  const load = loadOf(cases, fte);
  const isAdults = choice.service.startsWith('adults');
  const band = isAdults ? undefined : bandOf(known.shares.steps, load);
  return {
    choice,
    load: loadText(load),
    steps: loadSteps(choice),
    comparisons: isAdults ? [] : comparisonsOf(known, choice, load),
    atCap: isAdults ? '' : capSentence(choice, cap),
    shares: sharesOf(known, band),
    limits: known.limits
      .filter(({ role, isForAdults }) =>
        role === undefined ? isForAdults === isAdults : role === choice.role,
      )
      .map((limit) => limitRow(limit, cases, fte)),
    surveys: surveysOf(known, choice),
    announcement: announcementOf(known, load, isAdults),
  };
}

function comparisonsOf(known: Known, choice: Choice, load: Fraction): ComparisonRow[] {
  const council = known.councils.find(({ slug }) => slug === choice.council);
  const rounded = roundedFraction(load, 1);
  const england = {
    against: 'England’s average',
    number: oneDecimal(known.england),
    difference: aboveOrBelowShort(rounded, known.england),
    note: '',
  };
  return [
    ...(council === undefined ? [] : [councilRow(council, rounded)]),
    england,
    capRow(choice.cap, load),
  ];
}

function councilRow({ whose, average, note }: KnownCouncil, load: number): ComparisonRow {
  return {
    against: capitalised(`${whose} average`),
    number: average === undefined ? '' : oneDecimal(average),
    difference: average === undefined ? 'no figure' : aboveOrBelowShort(load, average),
    note,
  };
}

/** Held against the exact load: one that only rounds to the cap is over or under it. */
function capRow(cap: number, load: Fraction): ComparisonRow {
  return {
    against: capitalised(`${capNamed(cap)} for each FTE`),
    number: String(cap),
    difference: besideCap(load, cap),
    note: '',
  };
}

function besideCap(load: Fraction, cap: number): string {
  const side = compareFractions(load, fractionOf(cap));
  if (side === 0) return 'the same';
  const apart = side > 0 ? subtract(load, fractionOf(cap)) : subtract(fractionOf(cap), load);
  const text = fractionText(apart, 1);
  return `${text === '0.0' ? 'less than 0.1' : text} ${side > 0 ? 'above' : 'below'}`;
}

function sharesOf(
  { shares: { year, steps } }: Known,
  band: LoadBand | undefined,
): MyCaseloadView['shares'] {
  if (band === undefined) return { year, sentences: [], rows: [] };
  const rows = steps.map((step) => ({
    label: bandText(step),
    share: step.share,
    own: step === band.own,
  }));
  return { year, sentences: bandSentences(band, year), rows };
}

function surveysOf(known: Known, { role, service, fte }: Choice): string[] {
  const groups = [
    known.roles.find(({ value }) => value === role)?.surveyed,
    known.services.find(({ value }) => value === service)?.surveyed,
    hoursGroup(known, fte),
  ];
  return groups.flatMap((group) =>
    group === undefined ? [] : [`${group.cases} active cases on average: ${group.name}`],
  );
}

function hoursGroup({ surveyed }: Known, fte: number): KnownChoice['surveyed'] {
  if (surveyed === undefined) return undefined;
  return fte === 1
    ? { name: 'people who worked full time', cases: surveyed.fullTime }
    : { name: 'people who worked part time', cases: surveyed.partTime };
}

function announcementOf({ england }: Known, load: Fraction, isAdults: boolean): string {
  const result = `${loadText(load)} cases for each FTE.`;
  if (isAdults) return result;
  const apart = aboveOrBelow(roundedFraction(load, 1), england);
  return `${result} That is ${apart} England’s average of ${oneDecimal(england)}.`;
}
