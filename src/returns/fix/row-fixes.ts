/** Mends of a cell that need the rest of its row: code from name, name from code, the code in force, a figure withheld. */
import type { CouncilIndex } from '../check/councils.ts';
import { inForceOn } from '../check/councils.ts';
import type { RuleId } from '../rules/catalogue.ts';

/** Cells of a row that tell its council, every cell mend applied. */
export interface CouncilCells {
  readonly code: string;
  readonly name: string;
  /** Last day of the quarter; today if the row does not tell. */
  readonly day: string;
}

/** A mend of the code or the name. */
export interface CouncilMend {
  readonly rule: RuleId;
  readonly column: 'council_code' | 'council_name';
  readonly mended: string;
}

/** The safe mend of a row's code or name, if there is one: at most one of the two. */
export function councilMend(cells: CouncilCells, councils: CouncilIndex): CouncilMend | undefined {
  const { code, name, day } = cells;
  const known = councils.byCode.get(code);
  if (known !== undefined && name === '') {
    return { rule: 'empty-cell', column: 'council_name', mended: known.council.name };
  }
  if (known === undefined) {
    const rule = code === '' ? 'empty-cell' : 'unknown-code';
    const mended = code === '' ? codeByName(name, day, councils) : meantCode(cells, councils);
    return mended === undefined ? undefined : { rule, column: 'council_code', mended };
  }
  if (inForceOn(known, day)) return undefined;
  const mended = councils.codeOn(known.council, day);
  return mended === undefined ? undefined : { rule: 'old-code', column: 'council_code', mended };
}

function codeByName(name: string, day: string, councils: CouncilIndex): string | undefined {
  const council = councils.byName(name, day);
  return council && councils.codeOn(council, day);
}

/** The GSS code that a three-digit code stands for, if the name says the same. */
function meantCode({ code, name, day }: CouncilCells, councils: CouncilIndex): string | undefined {
  const meant = councils.meantBy(code, day);
  const council = meant === undefined ? undefined : councils.byCode.get(meant)?.council;
  return council !== undefined && councils.hasName(council, name) ? meant : undefined;
}

/** The symbol for a number withheld to protect people. */
export const WITHHELD = 'c';
