/** The automatic fix of a row's council code or name, which needs the other one and the quarter. */
import { inForceOn, type CouncilIndex } from '../check/council-index.ts';
import type { RuleId } from '../rules/catalogue.ts';

/** Cells of a row that say which council it is for, fixes of cells applied. */
export interface CouncilCells {
  readonly code: string;
  readonly name: string;
  /** Last day of the quarter; today if the row does not give it. */
  readonly day: string;
}

/** A fix of the code or the name. */
export interface CouncilFix {
  readonly rule: RuleId;
  readonly column: 'council_code' | 'council_name';
  readonly fixed: string;
}

/** The fix of a row's code or name, if there is one. It is never both. */
export function councilFix(cells: CouncilCells, index: CouncilIndex): CouncilFix | undefined {
  const known = index.byCode.get(cells.code);
  if (known === undefined) return unknownCodeFix(cells, index);
  if (cells.name === '') {
    return { rule: 'empty-cell', column: 'council_name', fixed: known.council.name };
  }
  if (inForceOn(known, cells.day)) return undefined;
  const fixed = index.codeOn(known.council, cells.day);
  return fixed === undefined ? undefined : { rule: 'old-code', column: 'council_code', fixed };
}

function unknownCodeFix(cells: CouncilCells, index: CouncilIndex): CouncilFix | undefined {
  const isEmpty = cells.code === '';
  const fixed = isEmpty ? codeByName(cells, index) : meantCode(cells, index);
  if (fixed === undefined) return undefined;
  return { rule: isEmpty ? 'empty-cell' : 'unknown-code', column: 'council_code', fixed };
}

function codeByName({ name, day }: CouncilCells, index: CouncilIndex): string | undefined {
  const council = index.byName(name, day);
  return council && index.codeOn(council, day);
}

/** The GSS code that a three-digit code means, if the name belongs to the same council. */
function meantCode({ code, name, day }: CouncilCells, index: CouncilIndex): string | undefined {
  const meant = index.meantBy(code, day);
  const council = meant === undefined ? undefined : index.byCode.get(meant)?.council;
  return council !== undefined && index.hasName(council, name) ? meant : undefined;
}
