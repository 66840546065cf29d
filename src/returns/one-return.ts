/** The rows of one council and quarter as they would be accepted, automatic fixes applied: for the preview of a council's page. */
import type { ReturnedValue, ReturnedRow } from '../dataset/figures/returned-figures.ts';
import { BAND_NAMES } from '../schemas/return-lists.ts';
import type { ReturnColumnName } from '../schemas/return.ts';
import { checkReturn, type CheckOptions, type Covered } from './check.ts';
import { columnPositions } from './check/columns.ts';
import { plainNumber } from './check/plain-number.ts';
import { isSymbol } from './check/symbols.ts';
import type { ReturnContext } from './context.ts';
import { RowFixer } from './fix/row-fixer.ts';
import type { ReturnSource } from './read/source.ts';

/** Reads the file again and gives back the rows, typed, in the order of the file. */
export async function oneReturn(
  source: ReturnSource,
  context: ReturnContext,
  { council, periodEnd }: Pick<Covered, 'council' | 'periodEnd'>,
  options: Pick<CheckOptions, 'mapping'> = {},
): Promise<ReturnedRow[]> {
  const at = columnPositions(context.format);
  const fixer = new RowFixer(context);
  const known = context.councils.find(({ slug }) => slug === council);
  const codes = new Set(known?.codes.map(({ code }) => code));
  const rows: ReturnedRow[] = [];
  await checkReturn(source, context, {
    ...options,
    keep: { limit: 0 },
    onRecord({ kind, cells }) {
      if (kind !== 'row') return;
      const fixed = fixer.fix(cells);
      const cell = (name: ReturnColumnName) => fixed[at[name]] ?? '';
      if (codes.has(cell('council_code')) && cell('period_end') === periodEnd) {
        rows.push(returnedRow(cell));
      }
    },
  });
  return rows;
}

function returnedRow(cell: (name: ReturnColumnName) => string): ReturnedRow {
  return {
    service: cell('service'),
    role: cell('role'),
    case_definition: cell('case_definition'),
    cases: given(cell('cases')),
    case_holders_fte: given(cell('case_holders_fte')),
    average_caseload: given(cell('average_caseload')),
    highest_caseload: given(cell('highest_caseload')),
    caseload_limit: given(cell('caseload_limit')),
    over_limit_fte: given(cell('over_limit_fte')),
    ...Object.fromEntries(BAND_NAMES.map((name) => [name, given(cell(name))])),
    note: cell('note'),
  };
}

function given(text: string): ReturnedValue {
  if (isSymbol(text)) return text;
  const number = plainNumber(text);
  return Number.isNaN(number) ? undefined : number;
}
