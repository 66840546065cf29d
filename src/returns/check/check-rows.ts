/** Checks the rows of a file, one after the other, and what they say together at its end. */
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnContext } from '../context.ts';
import type { Header } from '../read/header.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { addsUp, rowProblems, type RowNumbers } from './arithmetic.ts';
import { compareReturns } from './compare.ts';
import { choicesOf, columnPosition } from './columns.ts';
import { createCouncilCheck } from './council-check.ts';
import type { KnownCode } from './councils.ts';
import type { FoundPlace } from './findings.ts';
import { createGroups, type Group } from './groups.ts';
import { checkWholes } from './totals.ts';
import type { CellProblem } from './cell-parser.ts';
import { absentValues, createRowReader, type ReadRow } from './row-parser.ts';

export interface RowsCheck {
  header(header: Header): void;
  row(cells: readonly string[], row: number): void;
  /**
   * All rows have come: checks them together.
   * @param complete whether every row could be read; what is missing is said only then
   */
  end(complete: boolean): void;
  /** Councils and quarters found, by position in the register and number of the quarter. */
  readonly groups: Iterable<Group>;
}

/** A check of rows in the order of the format. */
export function checkRows(
  context: ReturnContext,
  add: (rule: RuleId, place: FoundPlace) => void,
): RowsCheck {
  const { format } = context;
  const at = columnPosition(format);
  const columnNames = format.columns.map(({ name }) => name);
  const roleCount = choicesOf(format, 'role').length;
  const groups = createGroups(choicesOf(format, 'service').length * roleCount);
  const checkCouncil = createCouncilCheck(context);
  const readRow = createRowReader(context, ['council_code', 'council_name', 'period_end']);
  const [CODE, NAME, PERIOD, SERVICE, ROLE, DEFINITION] = [
    at('council_code'),
    at('council_name'),
    at('period_end'),
    at('service'),
    at('role'),
    at('case_definition'),
  ];
  const [CASES, FTE, AVERAGE] = [at('cases'), at('case_holders_fte'), at('average_caseload')];
  const [HIGHEST, LIMIT, OVER, COVERING, AGENCY] = [
    at('highest_caseload'),
    at('caseload_limit'),
    at('over_limit_fte'),
    at('covering_vacancies_fte'),
    at('agency_fte'),
  ];
  let present: readonly number[] = columnNames.map((_, index) => index);
  let cells: readonly string[] = [];
  let row = 0;
  const read: ReadRow = { texts: [], numbers: absentValues(format), unchanged: false };
  const { numbers } = read;
  let lastCouncil: KnownCode | undefined;
  let problems = 0;
  /** Rows that cannot be told apart from others, since their council, quarter, service or role is wrong. */
  let lost = 0;

  function problem(column: number, { rule, params, mended }: CellProblem): void {
    const name = columnNames[column];
    problems += 1;
    add(rule, {
      row,
      value: cells[column] ?? '',
      cells,
      ...(name === undefined ? {} : { column: name }),
      ...(params === undefined ? {} : { params }),
      ...(mended === undefined ? {} : { mended }),
    });
  }

  /** Problems of code and name wait until both and the quarter are read, since their mends need all three. */
  function cellProblem(column: number, found: CellProblem): void {
    if (found.rule !== 'empty-cell' || (column !== CODE && column !== NAME)) problem(column, found);
  }

  /** The row’s council if its code is in force. A row like the one before is not looked up again, unless something was wrong. */
  function councilOfRow(): KnownCode | undefined {
    if (read.unchanged && lastCouncil !== undefined) return lastCouncil;
    const before = problems;
    const council = checkCouncil(read, present, problem);
    lastCouncil = problems === before ? council : undefined;
    return council;
  }

  function checkNumbers(): void {
    const values: RowNumbers = {
      cases: numbers[CASES] ?? NaN,
      fte: numbers[FTE] ?? NaN,
      average: numbers[AVERAGE] ?? NaN,
      highest: numbers[HIGHEST] ?? NaN,
      limit: numbers[LIMIT] ?? NaN,
      overLimit: numbers[OVER] ?? NaN,
      covering: numbers[COVERING] ?? NaN,
      agency: numbers[AGENCY] ?? NaN,
      fteText: read.texts[FTE] ?? '',
      averageText: read.texts[AVERAGE] ?? '',
    };
    if (addsUp(values)) return;
    for (const found of rowProblems(values)) problem(at(found.column), found);
  }

  function keep(council: KnownCode): void {
    const service = numbers[SERVICE] ?? -1;
    const role = numbers[ROLE] ?? -1;
    const quarter = numbers[PERIOD] ?? -1;
    if (service < 0 || role < 0 || quarter < 0) {
      lost += 1;
      return;
    }
    const group = groups.of(council.index, quarter);
    const index = service * roleCount + role;
    const first = group.rows[index] ?? 0;
    if (first !== 0) {
      add('duplicate-row', { row, params: { first: String(first) }, cells });
      return;
    }
    group.rows[index] = row;
    group.definitions[index] = numbers[DEFINITION] ?? 0;
    group.cases[index] = numbers[CASES] ?? NaN;
    group.fte[index] = numbers[FTE] ?? NaN;
    group.average[index] = numbers[AVERAGE] ?? NaN;
  }

  return {
    header({ sources }) {
      present = sources.flatMap((source, index) => (source === -1 ? [] : [index]));
    },
    row(nextCells, nextRow) {
      cells = nextCells;
      row = nextRow;
      readRow(cells, present, read, cellProblem);
      const council = councilOfRow();
      checkNumbers();
      if (council === undefined) lost += 1;
      else keep(council);
    },
    end(complete) {
      const keyed: ReturnColumnName[] = ['council_code', 'period_end', 'service', 'role'];
      if (!keyed.every((name) => present.includes(at(name)))) return;
      checkWholes(context, groups, add, complete && lost === 0);
      compareReturns(context, groups, add);
    },
    groups: { [Symbol.iterator]: () => groups.all()[Symbol.iterator]() },
  };
}
