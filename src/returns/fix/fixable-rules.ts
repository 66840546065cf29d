/** Which rules have an automatic fix. */
import type { RuleId } from '../rules/catalogue.ts';

/** Rules whose findings are fixed in the cell. */
const CELL_FIXES = [
  'garbled-characters',
  'control-character',
  'line-break',
  'white-space',
  'formula-cell',
  'spelling',
  'decimal-comma',
  'thousands-separator',
  'number-form',
  'not-a-whole-number',
  'date-format',
  'date-serial',
  'empty-cell',
  'unknown-code',
  'old-code',
  'highest-of-few-people',
] as const satisfies readonly RuleId[];

/** Rules whose findings the corrected file cannot have, whatever is in its cells, because the file is written from scratch. */
export const FILE_FIXES = [
  'excel-workbook',
  'utf-16',
  'windows-1252',
  'delimiter',
  'line-ends',
  'title-line',
  'quoted-line',
  'second-header',
  'renamed-column',
  'unknown-column',
  'unnamed-column',
  'missing-optional-column',
  'blank-row',
  'short-row',
  'footnote',
] as const satisfies readonly RuleId[];

/** Rules whose findings are fixed as a whole if somebody wishes: totals are left out, guessed columns take their names. */
export const FIXES_BY_CHOICE = ['total-row', 'guessed-column'] as const satisfies readonly RuleId[];

const FIXABLE: ReadonlySet<RuleId> = new Set<RuleId>([
  ...CELL_FIXES,
  ...FILE_FIXES,
  ...FIXES_BY_CHOICE,
]);

/** Whether findings of a rule can be fixed automatically. */
export function hasFix(rule: RuleId): boolean {
  return FIXABLE.has(rule);
}

/** Every rule with an automatic fix. */
export const ALL_FIXES: ReadonlySet<RuleId> = FIXABLE;
