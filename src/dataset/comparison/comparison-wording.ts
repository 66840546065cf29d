/** A comparison in plain sentences: true for ties, missing figures, combined figures and councils that come and go. */
import type { Council } from '../../schemas/council.ts';
import { isOver } from '../cap/cap.ts';
import { isEqual, minus } from '../decimals/decimal.ts';
import { rankedMembers, type Comparison, type ComparedFigure } from './comparison.ts';
import type { Country } from '../country.ts';
import { capitalised, inWords, listed, oneDecimal } from '../text/format.ts';
import { predecessors, presentCouncils } from '../lineage/lineage.ts';
import { REASON_SHORT } from '../figures/absence-wording.ts';
import { capNamed } from '../cap/cap-wording.ts';
import { upOrDown } from '../figures/difference-wording.ts';
import { FEW_CASE_HOLDERS } from '../ranking/small-council-wording.ts';
import { inSentence, namesOf, shortNamesOf } from '../text/council-names.ts';
import { isCombined } from '../figures/combined-figures.ts';

type WithFigure = ReturnType<typeof rankedMembers>[number];

/** The newest year is told as it stands, an earlier one as it was. */
type Tense = Readonly<Record<'is' | 'are' | 'hold', string>>;
const NOW: Tense = { is: 'is', are: 'are', hold: 'hold' };
const THEN: Tense = { is: 'was', are: 'were', hold: 'held' };

/** The finding first, then what else is to be known. The first sentence has no full stop: it is a heading. */
export function comparisonInWords(country: Country, comparison: Comparison): string[] {
  const tense = comparison.year === country.latestYear ? NOW : THEN;
  return [
    finding(comparison, tense),
    overTheCap(comparison, tense),
    changes(comparison),
    ...comparison.members.flatMap((member) => oddities(country, comparison, member)),
  ].filter((sentence) => sentence !== '');
}

/** Highest and lowest, small councils left out unless there is nobody else. */
function finding(comparison: Comparison, tense: Tense): string {
  const all = rankedMembers(comparison);
  const fair = all.filter(({ place }) => !place.small);
  const told = fair.length >= 2 ? fair : all;
  const [top, bottom] = [told[0], told.at(-1)];
  if (top === undefined || bottom === undefined)
    return `None of these councils has a figure for ${comparison.year}`;
  if (told.length === 1) return single(top, comparison);
  if (told.length === 2) return pair(top, bottom, comparison, tense);
  return several(told, comparison, tense);
}

function single({ councils, figure }: WithFigure, { members, year }: Comparison): string {
  const only = members.length > 1 ? ', the only one of these with a figure' : '';
  return `Social workers in ${namesOf(councils)}${only}, held ${oneDecimal(figure.average_caseload)} cases on average in ${year}`;
}

/** `Bolton’s social workers hold on average twice as many cases as Liverpool’s: 20.8 against 10.1`. */
function pair(top: WithFigure, bottom: WithFigure, { year }: Comparison, { hold }: Tense): string {
  const [high, low] = [top.figure.average_caseload, bottom.figure.average_caseload];
  if (isEqual(high, low))
    return `Social workers in ${namesOf(top.councils)} and in ${namesOf(bottom.councils)} ${hold} as many cases on average: ${oneDecimal(high)} in ${year}`;
  const numbers = `${oneDecimal(high)} against ${oneDecimal(low)} in ${year}`;
  const [who, whose] = [possessive(top.councils), possessive(bottom.councils)];
  return `${capitalised(who)} social workers ${hold} on average ${asMany(high, low)} ${whose}: ${numbers}`;
}

/** `twice as many cases as`, `almost twice as many cases as`, `4.9 cases more than`. Never louder than the ratio. */
export function asMany(high: number, low: number): string {
  const ratio = high / low;
  for (const [times, words] of [
    [3, 'three times'],
    [2, 'twice'],
    [1.5, 'one and a half times'],
  ] as const) {
    if (ratio >= times * 1.1 && times === 3) return 'more than three times as many cases as';
    if (ratio >= times && ratio < times * 1.1) return `${words} as many cases as`;
    if (ratio >= times * 0.95 && ratio < times) return `almost ${words} as many cases as`;
  }
  const more = minus(high, low);
  return `${oneDecimal(more)} ${more === 1 ? 'case' : 'cases'} more than`;
}

/** `Bolton’s`, `North Northamptonshire’s and West Northamptonshire’s`; names in s take the mark alone. */
function possessive(councils: readonly Pick<Council, 'name'>[]): string {
  return listed(
    councils.map(({ name }) => `${inSentence(name)}${name.endsWith('s') ? '’' : '’s'}`),
  );
}

function several(told: readonly WithFigure[], { year, members }: Comparison, tense: Tense): string {
  const at = (value: number | undefined): WithFigure[] =>
    told.filter(({ figure }) => value !== undefined && isEqual(figure.average_caseload, value));
  const [top, bottom] = [
    at(told[0]?.figure.average_caseload),
    at(told.at(-1)?.figure.average_caseload),
  ];
  const value = ([first]: readonly WithFigure[]): string =>
    first === undefined ? '' : oneDecimal(first.figure.average_caseload);
  if (top.length === told.length)
    return `${capitalised(inWords(told.length))} figures, all the same in ${year}: ${value(top)}`;
  const counted =
    told.length < members.length
      ? `Of ${inWords(told.length)} figures`
      : `Of ${inWords(told.length)}`;
  return `${counted}, ${who(top, tense)} highest in ${year} with ${value(top)} and ${who(bottom, tense)} lowest with ${value(bottom)}`;
}

/** `Bolton is`, `Bolton and Wigan are joint`, `three are joint`. */
function who(some: readonly WithFigure[], { is, are }: Tense): string {
  const [first] = some;
  if (some.length === 1 && first !== undefined)
    return `${namesOf(first.councils)} ${isCombined(first) ? are : is}`;
  if (some.length > 3) return `${inWords(some.length)} ${are} joint`;
  return `${listed(some.map(({ councils }) => namesOf(councils)))} ${are} joint`;
}

function overTheCap(comparison: Comparison, { is, are }: Tense): string {
  const { cap } = comparison;
  const all = rankedMembers(comparison);
  const over = all.filter(({ figure }) => isOver(figure.average_caseload, cap));
  if (all.length === 0) return '';
  const line = capNamed(cap);
  if (over.length === 0)
    return `${all.length === 1 ? `It ${is} not` : all.length === 2 ? `Neither ${is}` : `None ${is}`} over ${line}; that does not mean that nobody there ${is}.`;
  if (over.length === all.length)
    return `${all.length === 1 ? `It ${is}` : all.length === 2 ? `Both ${are}` : `All ${are}`} over ${line}.`;
  const names = over.length <= 3 ? over.map(({ councils }) => namesOf(councils)) : [];
  const subject =
    names.length > 0 ? listed(names) : `${inWords(over.length)} of ${inWords(all.length)}`;
  const many = over.length > 1 || over.some(isCombined);
  return `${capitalised(subject)} ${many ? are : is} over ${line}${all.length === 2 ? `; the other ${is} not` : ''}.`;
}

/** Who moved most on the year before; a small council's swings are not told. */
function changes(comparison: Comparison): string {
  const movers = rankedMembers(comparison)
    .filter(({ place, change }) => !place.small && change !== undefined && change !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  const [most] = movers;
  if (most?.change === undefined) return '';
  const from = minus(most.figure.average_caseload, most.change);
  const how = upOrDown(from, most.figure.average_caseload);
  const lead = movers.length > 1 ? 'The largest change on the year before' : 'On the year before';
  return `${lead}: ${namesOf(most.councils)}, ${how}.`;
}

function oddities(country: Country, { year }: Comparison, member: ComparedFigure): string[] {
  const { chosen, figure, place } = member;
  const [council] = chosen;
  const name = namesOf(chosen);
  if (!member.inForce) return [notInForce(country, council, year)];
  const said: string[] = [];
  if (figure === undefined) said.push(`${capitalised(name)} is not in the release for ${year}.`);
  else if (figure.status !== 'published')
    said.push(`${capitalised(name)} has no figure for ${year}: ${REASON_SHORT[figure.status]}.`);
  if (isCombined(member))
    said.push(
      `${shortNamesOf(member.councils)} answer jointly: one figure for both, counted once.`,
    );
  if (place?.small)
    said.push(
      `${capitalised(name)} has ${FEW_CASE_HOLDERS}, so one or two people swing its average.`,
    );
  const from = Number(council.in_force_from?.slice(0, 4));
  if (from > country.firstYear) said.push(made(country, chosen));
  if (council.in_force_to !== undefined)
    said.push(abolished(country, council, council.in_force_to));
  return said;
}

function notInForce(country: Country, council: Council, year: number): string {
  const end = council.in_force_to;
  if (end === undefined || Number(end.slice(0, 4)) > year)
    return `${made(country, [council])} It has no figure for ${year}.`;
  return abolished(country, council, end);
}

function abolished(country: Country, council: Council, end: string): string {
  const after = namesOf(presentCouncils(council, country.councils));
  return `${capitalised(inSentence(council.name))} was abolished in ${end.slice(0, 4)}, where its line ends; its ground is now run by ${after}.`;
}

/** `North and West Northamptonshire were made in 2021 from Northamptonshire, wholly or in part: the line starts there.` */
function made(country: Country, [council, ...others]: ComparedFigure['chosen']): string {
  const from = council.in_force_from?.slice(0, 4) ?? '';
  const before = namesOf(predecessors(council, country.councils));
  const out = before === '' ? '' : ` from ${before}, wholly or in part`;
  const name = shortNamesOf([council, ...others]);
  return `${capitalised(inSentence(name))} ${others.length > 0 ? 'were' : 'was'} made in ${from}${out}: the line starts there.`;
}
