/** Whether a text is a value of its column, and if not, which rules it breaks. */
import { longDate, thousands } from '../../dataset/text/format.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { UNCLEAR_COMMA } from '../fix/number-fixes.ts';
import { nearest } from '../read/nearest-name.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { CellProblem } from './cell-parser.ts';
import { personalData } from './personal-data.ts';
import { FIRST_YEAR, isDay, isLongPast, quarterEndOf, quarterOf } from './quarter.ts';
import { isSymbol } from './symbols.ts';

/** What a check of a value came to. */
interface CheckedValue {
  readonly problems: readonly CellProblem[];
  readonly valid: boolean;
}

export type ValueCheck = (text: string) => CheckedValue;

const FINE: CheckedValue = { problems: [], valid: true };

function bad(rule: RuleId, params?: CellProblem['params']): CheckedValue {
  return { problems: [params === undefined ? { rule } : { rule, params }], valid: false };
}

/**
 * The check of a column's values.
 * @param today YYYY-MM-DD
 */
export function valueCheckOf(column: ReturnColumn, today: string): ValueCheck {
  const check = checkOfKind(column, today);
  return (text) => {
    if (text !== '') return check(text);
    return column.required ? bad('empty-cell') : FINE;
  };
}

function checkOfKind(column: ReturnColumn, today: string): ValueCheck {
  switch (column.kind) {
    case 'count':
    case 'amount':
      return (text) => checkNumber(text, column);
    case 'date':
      return (text) => (isFormula(text) ? bad('formula-cell') : checkDate(text, today));
    case 'choice':
      return (text) => checkChoice(text, column);
    case 'code':
    case 'name':
      return (text) => (isFormula(text) ? bad('formula-cell') : FINE);
    case 'note':
      return (text) => checkNote(text, column);
  }
}

const MISSING =
  /^(n\/?a|none|nil|null|nan|-+|–|—|\.+|\*+|\?+|#n\/a|#div\/0!|#value!|#ref!|unknown|not (known|available|applicable)|tbc|low|:)$/i;

function checkNumber(text: string, { kind, maximum = Infinity }: ReturnColumn): CheckedValue {
  if (isSymbol(text)) return FINE;
  if (/^\d+(\.\d+)?$/.test(text)) {
    if (kind === 'count' && text.includes('.')) {
      return bad('not-a-whole-number', { expected: String(Math.trunc(Number(text))) });
    }
    return Number(text) <= maximum
      ? FINE
      : bad('out-of-range', () => ({ expected: thousands(maximum) }));
  }
  if (/^[-−–]\s?\d+([.,]\d+)*$/.test(text)) return bad('negative-number');
  if (MISSING.test(text)) return bad('unknown-symbol');
  if (UNCLEAR_COMMA.test(text)) {
    return bad('unclear-comma', { expected: text.replace(',', '.'), other: text.replace(',', '') });
  }
  return bad(isFormula(text) ? 'formula-cell' : 'not-a-number');
}

function checkDate(text: string, today: string): CheckedValue {
  if (!isDay(text)) return bad('not-a-date');
  const end = quarterEndOf(quarterOf(text));
  const problems: CellProblem[] = [];
  if (text !== end) problems.push({ rule: 'not-a-quarter-end', params: { expected: end } });
  if (text > today)
    problems.push({ rule: 'future-period', params: () => ({ today: longDate(today) }) });
  if (Number(text.slice(0, 4)) < FIRST_YEAR) problems.push({ rule: 'period-before-2017' });
  if (problems.length > 0) return { problems, valid: false };
  return isLongPast(text, today) ? { problems: [{ rule: 'long-past-period' }], valid: true } : FINE;
}

const UNKNOWN_CHOICE: Readonly<Partial<Record<ReturnColumn['name'], RuleId>>> = {
  service: 'unknown-service',
  role: 'unknown-role',
  case_definition: 'unknown-case-definition',
};

function checkChoice(text: string, { name, choices = [] }: ReturnColumn): CheckedValue {
  if (choices.some(({ value }) => value === text)) return FINE;
  if (isFormula(text)) return bad('formula-cell');
  return bad(UNKNOWN_CHOICE[name] ?? 'unknown-service', () => ({
    expected: nearest(text, choices, ({ value }) => value)?.option.value ?? '',
  }));
}

/** How many characters of a note are searched for personal data. A longer one is refused anyway. */
const PERSONAL_DATA_CHARS = 2000;

function checkNote(text: string, { maxLength = Infinity }: ReturnColumn): CheckedValue {
  const problems: CellProblem[] = personalData(text.slice(0, PERSONAL_DATA_CHARS)).map(
    (params) => ({ rule: 'personal-data', params }),
  );
  if (isFormula(text)) problems.push({ rule: 'formula-cell' });
  if (text.length > maxLength) {
    const params = { length: String(text.length), limit: String(maxLength) };
    problems.push({ rule: 'note-too-long', params });
  }
  return { problems, valid: problems.length === 0 };
}

/** Whether a spreadsheet would run the text. Tab and carriage return, which also start a formula, have been removed before. */
function isFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠]/.test(text);
}
