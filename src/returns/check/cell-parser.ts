/** Reading a cell that is not plainly right: what is wrong with it, and the value it is best taken for. */
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { cellMender } from '../fix/cell-fixes.ts';
import { UNCLEAR_COMMA } from '../fix/number-fixes.ts';
import { controlIn } from '../fix/whitespace.ts';
import { nearest } from '../read/nearest-name.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Params } from './findings.ts';
import { personalData } from './personal-data.ts';
import { FIRST_YEAR, isDay, quarterEndOf, quarterOf } from './quarter.ts';

/** One thing wrong with a cell. */
export interface CellProblem {
  readonly rule: RuleId;
  readonly params?: Params | (() => Params);
  /** The cell as the rule's safe mend would have it. */
  readonly mended?: string;
}

/** A cell as read. */
export interface Reading {
  /** The text with every safe mend; what the other checks go on with. */
  readonly text: string;
  readonly problems: readonly CellProblem[];
  /** Whether the text is a value of the column. */
  readonly valid: boolean;
}

/** Reads cells of one column the careful way. */
export type CarefulReader = (cell: string) => Reading;

/** The careful reader of a column. Code and name are read as text here; the register judges them later. */
export function carefulReader(column: ReturnColumn, today: string): CarefulReader {
  const mender = cellMender(column);
  const judge = judgeOf(column, today);
  return (cell) => {
    const steps = mender.steps(cell);
    const text = steps.at(-1)?.mended ?? cell;
    const fixes = steps.map(({ rule, mended }, index): CellProblem => {
      const before = steps[index - 1]?.mended ?? cell;
      return { rule, mended, params: () => ({ expected: mended, found: controlIn(before) }) };
    });
    const lost = text.includes('\ufffd') ? [{ rule: 'broken-characters' } as const] : [];
    const { problems, valid } = judge(text);
    return { text, problems: [...fixes, ...lost, ...problems], valid };
  };
}

interface Judgement {
  readonly problems: readonly CellProblem[];
  readonly valid: boolean;
}

const FINE: Judgement = { problems: [], valid: true };

function bad(rule: RuleId, params?: CellProblem['params']): Judgement {
  return { problems: [params === undefined ? { rule } : { rule, params }], valid: false };
}

function judgeOf(column: ReturnColumn, today: string): (text: string) => Judgement {
  const judge = judgeOfKind(column, today);
  return (text) => {
    if (text !== '') return judge(text);
    return column.required ? bad('empty-cell') : FINE;
  };
}

function judgeOfKind(column: ReturnColumn, today: string): (text: string) => Judgement {
  switch (column.kind) {
    case 'count':
    case 'amount':
      return (text) => judgeNumber(text, column);
    case 'date':
      return (text) => (isFormula(text) ? bad('formula-cell') : judgeDate(text, today));
    case 'choice':
      return (text) => judgeChoice(text, column);
    case 'code':
    case 'name':
      return (text) => (isFormula(text) ? bad('formula-cell') : FINE);
    case 'note':
      return (text) => judgeNote(text, column);
  }
}

const MISSING =
  /^(n\/?a|none|nil|null|nan|-+|–|—|\.+|\*+|\?+|#n\/a|#div\/0!|#value!|#ref!|unknown|not (known|available|applicable)|tbc|low|:)$/i;

function judgeNumber(text: string, { kind, maximum = Infinity }: ReturnColumn): Judgement {
  if (/^[xcuz]$/.test(text)) return FINE;
  if (/^\d+(\.\d+)?$/.test(text)) {
    if (kind === 'count' && text.includes('.')) return bad('not-a-whole-number');
    return Number(text) <= maximum ? FINE : bad('out-of-range', { expected: String(maximum) });
  }
  if (/^[-−–]\s?\d+([.,]\d+)*$/.test(text)) return bad('negative-number');
  if (MISSING.test(text)) return bad('unknown-symbol');
  if (UNCLEAR_COMMA.test(text)) {
    return bad('unclear-comma', { expected: text.replace(',', '.'), other: text.replace(',', '') });
  }
  return bad(isFormula(text) ? 'formula-cell' : 'not-a-number');
}

function judgeDate(text: string, today: string): Judgement {
  if (!isDay(text)) return bad('not-a-date');
  const end = quarterEndOf(quarterOf(text));
  const problems: CellProblem[] = [];
  if (text !== end) problems.push({ rule: 'not-a-quarter-end', params: { expected: end } });
  if (text > today) problems.push({ rule: 'future-period', params: { today } });
  if (Number(text.slice(0, 4)) < FIRST_YEAR) problems.push({ rule: 'period-before-2017' });
  if (problems.length > 0) return { problems, valid: false };
  return isLongPast(text, today) ? { problems: [{ rule: 'long-past-period' }], valid: true } : FINE;
}

/** More than two years before today. */
export function isLongPast(day: string, today: string): boolean {
  const twoYearsAgo = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  return day < twoYearsAgo;
}

const UNKNOWN_CHOICE: Readonly<Partial<Record<ReturnColumn['name'], RuleId>>> = {
  service: 'unknown-service',
  role: 'unknown-role',
  case_definition: 'unknown-case-definition',
};

function judgeChoice(text: string, { name, choices = [] }: ReturnColumn): Judgement {
  if (choices.some(({ value }) => value === text)) return FINE;
  if (isFormula(text)) return bad('formula-cell');
  return bad(UNKNOWN_CHOICE[name] ?? 'unknown-service', () => ({
    expected: nearest(text, choices, ({ value }) => value)?.option.value ?? '',
  }));
}

function judgeNote(text: string, { maxLength = Infinity }: ReturnColumn): Judgement {
  const limit = String(maxLength);
  const problems: CellProblem[] = personalData(text.slice(0, PERSONAL_DATA_READ)).map((params) => ({
    rule: 'personal-data',
    params,
  }));
  if (isFormula(text)) problems.push({ rule: 'formula-cell' });
  if (text.length > maxLength) {
    problems.push({ rule: 'note-too-long', params: { length: String(text.length), limit } });
  }
  return { problems, valid: problems.length === 0 };
}

/** How much of a note is searched for personal data; one longer than this is refused anyway. */
const PERSONAL_DATA_READ = 2000;

/** Whether a spreadsheet would run the text. Tab and carriage return, which also start a formula, are mended before. */
function isFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠]/.test(text);
}
