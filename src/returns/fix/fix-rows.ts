/** The mended CSV: only what was allowed is changed, cell by cell, and every change can be shown. */
import type { ReturnColumnName } from '../../schemas/return.ts';
import { columnPosition } from '../check/columns.ts';
import { isSmallOrWithheld } from '../check/arithmetic.ts';
import { indexCouncils } from '../check/councils.ts';
import { plainNumber } from '../check/plain-number.ts';
import { isDay } from '../check/quarter.ts';
import type { ReturnContext } from '../context.ts';
import { csvLine } from '../read/csv-line.ts';
import type { FileRecord } from '../read/record-sorter.ts';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { cellMender } from './cell-fixes.ts';
import { councilMend, WITHHELD } from './row-fixes.ts';

/** Rules with a safe mend of a cell. */
export const CELL_MENDS = [
  'control-character',
  'line-break',
  'white-space',
  'formula-cell',
  'spelling',
  'decimal-comma',
  'thousands-separator',
  'not-a-whole-number',
  'date-format',
  'date-serial',
  'empty-cell',
  'unknown-code',
  'old-code',
  'highest-of-few-people',
] as const satisfies readonly RuleId[];

/** Rules whose finding the mended file cannot have, however its cells are: it is written anew. */
export const FILE_MENDS = [
  'excel-workbook',
  'utf-16',
  'windows-1252',
  'delimiter',
  'line-ends',
  'title-line',
  'renamed-column',
  'unknown-column',
  'unnamed-column',
  'missing-optional-column',
  'blank-row',
  'extra-empty-cells',
] as const satisfies readonly RuleId[];

/** Whether findings of a rule can be mended at one click. */
export function hasMend(rule: RuleId): boolean {
  return MENDS.has(rule);
}

const MENDS: ReadonlySet<RuleId> = new Set<RuleId>([...CELL_MENDS, ...FILE_MENDS]);

/** Every safe mend there is. */
export const ALL_MENDS: ReadonlySet<RuleId> = new Set(RULE_IDS.filter(hasMend));

/** Mends a row in the order of the format. A cell whose mends are not allowed comes back as it was. */
export type RowMender = (cells: readonly string[]) => string[];

/** A mender of rows. */
export function createRowMender(
  context: ReturnContext,
  allowed: ReadonlySet<RuleId> = ALL_MENDS,
): RowMender {
  const { format, today } = context;
  const at = columnPosition(format);
  const menders = format.columns.map(cellMender);
  const councils = indexCouncils(context);
  const of = (cells: readonly string[], column: ReturnColumnName) => cells[at(column)] ?? '';

  function mendCouncil(cells: string[]): void {
    const period = of(cells, 'period_end');
    const mend = councilMend(
      {
        code: of(cells, 'council_code'),
        name: of(cells, 'council_name'),
        day: isDay(period) ? period : today,
      },
      councils,
    );
    if (mend !== undefined && allowed.has(mend.rule)) cells[at(mend.column)] = mend.mended;
  }

  function withhold(cells: string[]): void {
    if (!allowed.has('highest-of-few-people')) return;
    const few = isSmallOrWithheld(of(cells, 'case_holders_fte'));
    if (few && plainNumber(of(cells, 'highest_caseload')) >= 0) {
      cells[at('highest_caseload')] = WITHHELD;
    }
  }

  return (cells) => {
    const mended = cells.map((cell, index) => menders[index]?.mend(cell, allowed) ?? cell);
    mendCouncil(mended);
    withhold(mended);
    return mended;
  };
}

/**
 * Writes the mended file as records come: UTF-8 text with commas and CRLF, the format's columns in its order.
 * Title lines and blank rows are left out. What could not be read as a row is written as it stands.
 */
export function createMendedWriter(
  context: ReturnContext,
  allowed: ReadonlySet<RuleId>,
  delimiter: () => string,
): { readonly header: string; write(record: FileRecord): string } {
  const mend = createRowMender(context, allowed);
  return {
    header: csvLine(context.format.columns.map(({ name }) => name)),
    write({ kind, cells, found }) {
      switch (kind) {
        case 'title':
        case 'header':
        case 'blank':
          return '';
        case 'row':
          return csvLine(mend(cells));
        case 'ragged':
          return csvLine(found);
        case 'unclosed-quote':
        case 'stray-quote':
          return `${found.join(delimiter())}\r\n`;
      }
    },
  };
}
