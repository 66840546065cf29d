/** A check that is going on: text goes in as it comes, findings grow. */
import type { ReturnContext } from '../context.ts';
import { CsvReader } from '../read/csv-reader.ts';
import type { ColumnMapping, Header } from '../read/header.ts';
import type { FileRecord, RecordKind, RecordSink } from '../read/record-sorter.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { RULES_VERSION, type RuleTable } from '../rules/version.ts';
import { Findings, type FindingGroup, type FindingPlace, type KeptPlaces } from './findings.ts';
import { quarterEndOf } from './quarter.ts';
import { RowsCheck, type ReadRow } from './rows-check.ts';

/** How a check is done. */
export interface CheckOptions {
  /** What somebody chose for the columns. */
  readonly mapping?: ColumnMapping;
  /** Which places are kept: 100 of each kind if nobody says otherwise. */
  readonly keep?: KeptPlaces;
  /** Called with every finding at once, whether its place is kept or not. */
  readonly onFinding?: (rule: RuleId, place: FindingPlace) => void;
  /** Called with every record in the order of the file, before what is found about it. */
  readonly onRecord?: (record: FileRecord) => void;
  /** Called with every row once it was read and checked. */
  readonly onRow?: (row: ReadRow) => void;
}

/** A council and quarter that a file has rows for. */
export interface Covered {
  /** Slug. */
  readonly council: string;
  readonly name: string;
  /** Last day of the quarter. */
  readonly periodEnd: string;
  readonly rows: number;
}

/** What a check found. */
export interface CheckResult {
  /** Rows of the return. The header, blank lines and lines that are no row are not counted. */
  readonly rows: number;
  readonly findings: readonly FindingGroup[];
  /** Rules that there was nothing to try with, such as an earlier return. */
  readonly untried: readonly RuleId[];
  /** The header as it was understood; undefined if none was found. */
  readonly header?: Header;
  readonly delimiter: string;
  /** By council, then quarter. */
  readonly covers: readonly Covered[];
  /** Version of the rules. */
  readonly rules: string;
  /** The rules with their words. */
  readonly catalogue: RuleTable;
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256?: string;
  /** Whether it was stopped before its end. */
  readonly cancelled: boolean;
}

/** Records that are no row and are not checked further. */
export const UNREADABLE: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'above header',
  'ragged',
  'shifted',
  'swallowed',
  'unclosed-quote',
  'stray-quote',
]);

export class RunningCheck implements RecordSink {
  readonly findings: Findings;
  readonly #context: ReturnContext;
  readonly #reader: CsvReader;
  readonly #rowsCheck: RowsCheck;
  readonly #onRecord: CheckOptions['onRecord'];
  #rows = 0;
  /** Whether every row could be read so far. */
  #complete = true;
  #header: Header | undefined;

  constructor(context: ReturnContext, options: CheckOptions) {
    const { mapping, keep, onFinding, onRecord, onRow } = options;
    this.#context = context;
    this.findings = new Findings(context.rules, keep, onFinding);
    this.#rowsCheck = new RowsCheck(context, this.findings.report, onRow);
    this.#reader = new CsvReader(context.format, this, mapping);
    this.#onRecord = onRecord;
  }

  /** How many rows have come. */
  get rows(): number {
    return this.#rows;
  }

  push(text: string): void {
    this.#reader.push(text);
  }

  /** Says that no more text will come. */
  end(): void {
    this.#reader.end();
    this.#rowsCheck.end(this.#complete);
  }

  /** What was found so far. */
  result(): CheckResult {
    const header = this.#header;
    return {
      rows: this.#rows,
      findings: this.findings.groups(),
      untried: this.#rowsCheck.untried,
      delimiter: this.#reader.delimiter,
      covers: coveredBy(this.#rowsCheck, this.#context),
      rules: RULES_VERSION,
      catalogue: this.#context.rules,
      cancelled: false,
      ...(header === undefined ? {} : { header }),
    };
  }

  problem(rule: RuleId, place?: FindingPlace): void {
    this.findings.report(rule, place);
  }

  header(header: Header): void {
    this.#header ??= header;
    this.#rowsCheck.header(header);
  }

  record(record: FileRecord): void {
    this.#onRecord?.(record);
    if (record.kind === 'row') {
      this.#rows += 1;
      this.#rowsCheck.row(record.cells, record.row);
    } else if (UNREADABLE.has(record.kind)) this.#complete = false;
  }
}

function coveredBy({ quarters }: RowsCheck, { councils }: ReturnContext): Covered[] {
  return [...quarters]
    .map(({ council, quarter, rows }) => ({
      council: councils[council]?.slug ?? '',
      name: councils[council]?.name ?? '',
      periodEnd: quarterEndOf(quarter),
      rows: rows.reduce((count, row) => count + (row === 0 ? 0 : 1), 0),
    }))
    .sort((a, b) => compare(a.council, b.council) || compare(a.periodEnd, b.periodEnd));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
