/** The automatic fixes of one cell, in the order in which they build on each other. */
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { plainName } from '../read/nearest-name.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { DATE_STEPS } from './date-fixes.ts';
import type { FixStep } from './fix-step.ts';
import { runsAsFormula } from './formula.ts';
import { AMOUNT_STEPS, COUNT_STEPS } from './number-fixes.ts';
import { SURFACE_STEPS } from './whitespace.ts';

/** ="E08000001": how some programs keep a spreadsheet from changing a text. The text itself is what is meant. */
const protectedText: FixStep = {
  rule: 'formula-cell',
  fix: (text) => text.replace(/^="([^"]*)"$/, '$1'),
};

/** What one step made of a cell. */
export interface CellFix {
  readonly rule: RuleId;
  /** The cell after this step and those before it. */
  readonly fixed: string;
}

/** Fixes cells of one column. */
export class CellFixer {
  readonly #column: readonly FixStep[];

  constructor(column: ReturnColumn) {
    this.#column = [protectedText, ...columnSteps(column)];
  }

  /** Each step that changes the cell, all before it applied. A step that would make a formula of it is none. */
  fixesOf(cell: string): CellFix[] {
    const fixes: CellFix[] = [];
    let text = cell;
    for (const { rule, fix } of [...SURFACE_STEPS, ...this.#column]) {
      const fixed = fix(text);
      if (fixed !== text && !runsAsFormula(fixed)) fixes.push({ rule, fixed });
      text = fixed;
    }
    return fixes;
  }

  /** The cell with the allowed fixes alone. */
  fix(cell: string, allowed: ReadonlySet<RuleId>): string {
    const tidy = apply(SURFACE_STEPS, cell, allowed);
    const inner = tidy.trim();
    const fixed = apply(this.#column, inner, allowed);
    // What is around the value stays as it is unless its own fix is allowed.
    const result = fixed === inner ? tidy : tidy.replace(inner, () => fixed);
    return runsAsFormula(result) ? cell : result;
  }
}

function apply(steps: readonly FixStep[], cell: string, allowed: ReadonlySet<RuleId>): string {
  return steps.reduce((text, { rule, fix }) => (allowed.has(rule) ? fix(text) : text), cell);
}

function columnSteps(column: ReturnColumn): readonly FixStep[] {
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
      return [{ rule: 'spelling', fix: upperCaseCode }];
    case 'name':
    case 'note':
      return [];
  }
}

/** The step of each column of choices, made once however many files are checked. */
const SPELLINGS = new WeakMap<ReturnColumn, FixStep>();

function choiceSpelling(column: ReturnColumn): FixStep {
  const known = SPELLINGS.get(column) ?? spellingOf(column);
  SPELLINGS.set(column, known);
  return known;
}

/** A value or its label in other capitals, or with other signs between words. */
function spellingOf({ choices = [] }: ReturnColumn): FixStep {
  const values = new Map(
    choices.flatMap(({ value, label, earlierLabel = label }) =>
      [earlierLabel, label, value].map((name) => [plainName(name), value] as const),
    ),
  );
  const known = new Set(choices.map(({ value }) => value));
  return {
    rule: 'spelling',
    fix: (text) => (known.has(text) ? text : (values.get(plainName(text)) ?? text)),
  };
}

function upperCaseCode(text: string): string {
  const code = text.replace(/[\s'’]/g, '').toUpperCase();
  return /^[EWSNK]\d{8}$/.test(code) ? code : text;
}
