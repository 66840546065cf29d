/** The links of caseloads with the workforce, in sentences. */
import { RATE_NAMES, type RateName } from '../comparison/surroundings.ts';
import { FEW_FTE_CASE_HOLDERS } from '../ranking/small-council-wording.ts';
import { listed } from '../text/format.ts';
import { correlationText, linkInWords, wayOf } from './correlation-wording.ts';
import type { YearLink } from './workforce-links.ts';

/** What a rate is about, inside a sentence. */
export const RATE_SUBJECTS: Readonly<Record<RateName, string>> = {
  vacancy_rate: 'vacancies',
  agency_rate: 'agency staff',
  turnover_rate: 'turnover',
  absence_rate: 'sickness absence',
};

/** What each rate measures, as the publisher defines it, to follow a percentage. */
export const RATE_MEANINGS: Readonly<Record<RateName, string>> = {
  vacancy_rate:
    'of full-time-equivalent posts had no permanent worker, whether or not agency staff covered them',
  agency_rate: 'of full-time-equivalent social workers were agency workers',
  turnover_rate: 'of full-time-equivalent social workers left in the year',
  absence_rate: 'of working days were lost to sickness in the year',
};

const NEITHER = 'neither higher nor lower';

/** A rate with its link in the newest year. */
interface NewestLink {
  readonly name: RateName;
  readonly link: YearLink;
}

/** Links of each rate by year, oldest first. */
export type WorkforceLinks = Readonly<Record<RateName, readonly YearLink[]>>;

/**
 * What is known of the link between caseloads and the workforce, in the newest year and in the others.
 * @returns one or more sentences; empty where no year has a link
 */
export function workforceLinkSentences(links: WorkforceLinks): string {
  const newest = RATE_NAMES.flatMap((name) => {
    const link = links[name].at(-1);
    return link === undefined ? [] : [{ name, link }];
  });
  const [first] = newest;
  if (first === undefined) return '';
  return [
    strengths(newest),
    ...directions(newest),
    `The rank correlations in ${first.link.year} were ${listed(newest.map(({ name, link }) => `${correlationText(link.correlation)} for ${RATE_SUBJECTS[name]}`))}.`,
    ...ranges(links),
    `Councils with ${FEW_FTE_CASE_HOLDERS} are left out.`,
    'A link does not show that one thing causes another.',
  ].join(' ');
}

/** `Councils with more turnover or sickness absence tended to have slightly higher caseloads.`; none without a link. */
function directions(newest: readonly NewestLink[]): string[] {
  const tending = newest.filter(({ link }) => wayOf(link.correlation) !== NEITHER);
  const byWay = Map.groupBy(tending, ({ link }) => tendency(link.correlation));
  return [...byWay].map(([way, group]) => {
    const subjects = group.map(({ name }) => RATE_SUBJECTS[name]);
    return `Councils with more ${listed(subjects).replace(' and ', ' or ')} tended to have ${way} caseloads.`;
  });
}

/** `slightly higher` for a weak link, `lower` for a stronger one the other way. */
function tendency(correlation: number): string {
  const slightly = linkInWords(correlation) === 'a weak link' ? 'slightly ' : '';
  return `${slightly}${wayOf(correlation)}`;
}

/** The range of each rate over the years, two rates a sentence. */
function ranges(links: WorkforceLinks): string[] {
  const known = RATE_NAMES.filter((name) => links[name].length > 0);
  const since = Math.min(...known.flatMap((name) => links[name].map(({ year }) => year)));
  const phrases = known.map((name) => `between ${rangeOf(links[name])} for ${RATE_SUBJECTS[name]}`);
  return [phrases.slice(0, 2), phrases.slice(2)]
    .filter((pair) => pair.length > 0)
    .map((pair, index) =>
      index === 0
        ? `In each year since ${since} they have been ${pair.join(', and ')}.`
        : `They have been ${pair.join(', and ')}.`,
    );
}

/** The strongest link of the newest year, over all rates: `Caseloads had at most weak links with the workforce in 2025`. */
export function workforceHeadline(links: WorkforceLinks): string {
  const newest = RATE_NAMES.flatMap((name) => links[name].at(-1) ?? []);
  const [strongest] = newest.toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  if (strongest === undefined) return 'Caseloads and the workforce';
  const strength = linkInWords(strongest.correlation);
  if (!strength.startsWith('a '))
    return `Caseloads had little or no link with the workforce in ${strongest.year}`;
  return `Caseloads had ${strength.replace('a ', 'at most ')}s with the workforce in ${strongest.year}`;
}

/** `In 2025, caseloads in England had little or no link with vacancies and agency staff, and a weak link with …` */
function strengths(newest: readonly NewestLink[]): string {
  const byStrength = Map.groupBy(newest, ({ link }) => linkInWords(link.correlation));
  const phrases = [...byStrength].map(
    ([strength, group]) =>
      `${strength} with ${listed(group.map(({ name }) => RATE_SUBJECTS[name]))}`,
  );
  return `In ${newest[0]?.link.year ?? ''}, councils’ caseloads had ${phrases.join(', and ')}.`;
}

/** `−0.12 and 0.09`: the lowest and highest of some links. */
export function rangeOf(links: readonly YearLink[]): string {
  const values = links.map(({ correlation }) => correlation);
  return `${correlationText(Math.min(...values))} and ${correlationText(Math.max(...values))}`;
}

/** What a chart of one rate shows: `Caseloads had little or no link with vacancies in 2025`. */
export function linkHeadline(name: RateName, { year, correlation }: YearLink): string {
  const subject = RATE_SUBJECTS[name];
  if (wayOf(correlation) === NEITHER)
    return `Caseloads had little or no link with ${subject} in ${year}`;
  return `Councils with more ${subject} tended to have ${tendency(correlation)} caseloads in ${year}`;
}
