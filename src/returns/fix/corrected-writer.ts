/** Writes the corrected file record by record: UTF-8 text with commas and CRLF, the format's columns in its order. */
import type { ReturnContext } from '../context.ts';
import { csvLine } from '../read/csv-line.ts';
import type { FileRecord } from '../read/record-sorter.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { RowFixer } from './row-fixer.ts';

export class CorrectedWriter {
  /** The first line of the file. */
  readonly header: string;
  readonly #fixer: RowFixer;
  readonly #delimiter: () => string;

  /**
   * @param allowed rules whose findings are fixed
   * @param delimiter what separates values in the file that is read, asked for when it is known
   */
  constructor(context: ReturnContext, allowed: ReadonlySet<RuleId>, delimiter: () => string) {
    this.header = csvLine(context.format.columns.map(({ name }) => name));
    this.#fixer = new RowFixer(context, allowed);
    this.#delimiter = delimiter;
  }

  /** The line for a record. Title lines and blank rows are left out. What could not be read as a row is written as it is. */
  write({ kind, cells, found }: FileRecord): string {
    switch (kind) {
      case 'title':
      case 'header':
      case 'blank':
        return '';
      case 'row':
        return csvLine(this.#fixer.fix(cells));
      case 'ragged':
        return csvLine(found);
      case 'unclosed-quote':
      case 'stray-quote':
        return `${found.join(this.#delimiter())}\r\n`;
    }
  }
}
