/** The rows of a council and quarter together: the whole must be there, and no parts may exceed it. */
import type { ReturnContext } from '../context.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { FEWEST_FTE } from './arithmetic.ts';
import { choicesOf } from './columns.ts';
import type { Place } from './findings.ts';
import type { Group, Groups } from './groups.ts';
import { dayInWords, quarterEndOf } from './quarter.ts';

type Add = (rule: RuleId, place: Place) => void;

/** A whole and its parts, as positions in a group. */
interface Whole {
  readonly whole: number;
  readonly parts: readonly number[];
  /** What the parts and the whole are called in a sentence. */
  readonly partsName: string;
  readonly wholeName: string;
}

/** Half of the last decimal, which rounding may add to each part. */
const ROUNDING = 0.05;

/**
 * Checks every council and quarter of a file.
 * @param complete whether every row of the file could be told; if not, the missing one may be among the others
 */
export function checkWholes(
  context: ReturnContext,
  groups: Groups,
  add: Add,
  complete: boolean,
): void {
  const wholes = wholesOf(context);
  const required = requiredRows(context);
  for (const group of groups.all()) {
    const given = required.some((index) => group.rows[index] !== 0);
    if (complete && !given) requiredRowMissing(context, group, add);
    for (const whole of wholes) checkWhole(group, whole, add);
  }
}

/** Positions of (children_all, all) and (adults_all, all): services and roles that are part of nothing. */
export function requiredRows({ format }: Pick<ReturnContext, 'format'>): number[] {
  const services = choicesOf(format, 'service');
  const roles = choicesOf(format, 'role');
  const all = roles.findIndex(({ partOf }) => partOf === undefined);
  return services.flatMap(({ partOf }, service) =>
    partOf === undefined ? [service * roles.length + all] : [],
  );
}

function requiredRowMissing({ councils }: ReturnContext, group: Group, add: Add): void {
  const row = group.rows.find((found) => found !== 0) ?? 0;
  const council = councils[group.council]?.name ?? '';
  const period = dayInWords(quarterEndOf(group.quarter));
  add('required-row-missing', { row, params: { council, period } });
}

/** For each service its roles within `all`; for each role the services within the whole service. */
function wholesOf({ format }: ReturnContext): Whole[] {
  const services = choicesOf(format, 'service');
  const roles = choicesOf(format, 'role');
  const width = roles.length;
  const roleWhole = roles.findIndex(({ partOf }) => partOf === undefined);
  const byRole = services.map(({ value }, service) => ({
    whole: service * width + roleWhole,
    parts: roles.flatMap((_, role) => (role === roleWhole ? [] : [service * width + role])),
    partsName: `The roles in ${value}`,
    wholeName: `${value}, ${roles[roleWhole]?.value ?? ''}`,
  }));
  const byService = services.flatMap((service, index) =>
    service.partOf !== undefined
      ? []
      : roles.map((role, roleIndex) => ({
          whole: index * width + roleIndex,
          parts: services.flatMap(({ partOf }, part) =>
            partOf === service.value ? [part * width + roleIndex] : [],
          ),
          partsName: `The services in ${service.value} for ${role.value}`,
          wholeName: `${service.value}, ${role.value}`,
        })),
  );
  return [...byRole, ...byService];
}

function checkWhole(group: Group, whole: Whole, add: Add): void {
  const row = group.rows[whole.whole] ?? 0;
  if (row === 0) return;
  exceeds(group, whole, 'fte', 'case_holders_fte', 'FTE', row, add);
  exceeds(group, whole, 'cases', 'cases', 'cases', row, add);
  leavesFew(group, whole, row, add);
}

/** What is left of the whole when its parts are taken away is published as well: anybody can subtract. */
function leavesFew(
  { rows, fte }: Group,
  { whole, parts, partsName, wholeName }: Whole,
  row: number,
  add: Add,
): void {
  const given = parts.filter((part) => (rows[part] ?? 0) !== 0);
  const total = fte[whole] ?? NaN;
  const rest = given.reduce((left, part) => left - (fte[part] ?? NaN), total);
  const allowance = ROUNDING * (given.length + 1) + 1e-9;
  if (given.length === 0 || !(rest > allowance && rest < FEWEST_FTE)) return;
  add('few-people-left-over', {
    row,
    column: 'case_holders_fte',
    value: String(total),
    params: { parts: partsName, whole: wholeName, found: rest.toFixed(1) },
  });
}

function exceeds(
  group: Group,
  { whole, parts, partsName, wholeName }: Whole,
  numbers: 'fte' | 'cases',
  column: 'case_holders_fte' | 'cases',
  unit: string,
  row: number,
  add: Add,
): void {
  const total = group[numbers][whole] ?? NaN;
  let sum = 0;
  let allowance = 1e-9;
  for (const part of parts) {
    const value = group[numbers][part] ?? NaN;
    // Cases are added only to cases of the same kind: a family is not a person.
    const alike = numbers === 'fte' || group.definitions[part] === group.definitions[whole];
    if (Number.isNaN(value) || !alike) continue;
    sum += value;
    if (numbers === 'fte') allowance += ROUNDING;
  }
  if (!(sum > total + allowance)) return;
  const shown = numbers === 'fte' ? sum.toFixed(1) : String(sum);
  const params = { parts: partsName, sum: `${shown} ${unit}`, whole: wholeName };
  add('parts-exceed-whole', {
    row,
    column,
    value: String(total),
    params: { ...params, value: `${total} ${unit}` },
  });
}
