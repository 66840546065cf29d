/** Checks the rows of a council and quarter together: the row of the whole must be there, and its parts may not exceed it. */
import { counted } from '../../dataset/text/counted.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { longDate } from '../../dataset/text/format.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnContext } from '../context.ts';
import { FEWEST_FTE } from './arithmetic.ts';
import {
  KEPT,
  type CouncilQuarter,
  type CouncilQuarters,
  type KeptNumber,
} from './council-quarters.ts';
import type { ReportFinding } from './findings.ts';
import { plainlyFit } from './plain-totals.ts';
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
  readonly rule: 'parts-exceed-whole' | 'staff-parts-exceed-whole';
  readonly number: KeptNumber;
  readonly column: ReturnColumnName;
  /** Whether a part is added up to its whole, if not every one is: cases are added only to cases of the same kind. */
  readonly isAlike?: (quarter: CouncilQuarter, part: number, whole: number) => boolean;
  /** What rounding may add to each part. */
  readonly allowance: number;
  /** The number with its unit. */
  readonly write: (sum: number) => string;
}

const FTE = { allowance: HALF_TENTH, write: fteInWords } as const;

/** Cases and those who have them, which every row must give. */
const MEASURES: readonly Measure[] = [
  { rule: 'parts-exceed-whole', number: KEPT.fte, column: 'case_holders_fte', ...FTE },
  {
    rule: 'parts-exceed-whole',
    number: KEPT.cases,
    column: 'cases',
    isAlike: hasSameDefinition,
    allowance: 0,
    write: (sum) => counted(sum, 'case'),
  },
];

/** What else is said of the staff. Councils often repeat the number of the whole in each row, so these are asked about, and once. */
const STAFF_MEASURES: readonly Measure[] = [
  {
    rule: 'staff-parts-exceed-whole',
    number: KEPT.overLimit,
    column: 'over_limit_fte',
    isAlike: hasSameLimit,
    ...FTE,
  },
  {
    rule: 'staff-parts-exceed-whole',
    number: KEPT.covering,
    column: 'covering_vacancies_fte',
    ...FTE,
  },
  { rule: 'staff-parts-exceed-whole', number: KEPT.vacancies, column: 'vacancies_fte', ...FTE },
  { rule: 'staff-parts-exceed-whole', number: KEPT.agency, column: 'agency_fte', ...FTE },
];

function hasSameDefinition(quarter: CouncilQuarter, part: number, whole: number): boolean {
  return quarter.definition(part) === quarter.definition(whole);
}

function hasSameLimit(quarter: CouncilQuarter, part: number, whole: number): boolean {
  return quarter.number(KEPT.limit, part) === quarter.number(KEPT.limit, whole);
}

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
    const given = required.some((position) => quarter.row(position) !== 0);
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
  if (quarter.row(total.whole) === 0 || plainlyFit(quarter, total)) return;
  for (const measure of MEASURES) checkSum(quarter, total, measure, report);
  for (const measure of STAFF_MEASURES) if (checkSum(quarter, total, measure, report)) break;
  checkRest(quarter, total, report);
  checkRestCases(quarter, total, report);
  for (const part of total.parts) checkHighest(quarter, total, part, report);
}

/** Reports parts that add up to more than their whole, and gives back whether they do. */
function checkSum(
  quarter: CouncilQuarter,
  { whole, parts, partsName, wholeName }: Total,
  { rule, number, column, isAlike, allowance, write }: Measure,
  report: ReportFinding,
): boolean {
  const total = quarter.number(number, whole);
  let sum = 0;
  let allowed = TINY;
  for (const part of parts) {
    const value = quarter.number(number, part);
    if (Number.isNaN(value) || isAlike?.(quarter, part, whole) === false) continue;
    sum += value;
    allowed += allowance;
  }
  if (!(sum > total + allowed)) return false;
  // Written only where it is shown: a broken file has many such sums.
  const params = () => ({
    parts: partsName,
    sum: write(sum),
    whole: wholeName,
    value: write(total),
  });
  const row = quarter.row(whole);
  report(rule, { row, column, value: String(total), params });
  return true;
}

/** Reports a whole whose parts leave only a few people. That rest is published as well, since anybody can subtract. */
function checkRest(
  quarter: CouncilQuarter,
  { whole, parts, partsName, wholeName }: Total,
  report: ReportFinding,
): void {
  const total = quarter.number(KEPT.fte, whole);
  let rest = total;
  let given = 0;
  for (const part of parts) {
    if (quarter.row(part) === 0) continue;
    rest -= quarter.number(KEPT.fte, part);
    given += 1;
  }
  const allowance = HALF_TENTH * (given + 1) + TINY;
  if (given === 0 || !(rest > allowance && rest < FEWEST_FTE - TINY)) return;
  report('few-people-left-over', {
    row: quarter.row(whole),
    column: 'case_holders_fte',
    value: String(total),
    params: { parts: partsName, whole: wholeName, found: withoutNoise(rest) },
  });
}

/** Reports a whole whose parts leave fewer cases than FTE, although everyone among the rest has a case as well. */
function checkRestCases(
  quarter: CouncilQuarter,
  { whole, parts, partsName }: Total,
  report: ReportFinding,
): void {
  const cases = quarter.number(KEPT.cases, whole);
  let restCases = cases;
  let restFte = quarter.number(KEPT.fte, whole);
  let allowance = HALF_TENTH + TINY;
  if (!(restCases >= restFte)) return;
  for (const part of parts) {
    const ownCases = quarter.number(KEPT.cases, part);
    const ownFte = quarter.number(KEPT.fte, part);
    // A part that withholds one of the two is among the rest.
    if (Number.isNaN(ownCases + ownFte) || !hasSameDefinition(quarter, part, whole)) continue;
    restCases -= ownCases;
    restFte -= ownFte;
    allowance += HALF_TENTH;
  }
  if (!(restCases >= 0 && restCases < restFte - allowance)) return;
  const found = `${partsName} leave ${counted(restCases, 'case')} for ${withoutNoise(restFte)} FTE`;
  report('fewer-cases-than-fte', {
    row: quarter.row(whole),
    column: 'cases',
    value: String(cases),
    params: { found },
  });
}

/** Reports a part whose highest caseload is above that of its whole. */
function checkHighest(
  quarter: CouncilQuarter,
  { whole, wholeName }: Total,
  part: number,
  report: ReportFinding,
): void {
  const own = quarter.number(KEPT.highest, part);
  const most = quarter.number(KEPT.highest, whole);
  if (!(own > most) || !hasSameDefinition(quarter, part, whole)) return;
  const params = { whole: wholeName, expected: String(most) };
  report('highest-above-whole', {
    row: quarter.row(part),
    column: 'highest_caseload',
    value: String(own),
    params,
  });
}
