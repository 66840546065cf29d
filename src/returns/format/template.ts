/** The template: an empty return, or one with a council's code, name, quarter and rows filled in. */
import type { ReturnColumnName } from '../../schemas/return.ts';
import { csvLine } from '../read/csv-line.ts';
import type { ReturnFormat } from '../../schemas/return-format.ts';

/** What a template is filled with. */
export interface TemplateFor {
  readonly code: string;
  readonly name: string;
  /** Last day of the quarter, YYYY-MM-DD. */
  readonly periodEnd: string;
  /** Rows to prepare, usually those of the council's last return. Without them there is one row, for children's services as a whole. */
  readonly rows?: readonly { readonly service: string; readonly role: string }[];
}

/** The rows of a council's first return. */
const FIRST_ROWS = [{ service: 'children_all', role: 'all' }];

/**
 * The template as CSV text with CRLF line ends, as spreadsheets write them.
 * @param filled the council it is for; without it, the template is the header alone
 */
export function templateCsv(format: ReturnFormat, filled?: TemplateFor): string {
  const header = csvLine(format.columns.map(({ name }) => name));
  if (filled === undefined) return header;
  const { code, name, periodEnd, rows = FIRST_ROWS } = filled;
  const lines = rows.map(({ service, role }) => {
    const cells: Partial<Record<ReturnColumnName, string>> = {
      council_code: code,
      council_name: name,
      period_end: periodEnd,
      service,
      role,
      case_definition: 'individual',
    };
    return csvLine(format.columns.map((column) => cells[column.name] ?? ''));
  });
  return [header, ...lines].join('');
}
