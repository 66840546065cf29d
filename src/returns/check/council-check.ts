/** Checks which council a row is for, and what is wrong with its code and name. */
import { inSentence } from '../../dataset/text/council-names.ts';
import type { ReturnContext } from '../context.ts';
import { councilFix, type CouncilFix } from '../fix/council-fix.ts';
import type { CellProblem } from './cell-parser.ts';
import { columnPositions, type ColumnPositions } from './columns.ts';
import {
  codeDayInWords,
  codeSpanInWords,
  meantCodeHint,
  predecessorsHint,
  successorsHint,
} from './council-hints.ts';
import { CouncilIndex, inForceOn, type KnownCode } from './council-index.ts';
import { isDay } from './quarter.ts';
import type { ParsedRow, TakeCellProblem } from './row-parser.ts';

export class CouncilCheck {
  readonly #index: CouncilIndex;
  readonly #at: ColumnPositions;
  readonly #today: string;

  constructor({ format, councils, today }: ReturnContext) {
    this.#index = new CouncilIndex(councils);
    this.#at = columnPositions(format);
    this.#today = today;
  }

  /**
   * The row's council if its code was in force at the end of the quarter.
   * @param present positions of the columns that the file has
   * @param take called with what is wrong
   */
  councilOf(
    row: ParsedRow,
    present: readonly number[],
    take: TakeCellProblem,
  ): KnownCode | undefined {
    const code = row.texts[this.#at.council_code] ?? '';
    const name = row.texts[this.#at.council_name] ?? '';
    const day = this.#dayOf(row);
    const known = this.#index.byCode.get(code);
    const inForce = known !== undefined && inForceOn(known, day);
    if (inForce && name === known.council.name) return known;
    const fix = councilFix({ code, name, day }, this.#index);
    const problems = [
      ['council_code', this.#codeProblem(code, known, day)],
      ['council_name', this.#nameProblem(name, known)],
    ] as const;
    for (const [column, problem] of problems) {
      const isNew = problem !== undefined && this.#isNew(column, problem, row, present);
      if (isNew) take(this.#at[column], withFix(problem, fix, column));
    }
    return inForce ? known : undefined;
  }

  /** The day whose codes count: that of the row if it has one. */
  #dayOf({ texts, numbers }: ParsedRow): string {
    const at = this.#at.period_end;
    const period = texts[at] ?? '';
    return (numbers[at] ?? -1) >= 0 || isDay(period) ? period : this.#today;
  }

  /** Whether the cell's own parser has not reported a problem already. It leaves empty cells to this check. */
  #isNew(
    column: CouncilFix['column'],
    { rule }: CellProblem,
    { numbers }: ParsedRow,
    present: readonly number[],
  ): boolean {
    const at = this.#at[column];
    return present.includes(at) && (numbers[at] !== -1 || rule === 'empty-cell');
  }

  #codeProblem(code: string, known: KnownCode | undefined, day: string): CellProblem | undefined {
    if (code === '') return { rule: 'empty-cell' };
    if (known === undefined) {
      const params = () => ({ expected: meantCodeHint(this.#index, code, day) });
      return { rule: 'unknown-code', params };
    }
    return inForceOn(known, day) ? undefined : this.#outOfForce(known, day);
  }

  #outOfForce({ council, from, to, code }: KnownCode, day: string): CellProblem {
    const index = this.#index;
    const onDay = index.codeOn(council, day);
    const about = (expected: string) => ({
      name: inSentence(council.name),
      lastDay: codeDayInWords(to),
      firstDay: codeDayInWords(from),
      expected,
    });
    if (onDay !== undefined) {
      const params = () => ({
        name: inSentence(council.name),
        when: codeSpanInWords(code, { from, to }, day),
        expected: onDay,
      });
      return { rule: 'old-code', params };
    }
    if (from !== '' && day < from) {
      const params = () => about(predecessorsHint(index, council));
      return { rule: 'council-not-yet-made', params };
    }
    return { rule: 'abolished-code', params: () => about(successorsHint(index, council, day)) };
  }

  #nameProblem(name: string, known: KnownCode | undefined): CellProblem | undefined {
    if (name === '') return { rule: 'empty-cell' };
    if (known === undefined || this.#index.hasName(known.council, name)) return undefined;
    const params = { code: known.code, expected: inSentence(known.council.name) };
    return { rule: 'code-and-name-disagree', params };
  }
}

function withFix(
  problem: CellProblem,
  fix: CouncilFix | undefined,
  column: CouncilFix['column'],
): CellProblem {
  return fix?.column === column ? { ...problem, fixed: fix.fixed } : problem;
}
