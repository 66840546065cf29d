/** Checks the rows of a council and quarter together: the row of the whole must be there, and its parts may not exceed it. */
import { counted } from '../../dataset/text/counted.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { longDate } from '../../dataset/text/format.ts';
import type { ReturnContext } from '../context.ts';
import { FEWEST_FTE } from './arithmetic.ts';
import type { CouncilQuarter, CouncilQuarters } from './council-quarters.ts';
import type { ReportFinding } from './findings.ts';
import { quarterEndOf } from './quarter.ts';
import { fteInWords, HALF_TENTH, TINY, withoutNoise } from './rounding.ts';
import { ServiceRoles } from './service-roles.ts';

/** A whole and its parts, as positions of services and roles. */
interface Total {
  readonly whole: number;
  readonly parts: readonly number[];
  /** What the parts and the whole are called in a sentence. */
  readonly partsName: string;
  readonly wholeName: string;
}

/** What is added up. */
interface Measure {
  readonly numbers: 'fte' | 'cases';
  readonly column: 'case_holders_fte' | 'cases';
  /** What rounding may add to each part. */
  readonly allowance: number;
  /** The number with its unit. */
  readonly write: (sum: number) => string;
}

const MEASURES: readonly Measure[] = [
  {
    numbers: 'fte',
    column: 'case_holders_fte',
    allowance: HALF_TENTH,
    write: fteInWords,
  },
  { numbers: 'cases', column: 'cases', allowance: 0, write: (sum) => counted(sum, 'case') },
];

/**
 * Checks every council and quarter of a file.
 * @param complete whether the council, quarter, service and role of every row are known. If not, the missing row may be among the others.
 */
export function checkTotals(
  context: ReturnContext,
  quarters: CouncilQuarters,
  report: ReportFinding,
  complete: boolean,
): void {
  const serviceRoles = new ServiceRoles(context.format);
  const totals = [...totalsOfRoles(serviceRoles), ...totalsOfServices(serviceRoles)];
  const required = serviceRoles.wholes();
  for (const quarter of quarters.all()) {
    const given = required.some((position) => quarter.rows[position] !== 0);
    if (complete && !given) reportMissingRow(context, quarter, report);
    for (const total of totals) checkTotal(quarter, total, report);
  }
}

function reportMissingRow(
  { councils }: ReturnContext,
  { council, quarter, rows }: CouncilQuarter,
  report: ReportFinding,
): void {
  const row = rows.find((found) => found !== 0) ?? 0;
  const params = {
    council: inSentence(councils[council]?.name ?? ''),
    period: longDate(quarterEndOf(quarter)),
  };
  report('required-row-missing', { row, params });
}

/** For each service, its roles within the role that covers all of them. */
function totalsOfRoles(serviceRoles: ServiceRoles): Total[] {
  const { services, roles } = serviceRoles;
  const all = serviceRoles.wholeRole();
  return services.map(({ value }, service) => ({
    whole: serviceRoles.position(service, all),
    parts: roles.flatMap((_, role) => (role === all ? [] : [serviceRoles.position(service, role)])),
    partsName: `The roles in ${value}`,
    wholeName: `the row ${value}, ${roles[all]?.value ?? ''}`,
  }));
}

/** For each service that has parts, these parts, role by role. */
function totalsOfServices(serviceRoles: ServiceRoles): Total[] {
  const { services, roles } = serviceRoles;
  return services.flatMap((whole, service) =>
    whole.partOf !== undefined
      ? []
      : roles.map(({ value }, role) => ({
          whole: serviceRoles.position(service, role),
          parts: services.flatMap(({ partOf }, part) =>
            partOf === whole.value ? [serviceRoles.position(part, role)] : [],
          ),
          partsName: `The services in ${whole.value} with the role ${value}`,
          wholeName: `the row ${whole.value}, ${value}`,
        })),
  );
}

function checkTotal(quarter: CouncilQuarter, total: Total, report: ReportFinding): void {
  if ((quarter.rows[total.whole] ?? 0) === 0) return;
  for (const measure of MEASURES) checkSum(quarter, total, measure, report);
  checkRest(quarter, total, report);
}

/** Reports parts that add up to more than their whole. */
function checkSum(
  quarter: CouncilQuarter,
  { whole, parts, partsName, wholeName }: Total,
  { numbers, column, allowance, write }: Measure,
  report: ReportFinding,
): void {
  const total = quarter[numbers][whole] ?? NaN;
  let sum = 0;
  let allowed = TINY;
  for (const part of parts) {
    const value = quarter[numbers][part] ?? NaN;
    // Cases are added only to cases of the same kind: a family is not a person.
    const alike = numbers === 'fte' || quarter.definitions[part] === quarter.definitions[whole];
    if (Number.isNaN(value) || !alike) continue;
    sum += value;
    allowed += allowance;
  }
  if (!(sum > total + allowed)) return;
  const params = { parts: partsName, sum: write(sum), whole: wholeName, value: write(total) };
  const row = quarter.rows[whole] ?? 0;
  report('parts-exceed-whole', { row, column, value: String(total), params });
}

/** Reports a whole whose parts leave only a few people. That rest is published as well, since anybody can subtract. */
function checkRest(
  { rows, fte }: CouncilQuarter,
  { whole, parts, partsName, wholeName }: Total,
  report: ReportFinding,
): void {
  const given = parts.filter((part) => (rows[part] ?? 0) !== 0);
  const total = fte[whole] ?? NaN;
  const rest = given.reduce((left, part) => left - (fte[part] ?? NaN), total);
  const allowance = HALF_TENTH * (given.length + 1) + TINY;
  if (given.length === 0 || !(rest > allowance && rest < FEWEST_FTE)) return;
  report('few-people-left-over', {
    row: rows[whole] ?? 0,
    column: 'case_holders_fte',
    value: String(total),
    params: { parts: partsName, whole: wholeName, found: withoutNoise(rest) },
  });
}
