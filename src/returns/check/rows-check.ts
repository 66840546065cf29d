/** Checks the rows of a file, one after the other, and at its end what they say together. */
import { BAND_NAMES } from '../../schemas/return-lists.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import { compareReturns } from '../compare/compare-returns.ts';
import type { ReturnContext } from '../context.ts';
import type { Header } from '../read/header.ts';
import { addsUp, rowProblems, type RowNumbers, type RowProblem } from './arithmetic.ts';
import type { CellProblem } from './cell-parser.ts';
import { bandProblems, type BandCell } from './bands.ts';
import { columnPositions, type ColumnPositions } from './columns.ts';
import { CONDITIONAL_RULES, type ConditionalRule } from './conditional-rules.ts';
import { CouncilCheck } from './council-check.ts';
import type { KnownCode } from './council-index.ts';
import { CouncilQuarters, KEPT, type CouncilQuarter } from './council-quarters.ts';
import type { ReportedPlace, ReportFinding } from './findings.ts';
import { RowParser, type ParsedRow } from './row-parser.ts';
import { ServiceRoles } from './service-roles.ts';
import { checkTotals } from './totals.ts';
import { UnclearPoints } from './unclear-points.ts';

/** Columns that together say whose numbers a row has. */
const COUNCIL_COLUMNS = ['council_code', 'council_name', 'period_end'] as const;
const NO_PROBLEMS: readonly RowProblem[] = [];
/** Columns without which rows cannot be checked together. */
const KEY_COLUMNS = ['council_code', 'period_end', 'service', 'role'] as const;

/** A row as it was read. Its parsed numbers are good only until the next row comes. */
export interface ReadRow {
  readonly row: number;
  /** In the order of the format, as in the file. */
  readonly cells: readonly string[];
  readonly parsed: ParsedRow;
  /** The council, if its code was in force. */
  readonly council: KnownCode | undefined;
}

export class RowsCheck {
  readonly #context: ReturnContext;
  readonly #report: ReportFinding;
  readonly #onRow: ((row: ReadRow) => void) | undefined;
  readonly #at: ColumnPositions;
  readonly #columnNames: readonly ReturnColumnName[];
  readonly #serviceRoles: ServiceRoles;
  readonly #quarters: CouncilQuarters;
  readonly #parser: RowParser;
  readonly #councilCheck: CouncilCheck;
  /** Positions of the columns that the file has. */
  #present: readonly number[];
  #hasHeader = false;
  /** Whether the file has any band of cases: most have none. */
  #hasBands = false;
  readonly #unclearPoints = new UnclearPoints();
  /** The cells of the row being checked, and its number. */
  #cells: readonly string[] = [];
  #row = 0;
  #problems = 0;
  /** The council of the row before, if nothing was wrong with it. */
  #lastCouncil: KnownCode | undefined;
  /** Conditional rules that were tried. */
  readonly #tried = new Set<ConditionalRule>();
  /** Rows that cannot be distinguished from others, since their council, quarter, service or role is wrong. */
  #lost = 0;

  /** @param onRow called with each row once it was read */
  constructor(context: ReturnContext, report: ReportFinding, onRow?: (row: ReadRow) => void) {
    const { format } = context;
    this.#context = context;
    this.#report = report;
    this.#onRow = onRow;
    this.#at = columnPositions(format);
    this.#columnNames = format.columns.map(({ name }) => name);
    this.#serviceRoles = new ServiceRoles(format);
    this.#quarters = new CouncilQuarters(this.#serviceRoles.size);
    this.#parser = new RowParser(context, COUNCIL_COLUMNS);
    this.#councilCheck = new CouncilCheck(context);
    this.#present = format.columns.map((_, index) => index);
  }

  /** Councils and quarters found so far. */
  get quarters(): Iterable<CouncilQuarter> {
    return this.#quarters.all();
  }

  /** Conditional rules that there was nothing to try with. */
  get untried(): ConditionalRule[] {
    return CONDITIONAL_RULES.filter((rule) => !this.#tried.has(rule));
  }

  /** Takes a header. Columns that an earlier one had stay, and are empty in the rows of this one. */
  header({ sources }: Header): void {
    const before = this.#hasHeader ? this.#present : [];
    this.#hasHeader = true;
    this.#present = sources.flatMap((source, index) =>
      source === -1 && !before.includes(index) ? [] : [index],
    );
    this.#hasBands = BAND_NAMES.some((name) => this.#present.includes(this.#at[name]));
  }

  /** @param cells in the order of the format */
  row(cells: readonly string[], row: number): void {
    this.#cells = cells;
    this.#row = row;
    this.#parser.parse(cells, this.#present, this.#takeCellProblem);
    const parsed = this.#parser.row;
    const council = this.#councilOf(parsed);
    this.#checkNumbers(parsed);
    if (council === undefined) this.#lost += 1;
    else this.#keep(council, parsed.numbers);
    this.#onRow?.({ row, cells, parsed, council });
  }

  /**
   * Checks all rows together once they have come.
   * @param complete whether every row could be read. Only then is it reported which row is missing.
   */
  end(complete: boolean): void {
    if (!KEY_COLUMNS.every((name) => this.#present.includes(this.#at[name]))) return;
    const whole = complete && this.#lost === 0;
    if (whole) this.#tried.add('required-row-missing');
    checkTotals(this.#context, this.#quarters, this.#report, whole);
    compareReturns(this.#context, this.#quarters, this.#report, this.#tried);
  }

  readonly #takeProblem = (column: number, problem: CellProblem): void => {
    this.#problems += 1;
    this.#report(problem.rule, this.#placeOf(column, problem));
  };

  #placeOf(column: number, { params, fixed, readings }: CellProblem): ReportedPlace {
    const name = this.#columnNames[column];
    return {
      row: this.#row,
      value: this.#cells[column] ?? '',
      cells: this.#cells,
      ...(name === undefined ? {} : { column: name }),
      ...(params === undefined ? {} : { params }),
      ...(fixed === undefined ? {} : { fixed }),
      ...(readings === undefined ? {} : { readings }),
    };
  }

  /** An empty code or name waits until both and the quarter are parsed, since its fix needs all three. */
  readonly #takeCellProblem = (column: number, problem: CellProblem): void => {
    const { council_code: code, council_name: name } = this.#at;
    const waits = problem.rule === 'empty-cell' && (column === code || column === name);
    if (problem.rule === 'decimal-comma') this.#unclearPoints.sawComma();
    if (problem.rule === 'unclear-point') this.#takeUnclearPoint(column, problem);
    else if (!waits) this.#takeProblem(column, problem);
  };

  #takeUnclearPoint(column: number, problem: CellProblem): void {
    const place = this.#placeOf(column, problem);
    const report = () => {
      this.#report(problem.rule, place);
    };
    if (this.#context.format.columns[column]?.kind === 'count') report();
    else this.#unclearPoints.take(report);
  }

  /** The row’s council if its code is in force. A row like the one before is not looked up again, unless something was wrong. */
  #councilOf(parsed: ParsedRow): KnownCode | undefined {
    if (parsed.unchanged && this.#lastCouncil !== undefined) return this.#lastCouncil;
    const before = this.#problems;
    const council = this.#councilCheck.councilOf(parsed, this.#present, this.#takeProblem);
    this.#lastCouncil = this.#problems === before ? council : undefined;
    return council;
  }

  #checkNumbers(parsed: ParsedRow): void {
    const numbers = rowNumbers(parsed, this.#at);
    const bands = this.#hasBands ? bandProblems(this.#bandsOf(parsed), numbers) : NO_PROBLEMS;
    if (bands.length === 0 && addsUp(numbers)) return;
    for (const problem of [...rowProblems(numbers), ...bands]) {
      this.#takeProblem(this.#at[problem.column], problem);
    }
  }

  #bandsOf({ texts, numbers }: ParsedRow): BandCell[] {
    return BAND_NAMES.map((name) => ({
      name,
      value: numbers[this.#at[name]] ?? NaN,
      text: texts[this.#at[name]] ?? '',
    }));
  }

  /** Keeps the numbers of a row for the end, unless there is a row of the same service and role already. */
  #keep({ index }: KnownCode, numbers: Float64Array): void {
    const at = this.#at;
    const service = numbers[at.service] ?? -1;
    const role = numbers[at.role] ?? -1;
    const quarter = numbers[at.period_end] ?? -1;
    if (service < 0 || role < 0 || quarter < 0) {
      this.#lost += 1;
      return;
    }
    const kept = this.#quarters.of(index, quarter);
    const position = this.#serviceRoles.position(service, role);
    const first = kept.row(position);
    if (first === 0) keepRow(kept, position, this.#row, numbers, at);
    else this.#reportDuplicate(first);
  }

  #reportDuplicate(first: number): void {
    const params = { first: String(first) };
    this.#report('duplicate-row', { row: this.#row, params, cells: this.#cells });
  }
}

function keepRow(
  kept: CouncilQuarter,
  position: number,
  row: number,
  numbers: Float64Array,
  at: ColumnPositions,
): void {
  kept.setRow(position, row, numbers[at.case_definition] ?? 0);
  kept.setNumber(KEPT.cases, position, numbers[at.cases] ?? NaN);
  kept.setNumber(KEPT.fte, position, numbers[at.case_holders_fte] ?? NaN);
  kept.setNumber(KEPT.average, position, numbers[at.average_caseload] ?? NaN);
  kept.setNumber(KEPT.highest, position, numbers[at.highest_caseload] ?? NaN);
  kept.setNumber(KEPT.limit, position, numbers[at.caseload_limit] ?? NaN);
  kept.setNumber(KEPT.overLimit, position, numbers[at.over_limit_fte] ?? NaN);
  kept.setNumber(KEPT.covering, position, numbers[at.covering_vacancies_fte] ?? NaN);
  kept.setNumber(KEPT.vacancies, position, numbers[at.vacancies_fte] ?? NaN);
  kept.setNumber(KEPT.agency, position, numbers[at.agency_fte] ?? NaN);
}

function rowNumbers({ texts, numbers }: ParsedRow, at: ColumnPositions): RowNumbers {
  return {
    cases: numbers[at.cases] ?? NaN,
    fte: numbers[at.case_holders_fte] ?? NaN,
    average: numbers[at.average_caseload] ?? NaN,
    highest: numbers[at.highest_caseload] ?? NaN,
    limit: numbers[at.caseload_limit] ?? NaN,
    overLimit: numbers[at.over_limit_fte] ?? NaN,
    covering: numbers[at.covering_vacancies_fte] ?? NaN,
    agency: numbers[at.agency_fte] ?? NaN,
    vacancies: numbers[at.vacancies_fte] ?? NaN,
    fteText: texts[at.case_holders_fte] ?? '',
    averageText: texts[at.average_caseload] ?? '',
  };
}
