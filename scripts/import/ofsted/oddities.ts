/** What does not go together in a list of inspections: its days, grades and addresses say more together than each alone. */
import type { Finding } from '../../../src/schemas/finding.ts';
import { oddAddresses } from './addresses.ts';
import { oddDays } from './days.ts';
import type { LeadersJudgement } from './leaders.ts';

/** One inspection as it will be in the table, and what it is compared with. */
export interface Inspected {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** The first day in the list itself; '' where it has none. */
  readonly listed: string;
  /** What the second list says of the same authority. */
  readonly judgement: LeadersJudgement | undefined;
  /** What data/ has of it. */
  readonly before: Readonly<Record<string, string>> | undefined;
}

/** An oddity: of which inspection, in which column, and what is odd. */
export interface Oddity {
  readonly inspected: Inspected;
  readonly column: string;
  readonly message: string;
}

/** In order: the best first. */
const ORDER = ['outstanding', 'good', 'requires improvement', 'inadequate'];
const SERVICES = ['impact_of_leaders', 'help_and_protection', 'in_care', 'care_leavers'] as const;
const GRADES = ['overall_effectiveness', ...SERVICES];

/** Warnings for all that is odd. */
export function oddInspections(rows: readonly Inspected[], file: string): Finding[] {
  const oddities = [
    ...oddDays(rows),
    ...oddAddresses(rows),
    ...GRADES.flatMap((grade) => missingBetween(rows, grade)),
    ...rows.flatMap((row) => [
      ...overallOutside(row),
      ...farFromOverall(row),
      ...halfAnInspection(row),
      ...rewritten(row),
    ]),
  ];
  return oddities.map(({ inspected: { line, cells }, column, message }) => ({
    code: 'odd-inspection',
    severity: 'warning',
    file,
    row: line,
    column,
    value: cells[column] ?? '',
    message: `${message} Look at the report.`,
    place: { code: cells.code ?? '' },
  }));
}

/** A kind of grade begins or ends on some day. Where inspections before and after have it, one without lost it. */
function missingBetween(rows: readonly Inspected[], column: string): Oddity[] {
  const days = rows
    .flatMap(({ listed, cells }) => (cells[column] && listed ? [listed] : []))
    .sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const message = 'Inspections before and after this one have this grade, and it has none.';
  return rows
    .filter(({ listed, cells }) => !cells[column] && listed > first && listed < last)
    .map((inspected) => ({ inspected, column, message }));
}

/** An overall grade is none that all services are better than, nor one that all are worse than. */
function overallOutside(inspected: Inspected): Oddity[] {
  const column = 'overall_effectiveness';
  const overall = ORDER.indexOf(inspected.cells[column] ?? '');
  const others = SERVICES.map((service) => ORDER.indexOf(inspected.cells[service] ?? '')).filter(
    (at) => at !== -1,
  );
  if (overall === -1 || others.length === 0) return [];
  if (overall >= Math.min(...others) && overall <= Math.max(...others)) return [];
  const message = 'The overall grade is better than all others, or worse than all.';
  return [{ inspected, column, message }];
}

/** What is good overall is nowhere inadequate, and so on. One inadequate service can make the whole inadequate. */
function farFromOverall(inspected: Inspected): Oddity[] {
  const overall = ORDER.indexOf(inspected.cells.overall_effectiveness ?? '');
  if (overall === -1 || overall === ORDER.length - 1) return [];
  const message = 'This grade is two steps or more from the overall grade.';
  return SERVICES.flatMap((column): Oddity[] => {
    const own = ORDER.indexOf(inspected.cells[column] ?? '');
    return own !== -1 && Math.abs(own - overall) > 1 ? [{ inspected, column, message }] : [];
  });
}

/** The day and the kind of an inspection are known together or not at all. */
function halfAnInspection(inspected: Inspected): Oddity[] {
  const hasKind = inspected.cells.framework !== '';
  if (hasKind === (inspected.listed !== '')) return [];
  const [column, message] = hasKind
    ? ['inspection_start', 'The list has the kind of this inspection, and not its day.']
    : ['framework', 'The list has the day of this inspection, and not its kind.'];
  return [{ inspected, column, message }];
}

/** A published report stays as it is. */
function rewritten(inspected: Inspected): Oddity[] {
  const { cells, before } = inspected;
  if (before === undefined || before.report_url !== cells.report_url) return [];
  return ['inspection_start', 'framework', ...GRADES]
    .filter((column) => before[column] !== cells[column])
    .map((column) => {
      const was = before[column] === '' ? 'nothing' : (before[column] ?? 'nothing');
      const message = `data/ has ${was} here from the same report.`;
      return { inspected, column, message };
    });
}
