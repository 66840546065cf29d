/** The safe mends of one cell, in the order in which they build on each other. */
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { plainName } from '../read/nearest-name.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { DATE_STEPS } from './date-fixes.ts';
import { AMOUNT_STEPS, COUNT_STEPS } from './number-fixes.ts';
import { SURFACE_STEPS, type Step } from './whitespace.ts';

/** ="E08000001": how some programs keep a spreadsheet from changing a text. The text itself is what is meant. */
const protectedText: Step = {
  rule: 'formula-cell',
  mend: (text) => text.replace(/^="([^"]*)"$/, '$1'),
};

/** What one step made of a cell. */
export interface CellMend {
  readonly rule: RuleId;
  /** The cell after this step and those before it. */
  readonly mended: string;
}

/** Mends cells of one column. */
export interface CellMender {
  /** Each step that changes the cell, all before it applied. */
  steps(cell: string): CellMend[];
  /** The cell with only the allowed mends. */
  mend(cell: string, allowed: ReadonlySet<RuleId>): string;
}

/** The mends for a column's kind. */
export function cellMender(column: ReturnColumn): CellMender {
  const core = [protectedText, ...coreSteps(column)];
  return {
    steps(cell) {
      const mends: CellMend[] = [];
      let text = cell;
      for (const { rule, mend } of [...SURFACE_STEPS, ...core]) {
        const next = mend(text);
        if (next !== text) mends.push({ rule, mended: next });
        text = next;
      }
      return mends;
    },
    mend(cell, allowed) {
      const tidy = apply(SURFACE_STEPS, cell, allowed);
      const inner = tidy.trim();
      const mended = apply(core, inner, allowed);
      // What is around the value stays as it is unless its own mend is allowed.
      return mended === inner ? tidy : tidy.replace(inner, () => mended);
    },
  };
}

function apply(steps: readonly Step[], cell: string, allowed: ReadonlySet<RuleId>): string {
  return steps.reduce((text, { rule, mend }) => (allowed.has(rule) ? mend(text) : text), cell);
}

function coreSteps(column: ReturnColumn): readonly Step[] {
  switch (column.kind) {
    case 'count':
      return COUNT_STEPS;
    case 'amount':
      return AMOUNT_STEPS;
    case 'date':
      return DATE_STEPS;
    case 'choice':
      return [choiceSpelling(column)];
    case 'code':
      return [{ rule: 'spelling', mend: upperCaseCode }];
    case 'name':
    case 'note':
      return [];
  }
}

/** A value or label in other capitals, with other signs between words. */
function choiceSpelling({ choices = [] }: ReturnColumn): Step {
  const values = new Map(
    choices.flatMap(({ value, label }) => [
      [plainName(label), value],
      [plainName(value), value],
    ]),
  );
  const known = new Set(choices.map(({ value }) => value));
  return {
    rule: 'spelling',
    mend: (text) => (known.has(text) ? text : (values.get(plainName(text)) ?? text)),
  };
}

function upperCaseCode(text: string): string {
  const code = text.replace(/\s/g, '').toUpperCase();
  return /^[EWSNK]\d{8}$/.test(code) ? code : text;
}
