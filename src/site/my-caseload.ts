/** The page on which social workers compare their own caseload: what it carries with it, its example and its table. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { quotient } from '../dataset/decimals/fraction.ts';
import { absenceSentence } from '../dataset/figures/absence-wording.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { forceText, limitText } from '../dataset/limits/limit-wording.ts';
import { localLimitFact, type FactWords } from '../dataset/limits/local-limit-wording.ts';
import { flagNote } from '../dataset/quality/flag-note-wording.ts';
import { flagsOn } from '../dataset/quality/flag.ts';
import { allEntries } from '../dataset/ranking/ranking.ts';
import { byName, possessiveOf } from '../dataset/text/council-names.ts';
import { loadText } from '../dataset/workload/workload-wording.ts';
import type { KnownLimit } from '../live/my-caseload/limits-view.ts';
import { supervisionNote } from '../live/my-caseload/note-view.ts';
import {
  EXAMPLE,
  myCaseloadView,
  type Known,
  type KnownChoice,
  type KnownCouncil,
  type MyCaseloadView,
} from '../live/my-caseload/view.ts';
import { ROLES, SERVICES } from '../schemas/return-lists.ts';
import type { Council } from '../schemas/council.ts';
import { sharesView } from './cap-page.ts';
import { rankingOf, type Context } from './context.ts';
import { sourceLine } from './exports/caveats.ts';
import { englandIn } from './home-page.ts';

export interface MyCaseloadPage {
  readonly known: Known;
  /** A caseload that nobody has, to show what the page answers. */
  readonly example: MyCaseloadView;
  /** A note to fill in by hand. */
  readonly blankNote: string;
  /** Limits that count something else, which are named and not compared. */
  readonly otherLimits: readonly { readonly href: string; readonly text: string }[];
  /** What four people had against the limits of their employers. */
  readonly localLimits: readonly FactWords[];
  readonly readOff: ReadOff;
}

/** Cases for each FTE by cases and working time. */
export interface ReadOff {
  readonly times: readonly number[];
  readonly rows: readonly { readonly cases: number; readonly loads: readonly string[] }[];
}

/** Makes the page from the latest release. */
export function myCaseloadPage(context: Context): MyCaseloadPage {
  const known = knownOf(context);
  return {
    known,
    example: myCaseloadView(known, { ...EXAMPLE, cap: PROPOSED_CAP }),
    blankNote: supervisionNote(known, undefined),
    otherLimits: otherLimits(context),
    localLimits: context.dataset.evidence.localLimits.map(localLimitFact),
    readOff: readOff(),
  };
}

/** Where social workers of a council compare their own caseload; undefined for one that the page does not list. */
export function ownCaseloadHref(council: Council): string | undefined {
  return isListed(council) ? `/my-caseload/?council=${council.slug}` : undefined;
}

/** Councils of England as they are now. */
function isListed(council: Council): boolean {
  return isEnglish(council) && council.in_force_to === undefined;
}

function knownOf(context: Context): Known {
  const { year, steps } = sharesView(context);
  const { latestYear } = context;
  return {
    year: latestYear,
    england: englandIn(context, latestYear),
    councils: councilsOf(context),
    shares: { year, steps: steps.map(({ from, to, share }) => ({ from, to, share })) },
    limits: limitsOf(context),
    roles: rolesOf(context),
    services: servicesOf(context),
    surveyed: hoursOf(context),
    source: sourceLine(context),
  };
}

function councilsOf(context: Context): KnownCouncil[] {
  const { country, latestYear: year } = context;
  return country.councils
    .filter(isListed)
    .sort(byName)
    .map((council) => knownCouncil(context, council, year));
}

function knownCouncil(context: Context, council: Council, year: number): KnownCouncil {
  const { slug, name } = council;
  const entry = allEntries(rankingOf(context, year)).find(({ councils }) =>
    councils.includes(council),
  );
  const figure = entry?.figure;
  const councils = entry?.councils ?? [council];
  const whose = possessiveOf(councils);
  return {
    slug,
    name,
    whose: councils.length > 1 ? `${whose} combined` : whose,
    average: figure?.status === 'published' ? figure.average_caseload : undefined,
    note:
      figure?.status === 'published'
        ? flagNote(flagsOn(context.country.flagged, figure))
        : absenceSentence(figure),
  };
}

/** Limits on the cases of one worker: proposals elsewhere, and what single employers in the UK allowed in 2014. */
function limitsOf({ dataset }: Context): KnownLimit[] {
  const { limits, localLimits } = dataset.evidence;
  const elsewhere = limits.flatMap((limit): KnownLimit[] => {
    const { place, number, up_to: upTo, counted = '', source, source_date: date } = limit;
    if (!isComparable(limit) || number === undefined) return [];
    const whose = `${place}, ${forceText(limit)}`;
    const isForAdults = counted.includes('adults');
    const of = { roleName: counted, role: undefined, isForAdults, number, upTo };
    return [{ whose, ...of, source: `${source}, ${date}` }];
  });
  const local = localLimits.map(
    ({ role, name, limit: number, source, source_date: date }): KnownLimit => ({
      whose: 'One employer’s limit in 2014',
      role,
      roleName: name,
      isForAdults: false,
      number,
      upTo: undefined,
      source: `${source}, ${date}`,
    }),
  );
  return [...local, ...elsewhere];
}

type Limits = Context['dataset']['evidence']['limits'];

/** Whether a limit counts what is entered on the page: cases of one worker. */
function isComparable({ unit, per, until }: Limits[number]): boolean {
  return unit === 'cases' && per === 'worker' && until === undefined;
}

function otherLimits({ dataset }: Context): MyCaseloadPage['otherLimits'] {
  return dataset.evidence.limits
    .filter((limit) => limit.number !== undefined && limit.until === undefined)
    .filter((limit) => !isComparable(limit))
    .map((limit) => ({
      href: `/cap/elsewhere/#limit-${limit.id}`,
      text: `${limit.place}: ${limitText(limit)}`,
    }));
}

/** What the survey of 2014 calls the roles and services of a return, where it has them. */
const SURVEY_NAMES: Readonly<Record<string, string>> = {
  newly_qualified: 'newly qualified social worker',
  social_worker: 'social worker',
  senior_social_worker: 'senior social worker',
  social_work_assistant: 'social work assistant or support worker',
  children_all: 'children’s services, broadly',
  children_in_need: 'children in need',
  children_protection: 'child protection',
  children_looked_after: 'looked after children',
  adults_all: 'adults’ services, broadly',
  adults_older: 'older people',
  adults_mental_health: 'adults with mental health problems',
  adults_learning_disability: 'adults with learning disabilities',
  adults_physical_disability: 'adults with physical disabilities',
};

function surveyedAs({ dataset }: Context, name: string | undefined): KnownChoice['surveyed'] {
  const group = dataset.evidence.survey.find((one) => one.name === name);
  const cases = group?.average_cases;
  return name === undefined || cases === undefined ? undefined : { name, cases };
}

/** The roles of a return, the open one last, and one more for which a local limit is known. */
function rolesOf(context: Context): KnownChoice[] {
  const named = Object.entries(ROLES).flatMap(([value, { label }]) =>
    value === 'all' || value === 'other' ? [] : [[value, label] as const],
  );
  const labels = [
    ...named,
    ['approved_mental_health_professional', 'Approved mental health professional'] as const,
    ['other', 'Another role with cases, such as a manager'] as const,
  ];
  return labels.map(([value, label]) => ({
    value,
    label,
    surveyed: surveyedAs(context, SURVEY_NAMES[value]),
  }));
}

function servicesOf(context: Context): KnownChoice[] {
  return Object.entries(SERVICES).map(([value, { label }]) => ({
    value,
    label,
    surveyed: surveyedAs(context, SURVEY_NAMES[value]),
  }));
}

function hoursOf(context: Context): Known['surveyed'] {
  const [full, part] = ['full-time', 'part-time'].map((name) => surveyedAs(context, name)?.cases);
  return full === undefined || part === undefined ? undefined : { fullTime: full, partTime: part };
}

const TIMES = [0.2, 0.4, 0.5, 0.6, 0.8, 0.9, 1];
const CASES = [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 35, 40];

function readOff(): ReadOff {
  return {
    times: TIMES,
    rows: CASES.map((cases) => ({
      cases,
      loads: TIMES.map((fte) => loadText(quotient(cases, fte))),
    })),
  };
}
