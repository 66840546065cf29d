/** Which council a row is for, and what is wrong with its code and name. */
import type { ReturnContext } from '../context.ts';
import { councilMend } from '../fix/row-fixes.ts';
import { columnPosition } from './columns.ts';
import { dayOrStart, indexCouncils, inForceOn, type KnownCode } from './councils.ts';
import { isDay } from './quarter.ts';
import type { CellProblem } from './cell-parser.ts';
import type { ReadRow } from './row-parser.ts';

/**
 * The row's council if its code was in force at the end of the quarter.
 * @param present positions of the columns the file has
 * @param problem told of what is wrong, with the column's position
 */
export type CouncilCheck = (
  read: ReadRow,
  present: readonly number[],
  problem: (column: number, problem: CellProblem) => void,
) => KnownCode | undefined;

/** A check of code and name against the register. */
export function createCouncilCheck(context: ReturnContext): CouncilCheck {
  const { format, today } = context;
  const at = columnPosition(format);
  const [CODE, NAME, PERIOD] = [at('council_code'), at('council_name'), at('period_end')];
  const councils = indexCouncils(context);

  function outOfForce({ council, from, to, code }: KnownCode, day: string): CellProblem {
    const onDay = councils.codeOn(council, day);
    const about = { name: council.name, lastDay: dayOrStart(to), firstDay: dayOrStart(from) };
    if (onDay !== undefined) {
      return { rule: 'old-code', params: { ...about, expected: onDay, code } };
    }
    if (from !== '' && day < from) {
      const params = () => ({ ...about, expected: councils.predecessorsOf(council) });
      return { rule: 'council-not-yet-made', params };
    }
    const params = () => ({ ...about, expected: councils.successorsOf(council, day) });
    return { rule: 'abolished-code', params };
  }

  function codeProblem(
    code: string,
    known: KnownCode | undefined,
    day: string,
  ): CellProblem | undefined {
    if (code === '') return { rule: 'empty-cell' };
    if (known === undefined) {
      const params = () => ({ expected: councils.suggestionFor(code, day) });
      return { rule: 'unknown-code', params };
    }
    return inForceOn(known, day) ? undefined : outOfForce(known, day);
  }

  function nameProblem(name: string, known: KnownCode | undefined): CellProblem | undefined {
    if (name === '') return { rule: 'empty-cell' };
    if (known === undefined || councils.hasName(known.council, name)) return undefined;
    const params = { code: known.code, expected: known.council.name };
    return { rule: 'code-and-name-disagree', params };
  }

  return ({ texts, numbers }, present, problem) => {
    const code = texts[CODE] ?? '';
    const name = texts[NAME] ?? '';
    const period = texts[PERIOD] ?? '';
    const day = (numbers[PERIOD] ?? -1) >= 0 || isDay(period) ? period : today;
    const known = councils.byCode.get(code);
    const inForce = known !== undefined && inForceOn(known, day);
    if (inForce && name === known.council.name) return known;
    const mend = councilMend({ code, name, day }, councils);

    function tell(column: number, found: CellProblem | undefined): void {
      if (found === undefined || !present.includes(column)) return;
      // An empty cell that is not empty in the file is one the careful reader has spoken of already.
      if (numbers[column] === -1 && found.rule !== 'empty-cell') return;
      const mends = mend !== undefined && at(mend.column) === column;
      problem(column, mends ? { ...found, mended: mend.mended } : found);
    }
    tell(CODE, codeProblem(code, known, day));
    tell(NAME, nameProblem(name, known));
    return inForce ? known : undefined;
  };
}
