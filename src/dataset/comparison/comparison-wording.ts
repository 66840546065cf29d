/** A comparison in plain sentences: true for ties, missing figures, combined figures and councils that come and go. */
import type { Council } from '../../schemas/council.ts';
import { isOver } from '../cap/cap.ts';
import type { ChangeSplit } from '../change/change-split.ts';
import { unusualYearsIn } from '../change/unusual-change.ts';
import { shortSentence } from '../change/short-sentence.ts';
import { isEqual, isMore, minus, times } from '../decimals/decimal.ts';
import { rankedMembers, type Comparison, type ComparedFigure } from './comparison.ts';
import type { Country } from '../country.ts';
import { capitalised, inWords, listed, oneDecimal } from '../text/format.ts';
import { PER_FTE_SHORT } from '../text/terms.ts';
import { abolishedOn, formerName } from '../lineage/former-name.ts';
import { predecessors, presentCouncils } from '../lineage/lineage.ts';
import { absenceSentence } from '../figures/absence-wording.ts';
import { capNamed } from '../cap/cap-wording.ts';
import { upOrDown } from '../figures/difference-wording.ts';
import { flagsOn, isFlagged } from '../quality/flag.ts';
import { flagItems } from '../quality/flag-note-wording.ts';
import { smallCouncilSentence } from '../ranking/small-council-wording.ts';
import { inSentence, namesOf, possessiveOf, shortNamesOf } from '../text/council-names.ts';
import { isCombined } from '../figures/combined-figures.ts';

type WithFigure = ReturnType<typeof rankedMembers>[number];

/**
 * The finding first, then what else is to be known. The first sentence has no full stop: it is a heading. A figure is
 * of a day, so that every year, the newest too, is described in the past.
 */
export function comparisonInWords(country: Country, comparison: Comparison): string[] {
  return [
    finding(country, comparison),
    overTheCap(comparison),
    changes(country, comparison),
    ...comparison.members.flatMap((member) => oddities(country, comparison, member)),
  ].filter((sentence) => sentence !== '');
}

/** Highest and lowest, small councils left out unless there are too few others. */
function finding(country: Country, comparison: Comparison): string {
  const all = rankedMembers(comparison);
  const fair = all.filter(({ place }) => !place.small);
  const shown = fair.length >= 2 ? fair : all;
  const [top, bottom] = [shown[0], shown.at(-1)];
  if (top === undefined || bottom === undefined) return nobody(comparison);
  if (shown.length === 1) return single(top, comparison);
  const leftOut = shown.length < all.length ? ', small councils left out' : '';
  const said = shown.length === 2 ? pair(top, bottom, comparison) : several(shown, comparison);
  return `${said}${leftOut}${askFirst(country, shown.length === 2 ? [top, bottom] : ends(shown))}`;
}

/** All that the finding names: the highest and the lowest, ties included. */
function ends(shown: readonly WithFigure[]): readonly WithFigure[] {
  const averages = [shown[0], shown.at(-1)].map((one) => one?.figure.average_caseload);
  return shown.filter(({ figure }) => averages.includes(figure.average_caseload));
}

/** A figure with an unusual count is in no finding without that being said. */
function askFirst({ flagged }: Country, named: readonly WithFigure[]): string {
  const odd = named.filter(({ figure }) => isFlagged(flagged, figure));
  if (odd.length === 0) return '';
  if (odd.length > 3) return ', but ask first about some of these counts';
  const whose = listed(odd.map(({ councils }) => possessiveOf(councils)));
  return `, but ask first about ${whose} ${odd.length === 1 ? 'count' : 'counts'}`;
}

function nobody({ members, year }: Comparison): string {
  const [only] = members;
  if (only === undefined) return 'Choose the councils to compare';
  return members.length === 1
    ? `There is no figure for ${namesOf(only.chosen)} for ${year}`
    : `None of these councils has a figure for ${year}`;
}

function single(only: WithFigure, { members, year }: Comparison): string {
  const { councils, figure } = only;
  const average = `an average of ${oneDecimal(figure.average_caseload)} cases ${PER_FTE_SHORT}`;
  const names = namesOf(councils);
  return members.length > 1
    ? `Only ${names} ${isCombined(only) ? 'have' : 'has'} a figure for ${year}, ${average}`
    : `${capitalised(names)} had ${average} in ${year}`;
}

/** `Bolton’s average caseload was 20.8 in 2025, about twice Liverpool’s 10.1`. */
function pair(top: WithFigure, bottom: WithFigure, { year }: Comparison): string {
  const [high, low] = [top.figure.average_caseload, bottom.figure.average_caseload];
  if (isEqual(high, low))
    return `${capitalised(listed([namesOf(top.councils), namesOf(bottom.councils)]))} had the same average caseload in ${year}, ${oneDecimal(high)}`;
  return `${capitalised(possessiveOf(top.councils))} average caseload was ${oneDecimal(high)} in ${year}, ${timesOrMore(high, low)} ${possessiveOf(bottom.councils)} ${oneDecimal(low)}`;
}

/** Multiples that have a name, in thousandths: `about` up to a tenth more, `almost` from a twentieth less. */
const MULTIPLES = [
  { from: 3000, almost: 2850, beyond: 3300, words: 'three times' },
  { from: 2000, almost: 1900, beyond: 2200, words: 'twice' },
  { from: 1500, almost: 1425, beyond: 1650, words: 'one and a half times' },
] as const;

/** `about twice`, `almost twice`, `4.9 more than`. Never louder than the ratio. */
export function timesOrMore(high: number, low: number): string {
  // In thousandths, so that a figure exactly at a border is on the right side of it.
  const isAtLeast = (thousandths: number): boolean =>
    !isMore(times(low, thousandths), times(high, 1000));
  if (isAtLeast(3300)) return 'more than three times';
  for (const { from, almost, beyond, words } of MULTIPLES) {
    if (isAtLeast(from) && !isAtLeast(beyond)) return `about ${words}`;
    if (isAtLeast(almost) && !isAtLeast(from)) return `almost ${words}`;
  }
  return `${oneDecimal(minus(high, low))} more than`;
}

function several(shown: readonly WithFigure[], { year }: Comparison): string {
  const at = (value: number | undefined): WithFigure[] =>
    shown.filter(({ figure }) => value !== undefined && isEqual(figure.average_caseload, value));
  const [highest, lowest] = [
    shown[0]?.figure.average_caseload ?? 0,
    shown.at(-1)?.figure.average_caseload ?? 0,
  ];
  const count = inWords(shown.length);
  if (isEqual(highest, lowest))
    return `All ${count} figures for ${year} are ${oneDecimal(highest)}`;
  return `Of these ${count} figures for ${year}, ${whose(at(highest), 'highest', highest)} and ${whose(at(lowest), 'lowest', lowest)}`;
}

/** `Bolton’s was the highest at 20.8`, `Bolton’s and Wigan’s were the highest at 20.8`. */
function whose(some: readonly WithFigure[], end: 'highest' | 'lowest', value: number): string {
  const at = `the ${end} at ${oneDecimal(value)}`;
  if (some.length > 3) return `${inWords(some.length)} were ${at}`;
  return `${listed(some.map(({ councils }) => possessiveOf(councils)))} ${some.length === 1 ? 'was' : 'were'} ${at}`;
}

function overTheCap(comparison: Comparison): string {
  const { cap } = comparison;
  const all = rankedMembers(comparison);
  const over = all.filter(({ figure }) => isOver(figure.average_caseload, cap));
  if (all.length === 0) return '';
  const some = all.some(({ figure }) => figure.cases > cap);
  const caveat = over.length > 0 || some ? ` ${average(over.length, cap)}` : '';
  return `${whoIsOver(all, over, capNamed(cap))}${caveat}`;
}

function whoIsOver(all: readonly WithFigure[], over: readonly WithFigure[], cap: string): string {
  if (over.length === 0)
    return `${all.length === 1 ? 'This is not' : all.length === 2 ? 'Neither was' : 'None of them was'} above ${cap}.`;
  if (over.length === all.length)
    return `${all.length === 1 ? 'This is' : all.length === 2 ? 'Both were' : 'All of them were'} above ${cap}.`;
  const names = over.length <= 3 ? over.map(({ councils }) => namesOf(councils)) : [];
  const subject =
    names.length > 0 ? listed(names) : `${inWords(over.length)} of ${inWords(all.length)}`;
  const isMany = over.length > 1 || over.some(isCombined);
  return `${capitalised(subject)} ${isMany ? 'were' : 'was'} above ${cap}.`;
}

/** What an average does not show, said where some figure is not over the cap. */
function average(over: number, cap: number): string {
  return over === 0
    ? `These are averages. Some social workers may have more than ${cap} cases.`
    : `These are averages. Some social workers have more cases and some have fewer.`;
}

/** Which average changed most in a year; small councils, whose averages often change a lot, are left out. */
function changes(country: Country, comparison: Comparison): string {
  const movers = rankedMembers(comparison)
    .filter(({ place, change }) => !place.small && change !== undefined && change !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  const [most] = movers;
  if (most?.change === undefined) return '';
  const from = minus(most.figure.average_caseload, most.change);
  const how = upOrDown(from, most.figure.average_caseload);
  const whoseAverage = `${capitalised(possessiveOf(most.councils))} average`;
  const before = `from ${oneDecimal(from)} in ${comparison.year - 1}`;
  const said =
    movers.length > 1
      ? `${whoseAverage} changed most in a year. It went ${how} ${before}.`
      : `${whoseAverage} went ${how} in a year, ${before}.`;
  return most.inYear === undefined ? said : `${said} ${partsOfChange(country, most.inYear)}`;
}

/** How cases and staff changed with it, and whether the counts are unusual. */
function partsOfChange({ flagged }: Country, split: ChangeSplit): string {
  return shortSentence(split, unusualYearsIn(split, [split.from, split.to], flagged));
}

function oddities(country: Country, { year }: Comparison, member: ComparedFigure): string[] {
  const { chosen, figure, place } = member;
  const [council] = chosen;
  const name = namesOf(chosen);
  if (!member.inForce) return [notInForce(country, council, year)];
  const said: string[] = [];
  if (figure === undefined) said.push(`${capitalised(name)} is not in the release for ${year}.`);
  else if (figure.status !== 'published')
    said.push(`There is no figure for ${name} for ${year}. ${absenceSentence(figure)}`);
  if (isCombined(member)) said.push(`${namesOf(member.councils)} report one combined figure.`);
  if (place?.small) said.push(smallCouncilSentence(capitalised(name)));
  const flags = flagsOn(country.flagged, figure);
  if (flags.length > 0)
    said.push(`Ask first about ${possessiveOf(chosen)} count: ${listed(flagItems(flags))}.`);
  const from = Number(council.in_force_from?.slice(0, 4));
  if (from > country.firstYear) said.push(made(country, chosen));
  if (council.in_force_to !== undefined)
    said.push(abolished(country, council, council.in_force_to));
  return said;
}

function notInForce(country: Country, council: Council, year: number): string {
  const end = council.in_force_to;
  if (end === undefined || Number(end.slice(0, 4)) > year)
    return `There is no figure for ${inSentence(council.name)} for ${year}. ${made(country, [council])}`;
  return abolished(country, council, end);
}

function abolished(country: Country, council: Council, end: string): string {
  const after = presentCouncils(council, country.councils);
  const services = 'responsible for children’s services in its area';
  const now =
    after.length === 1
      ? `${capitalised(namesOf(after))} is now ${services}.`
      : `The councils now ${services} are ${namesOf(after)}.`;
  return `${capitalised(formerName(council))} was abolished in ${abolishedOn(end).slice(0, 4)}, when its figures end. ${now}`;
}

/** `North and West Northamptonshire were set up in 2021, when their figures start. Before that, Northamptonshire …` */
function made(country: Country, [council, ...others]: ComparedFigure['chosen']): string {
  const from = council.in_force_from?.slice(0, 4) ?? '';
  const isMany = others.length > 0;
  const name = capitalised(isMany ? shortNamesOf([council, ...others]) : inSentence(council.name));
  const start = `${name} ${isMany ? 'were' : 'was'} set up in ${from}, when ${isMany ? 'their' : 'its'} figures start.`;
  const before = listed(predecessors(council, country.councils).map(formerName));
  const area = isMany ? 'their areas' : 'its area';
  return before === ''
    ? start
    : `${start} Before that, ${before} ran children’s services in ${area}.`;
}
