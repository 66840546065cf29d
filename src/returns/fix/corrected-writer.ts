/** Writes the corrected file record by record: UTF-8 text with commas and CRLF, the format's columns in its order. */
import type { ReturnContext } from '../context.ts';
import { csvLine } from '../read/csv-line.ts';
import type { Header } from '../read/header.ts';
import type { FileRecord } from '../read/record-sorter.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { harmless, harmlessAsWritten } from './formula.ts';
import { RowFixer } from './row-fixer.ts';

export class CorrectedWriter {
  readonly #columns: ReturnContext['format']['columns'];
  /** Positions of the columns that are written. */
  #written: readonly number[] = [];
  #hasHeader = false;
  /** Whether a further header named columns that the copy does not have. Its table is then written as it was found. */
  #isOther = false;
  readonly #fixer: RowFixer;
  readonly #allowed: ReadonlySet<RuleId>;
  readonly #delimiter: () => string;

  /**
   * @param allowed rules whose findings are fixed
   * @param delimiter what separates values in the file that is read, asked for when it is known
   */
  constructor(context: ReturnContext, allowed: ReadonlySet<RuleId>, delimiter: () => string) {
    this.#columns = context.format.columns;
    this.#fixer = new RowFixer(context, allowed);
    this.#allowed = allowed;
    this.#delimiter = delimiter;
  }

  /**
   * The first line of the file; nothing for a further header, since one is above all rows of the copy.
   * Columns that a later version of the format brought are there only if the file has them.
   * A column whose name was guessed keeps its own, so that the guess is still asked about.
   */
  header({ problems, sources }: Pick<Header, 'problems' | 'sources'>): string {
    const own = this.#columns.flatMap(({ since = 1 }, index) =>
      since === 1 || (sources[index] ?? -1) !== -1 ? [index] : [],
    );
    if (this.#hasHeader) {
      this.#isOther = own.some((index) => !this.#written.includes(index));
      return '';
    }
    this.#hasHeader = true;
    this.#written = own;
    const guesses = problems.filter(
      ({ rule }) => rule === 'guessed-column' && !this.#allowed.has(rule),
    );
    const ownName = (name: string) =>
      guesses.find(({ params }) => params?.expected === name)?.value ?? name;
    const names = this.#columns.map(({ name }) => name);
    return csvLine(this.#pick(names).map(ownName).map(harmless));
  }

  /**
   * The line for a record. Title lines and blank rows are left out. What could not be read as a row is written as it is,
   * but for an apostrophe before a formula.
   */
  write({ kind, cells, found }: FileRecord): string {
    switch (kind) {
      case 'title':
      case 'header':
      case 'blank':
      case 'footnote':
      case 'removed':
        return '';
      case 'second header':
        return this.#isOther ? csvLine(found.map(harmless)) : '';
      case 'row':
        if (this.#isOther) return csvLine(found.map(harmless));
        return csvLine(this.#pick(this.#fixer.fix(cells)).map(harmless));
      case 'total':
        return this.#allowed.has('total-row') ? '' : csvLine(found.map(harmless));
      case 'above header':
      case 'ragged':
      case 'shifted':
      case 'swallowed':
        return csvLine(found.map(harmless));
      case 'unclosed-quote':
      case 'stray-quote':
        return `${found.map(harmlessAsWritten).join(this.#delimiter())}\r\n`;
    }
  }
  #pick(cells: readonly string[]): string[] {
    return this.#written.map((index) => cells[index] ?? '');
  }
}
