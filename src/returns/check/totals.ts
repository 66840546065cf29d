/** Checks the rows of a council and quarter together: the row of the whole must be there, and its parts may not exceed it. */
import { counted } from '../../dataset/text/counted.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { longDate } from '../../dataset/text/format.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
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
  readonly rule: 'parts-exceed-whole' | 'staff-parts-exceed-whole';
  readonly numbers: 'fte' | 'cases' | 'overLimit' | 'covering' | 'vacancies' | 'agency';
  readonly column: ReturnColumnName;
  /** What must be the same in a part and its whole, if not everything is added up: cases are added only to cases of the same kind. */
  readonly alike?: 'definitions' | 'limit';
  /** What rounding may add to each part. */
  readonly allowance: number;
  /** The number with its unit. */
  readonly write: (sum: number) => string;
}

const FTE = { allowance: HALF_TENTH, write: fteInWords } as const;

/** Cases and those who have them, which every row must give. */
const MEASURES: readonly Measure[] = [
  { rule: 'parts-exceed-whole', numbers: 'fte', column: 'case_holders_fte', ...FTE },
  {
    rule: 'parts-exceed-whole',
    numbers: 'cases',
    column: 'cases',
    alike: 'definitions',
    allowance: 0,
    write: (sum) => counted(sum, 'case'),
  },
];

/** What else is said of the staff. Councils often repeat the number of the whole in each row, so these are asked about, and once. */
const STAFF_MEASURES: readonly Measure[] = [
  { numbers: 'overLimit', column: 'over_limit_fte', alike: 'limit' },
  { numbers: 'covering', column: 'covering_vacancies_fte' },
  { numbers: 'vacancies', column: 'vacancies_fte' },
  { numbers: 'agency', column: 'agency_fte' },
].map((measure) => ({ rule: 'staff-parts-exceed-whole', ...measure, ...FTE }) as Measure);

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
  STAFF_MEASURES.some((measure) => checkSum(quarter, total, measure, report));
  checkRest(quarter, total, report);
  checkRestCases(quarter, total, report);
  for (const part of total.parts) checkHighest(quarter, total, part, report);
}

/** Reports parts that add up to more than their whole, and gives back whether they do. */
function checkSum(
  quarter: CouncilQuarter,
  { whole, parts, partsName, wholeName }: Total,
  { rule, numbers, column, alike, allowance, write }: Measure,
  report: ReportFinding,
): boolean {
  const values = quarter[numbers];
  const kinds = alike === undefined ? undefined : quarter[alike];
  const total = values[whole] ?? NaN;
  if (Number.isNaN(total)) return false;
  const kind = kinds?.[whole];
  let sum = 0;
  let allowed = TINY;
  for (const part of parts) {
    const value = values[part] ?? NaN;
    if (Number.isNaN(value) || (kinds !== undefined && kinds[part] !== kind)) continue;
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
  const row = quarter.rows[whole] ?? 0;
  report(rule, { row, column, value: String(total), params });
  return true;
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

/** Reports a whole whose parts leave fewer cases than FTE, although everyone among the rest has a case as well. */
function checkRestCases(
  { rows, cases, fte, definitions }: CouncilQuarter,
  { whole, parts, partsName }: Total,
  report: ReportFinding,
): void {
  let restCases = cases[whole] ?? NaN;
  let restFte = fte[whole] ?? NaN;
  let allowance = HALF_TENTH + TINY;
  if (!(restCases >= restFte)) return;
  for (const part of parts) {
    const own = { cases: cases[part] ?? NaN, fte: fte[part] ?? NaN };
    // A part that withholds one of the two is among the rest.
    if (Number.isNaN(own.cases + own.fte) || definitions[part] !== definitions[whole]) continue;
    restCases -= own.cases;
    restFte -= own.fte;
    allowance += HALF_TENTH;
  }
  if (!(restCases >= 0 && restCases < restFte - allowance)) return;
  const found = `${partsName} leave ${counted(restCases, 'case')} for ${withoutNoise(restFte)} FTE`;
  const value = String(cases[whole] ?? '');
  report('fewer-cases-than-fte', {
    row: rows[whole] ?? 0,
    column: 'cases',
    value,
    params: { found },
  });
}

/** Reports a part whose highest caseload is above that of its whole. */
function checkHighest(
  { rows, highest, definitions }: CouncilQuarter,
  { whole, wholeName }: Total,
  part: number,
  report: ReportFinding,
): void {
  const [own, most] = [highest[part] ?? NaN, highest[whole] ?? NaN];
  if (!(own > most) || definitions[part] !== definitions[whole]) return;
  const params = { whole: wholeName, expected: String(most) };
  report('highest-above-whole', {
    row: rows[part] ?? 0,
    column: 'highest_caseload',
    value: String(own),
    params,
  });
}
