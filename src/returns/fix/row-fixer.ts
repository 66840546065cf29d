/** Fixes rows cell by cell. Only what is allowed is changed, and every change can be shown. */
import { isSmallOrWithheld } from '../check/arithmetic.ts';
import { columnPositions, type ColumnPositions } from '../check/columns.ts';
import { CouncilIndex } from '../check/council-index.ts';
import { plainNumber } from '../check/plain-number.ts';
import { isDay } from '../check/quarter.ts';
import { WITHHELD } from '../check/symbols.ts';
import type { ReturnContext } from '../context.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { CellFixer } from './cell-fixer.ts';
import { councilFix } from './council-fix.ts';
import { ALL_FIXES } from './fixable-rules.ts';

export class RowFixer {
  readonly #allowed: ReadonlySet<RuleId>;
  readonly #at: ColumnPositions;
  readonly #cellFixers: readonly CellFixer[];
  readonly #index: CouncilIndex;
  readonly #today: string;

  /** @param allowed rules whose findings are fixed */
  constructor(
    { format, councils, today }: ReturnContext,
    allowed: ReadonlySet<RuleId> = ALL_FIXES,
  ) {
    this.#allowed = allowed;
    this.#at = columnPositions(format);
    this.#cellFixers = format.columns.map((column) => new CellFixer(column));
    this.#index = new CouncilIndex(councils);
    this.#today = today;
  }

  /**
   * The row with its fixes. A cell whose fixes are not allowed comes back as it was.
   * @param cells in the order of the format
   */
  fix(cells: readonly string[]): string[] {
    const fixed = cells.map(
      (cell, index) => this.#cellFixers[index]?.fix(cell, this.#allowed) ?? cell,
    );
    this.#fixCouncil(fixed);
    this.#withhold(fixed);
    return fixed;
  }

  #fixCouncil(cells: string[]): void {
    const at = this.#at;
    const period = cells[at.period_end] ?? '';
    const fix = councilFix(
      {
        code: cells[at.council_code] ?? '',
        name: cells[at.council_name] ?? '',
        day: isDay(period) ? period : this.#today,
      },
      this.#index,
    );
    if (fix !== undefined && this.#allowed.has(fix.rule)) cells[at[fix.column]] = fix.fixed;
  }

  /** Puts a symbol in place of a highest caseload that could point to a person. */
  #withhold(cells: string[]): void {
    if (!this.#allowed.has('highest-of-few-people')) return;
    const { case_holders_fte: fte, highest_caseload: highest } = this.#at;
    const isGiven = plainNumber(cells[highest] ?? '') >= 0;
    if (isGiven && isSmallOrWithheld(cells[fte] ?? '')) cells[highest] = WITHHELD;
  }
}
