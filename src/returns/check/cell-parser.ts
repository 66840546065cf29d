/** Parses a cell that is not plainly right: finds what is wrong with it, and the value it is best taken for. */
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { CellFixer, type CellFix } from '../fix/cell-fixer.ts';
import { controlIn } from '../fix/whitespace.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { valueCheckOf, type ValueCheck } from './value-checks.ts';
import type { MessageParams, Reading } from './findings.ts';

/** One thing wrong with a cell. */
export interface CellProblem {
  readonly rule: RuleId;
  readonly params?: MessageParams | (() => MessageParams);
  /** The cell as the rule's automatic fix would have it. */
  readonly fixed?: string;
  /** The ways in which the cell can be read. */
  readonly readings?: readonly Reading[];
}

/** A cell as parsed. */
export interface ParsedCell {
  /** The text with every automatic fix, which is what the other checks go on with. */
  readonly text: string;
  readonly problems: readonly CellProblem[];
  /** Whether the text is a value of the column. */
  readonly valid: boolean;
}

/** Parses cells of one column. Code and name are parsed as text here; the register of councils judges them later. */
export class CellParser {
  readonly #fixer: CellFixer;
  readonly #check: ValueCheck;
  readonly #choices: ReadonlySet<string> | undefined;

  /** @param today YYYY-MM-DD */
  constructor(column: ReturnColumn, today: string) {
    this.#fixer = new CellFixer(column);
    this.#check = valueCheckOf(column, today);
    this.#choices = column.choices && new Set(column.choices.map(({ value }) => value));
  }

  /** Whether a cell is a value once it is fixed. Quicker than `parse`, which finds out what else could be meant. */
  isValue(cell: string): boolean {
    const text = this.#fixer.fixesOf(cell).at(-1)?.fixed ?? cell;
    return this.#choices === undefined || text === ''
      ? this.#check(text).valid
      : this.#choices.has(text);
  }

  parse(cell: string): ParsedCell {
    const fixes = this.#fixer.fixesOf(cell);
    const text = fixes.at(-1)?.fixed ?? cell;
    const { problems, valid } = this.#check(text);
    const lost = text.includes('\ufffd') ? [{ rule: 'broken-characters' } as const] : [];
    return { text, problems: [...problemsFixed(cell, fixes), ...lost, ...problems], valid };
  }
}

/** What the fixes put right, each with the cell before it. */
function problemsFixed(cell: string, fixes: readonly CellFix[]): CellProblem[] {
  return fixes.map(({ rule, fixed }, index) => {
    const before = fixes[index - 1]?.fixed ?? cell;
    return { rule, fixed, params: () => ({ expected: fixed, found: controlIn(before) }) };
  });
}
