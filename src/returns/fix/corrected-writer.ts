/** Writes the corrected file record by record: UTF-8 text with commas and CRLF, the format's columns in its order. */
import type { ReturnContext } from '../context.ts';
import { csvLine } from '../read/csv-line.ts';
import type { FileRecord } from '../read/record-sorter.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { RowFixer } from './row-fixer.ts';

export class CorrectedWriter {
  readonly #header: string;
  #hasHeader = false;
  readonly #fixer: RowFixer;
  readonly #allowed: ReadonlySet<RuleId>;
  readonly #delimiter: () => string;

  /**
   * @param allowed rules whose findings are fixed
   * @param delimiter what separates values in the file that is read, asked for when it is known
   */
  constructor(context: ReturnContext, allowed: ReadonlySet<RuleId>, delimiter: () => string) {
    this.#header = csvLine(context.format.columns.map(({ name }) => name));
    this.#fixer = new RowFixer(context, allowed);
    this.#allowed = allowed;
    this.#delimiter = delimiter;
  }

  /** The first line of the file; nothing for a further header, since one is above all rows of the copy. */
  header(): string {
    const isFirst = !this.#hasHeader;
    this.#hasHeader = true;
    return isFirst ? this.#header : '';
  }

  /** The line for a record. Title lines and blank rows are left out. What could not be read as a row is written as it is. */
  write({ kind, cells, found }: FileRecord): string {
    switch (kind) {
      case 'title':
      case 'header':
      case 'second header':
      case 'blank':
      case 'footnote':
        return '';
      case 'row':
        return csvLine(this.#fixer.fix(cells));
      case 'total':
        return this.#allowed.has('total-row') ? '' : csvLine(found);
      case 'above header':
      case 'ragged':
      case 'shifted':
      case 'swallowed':
        return csvLine(found);
      case 'unclosed-quote':
      case 'stray-quote':
        return `${found.join(this.#delimiter())}\r\n`;
    }
  }
}
