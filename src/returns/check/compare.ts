/** A return beside others: the quarter before, the council it answers jointly with, the official figure. */
import { oneDecimal } from '../../dataset/text/format.ts';
import type { EarlierReturn, OfficialFigure, ReturnContext } from '../context.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { choicesOf } from './columns.ts';
import { inWords } from './councils.ts';
import type { Place } from './findings.ts';
import { createGroups, sameNumbers, type Group, type Groups } from './groups.ts';
import { dayInWords, quarterEndOf, quarterOf } from './quarter.ts';

type Add = (rule: RuleId, place: Place) => void;

/** How many quarters back an average is compared with. */
const BACK = 4;

/** Official figures are rounded to one decimal. */
const ROUNDING = 0.05 + 1e-9;

/** Compares every council and quarter of a file with what is known. */
export function compareReturns(context: ReturnContext, groups: Groups, add: Add): void {
  const all = [...groups.all()];
  const earlier = earlierGroups(context);
  const whole = wholeOfChildren(context);
  severalCouncils(context, all, add);
  for (const group of all) {
    replacesEarlier(context, group, earlier, add);
    sameAsLast(context, group, groups, earlier, add);
    unusualChange(context, group, groups, earlier, whole, add);
    officialFigure(context, group, whole, add);
  }
  jointReturns(context, groups, earlier, add);
}

/** Position of (children_all, all), which the official figures are about. */
function wholeOfChildren({ format }: ReturnContext): number {
  const services = choicesOf(format, 'service').map(({ value }) => value);
  const roles = choicesOf(format, 'role').map(({ value }) => value);
  return services.indexOf('children_all') * roles.length + roles.indexOf('all');
}

function earlierGroups(context: ReturnContext): Groups {
  const { format, councils, earlier } = context;
  const services = new Map(choicesOf(format, 'service').map(({ value }, at) => [value, at]));
  const roles = new Map(choicesOf(format, 'role').map(({ value }, at) => [value, at]));
  const positions = new Map(councils.map(({ slug }, index) => [slug, index]));
  const groups = createGroups(services.size * roles.size);
  for (const { council, periodEnd, rows } of earlier) {
    const position = positions.get(council);
    if (position === undefined) continue;
    const group = groups.of(position, quarterOf(periodEnd));
    for (const row of rows) fill(group, row, services, roles);
  }
  return groups;
}

function fill(
  group: Group,
  { service, role, cases, fte, average }: EarlierReturn['rows'][number],
  services: ReadonlyMap<string, number>,
  roles: ReadonlyMap<string, number>,
): void {
  const index = (services.get(service) ?? 0) * roles.size + (roles.get(role) ?? 0);
  group.rows[index] = 1;
  group.cases[index] = cases ?? NaN;
  group.fte[index] = fte ?? NaN;
  group.average[index] = average ?? NaN;
}

function severalCouncils({ councils }: ReturnContext, groups: readonly Group[], add: Add): void {
  const names = [...new Set(groups.map(({ council }) => councils[council]?.name ?? ''))];
  if (names.length < 2) return;
  const shown = names.length > 10 ? [...names.slice(0, 9), `${names.length - 9} others`] : names;
  add('several-councils', { value: inWords(shown), params: { number: String(names.length) } });
}

function replacesEarlier(context: ReturnContext, group: Group, earlier: Groups, add: Add): void {
  if (earlier.get(group.council, group.quarter) === undefined) return;
  add('replaces-earlier-return', { row: firstRow(group), params: aboutGroup(context, group) });
}

function sameAsLast(
  context: ReturnContext,
  group: Group,
  groups: Groups,
  earlier: Groups,
  add: Add,
): void {
  const before = group.quarter - 1;
  const last = groups.get(group.council, before) ?? earlier.get(group.council, before);
  if (last === undefined || !sameNumbers(group, last)) return;
  const params = { ...aboutGroup(context, group), before: dayInWords(quarterEndOf(before)) };
  add('same-as-last-quarter', { row: firstRow(group), params });
}

function unusualChange(
  context: ReturnContext,
  group: Group,
  groups: Groups,
  earlier: Groups,
  whole: number,
  add: Add,
): void {
  const average = group.average[whole] ?? NaN;
  const fte = group.fte[whole] ?? NaN;
  const usual = context.movement.findLast(({ fteFrom }) => fteFrom <= fte);
  const before = lastAverage(context, group, groups, earlier, whole);
  if (usual === undefined || before === undefined) return;
  if (!(Math.abs(average - before.average) > usual.change + ROUNDING)) return;
  const { council } = aboutGroup(context, group);
  add('unusual-change', {
    row: group.rows[whole] ?? 0,
    column: 'average_caseload',
    value: oneDecimal(average),
    params: {
      council,
      before: oneDecimal(before.average),
      source: before.source,
      usual: oneDecimal(usual.change),
    },
  });
}

/** The average of the latest return of the year before, or else the official figure within it. */
function lastAverage(
  context: ReturnContext,
  group: Group,
  groups: Groups,
  earlier: Groups,
  whole: number,
): { average: number; source: string } | undefined {
  for (let quarter = group.quarter - 1; quarter >= group.quarter - BACK; quarter -= 1) {
    const last = groups.get(group.council, quarter) ?? earlier.get(group.council, quarter);
    const average = last?.average[whole] ?? NaN;
    if (!Number.isNaN(average)) {
      return { average, source: `return for ${dayInWords(quarterEndOf(quarter))}` };
    }
  }
  const official = officialBefore(context, group);
  return (
    official && { average: official.average, source: `official, 30 September ${official.year}` }
  );
}

function officialBefore(context: ReturnContext, group: Group): OfficialFigure | undefined {
  const end = quarterEndOf(group.quarter);
  const year = Number(end.slice(0, 4)) - (end.slice(5) > '09-30' ? 0 : 1);
  return officialOf(context, group, year);
}

function officialOf(
  { councils, official }: ReturnContext,
  group: Group,
  year: number,
): OfficialFigure | undefined {
  const slug = councils[group.council]?.slug;
  return official.find((figure) => figure.council === slug && figure.year === year);
}

function officialFigure(context: ReturnContext, group: Group, whole: number, add: Add): void {
  const end = quarterEndOf(group.quarter);
  const row = group.rows[whole] ?? 0;
  if (!end.endsWith('-09-30') || row === 0 || group.definitions[whole] !== 0) return;
  const year = Number(end.slice(0, 4));
  const official = officialOf(context, group, year);
  if (official === undefined) return;
  const { council } = aboutGroup(context, group);
  const compared = [
    ['cases', group.cases[whole], official.cases],
    ['case_holders_fte', group.fte[whole], official.fte],
    ['average_caseload', group.average[whole], official.average],
  ] as const;
  for (const [column, value = NaN, expected] of compared) {
    if (!(Math.abs(value - expected) > ROUNDING)) continue;
    const shown = column === 'cases' ? String : oneDecimal;
    const params = { council, year: String(year), expected: shown(expected) };
    add('differs-from-official', { row, column, value: shown(value), params });
  }
}

function jointReturns(context: ReturnContext, groups: Groups, earlier: Groups, add: Add): void {
  for (const { councils, firstYear, lastYear = Infinity } of context.joint) {
    const [one = -1, other = -1] = councils.map((slug) =>
      context.councils.findIndex((council) => council.slug === slug),
    );
    for (const group of groups.all()) {
      const year = Number(quarterEndOf(group.quarter).slice(0, 4));
      const partner = group.council === one ? other : one;
      const concerned = group.council === one || group.council === other;
      if (!concerned || year < firstYear || year > lastYear) continue;
      const inFile = groups.get(partner, group.quarter);
      // Two returns in one file are told once, at the later of the two.
      if (inFile !== undefined && firstRow(inFile) > firstRow(group)) continue;
      const twin = inFile ?? earlier.get(partner, group.quarter);
      if (twin === undefined || !sameNumbers(group, twin)) continue;
      const params = {
        ...aboutGroup(context, group),
        other: context.councils[partner]?.name ?? '',
      };
      add('joint-return-twice', { row: firstRow(group), params });
    }
  }
}

function aboutGroup(
  { councils }: ReturnContext,
  { council, quarter }: Group,
): { council: string; period: string } {
  return {
    council: councils[council]?.name ?? '',
    period: dayInWords(quarterEndOf(quarter)),
  };
}

function firstRow(group: Group): number {
  return group.rows.reduce(
    (first, row) => (row !== 0 && (first === 0 || row < first) ? row : first),
    0,
  );
}
