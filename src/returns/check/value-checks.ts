/** Whether a text is a value of its column, and if not, which rules it breaks. */
import { longDate, thousands } from '../../dataset/text/format.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { UNCLEAR_COMMA, UNCLEAR_POINT } from '../fix/number-fixes.ts';
import { runsAsFormula } from '../fix/formula.ts';
import { nearestChoices } from '../read/nearest-name.ts';
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

/** A value that can be read in several ways, the likeliest first. */
function unclear(rule: RuleId, ...texts: readonly string[]): CheckedValue {
  const params = { expected: texts.join(' or ') };
  const readings = texts.map((cell) => ({ cell }));
  return { problems: [{ rule, params, readings }], valid: false };
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
      return (text) => unfit(text) ?? checkDate(text, today);
    case 'choice':
      return choiceCheck(column);
    case 'code':
    case 'name':
      return (text) => unfit(text) ?? FINE;
    case 'note':
      return (text) => checkNote(text, column, today);
  }
}

const MISSING =
  /^(n\/?a|none|nil|null|nan|-+|–|—|\.+|\*+|\?+|#n\/a|#(div\/0|value|ref|num|null|spill|calc)!|#name\?|#{3,}|unknown|not (known|available|applicable)|tbc|\[?low\]?|:)$/i;

/** What spreadsheets write in place of a value that they cannot work out or show. */
const ERROR = /#(n\/a|(div\/0|value|ref|num|null|spill|calc)!|name\?|#{3,})/i;

/** (2.0) and 2.0-, as accounts write a number below zero. */
const IN_ACCOUNTS = /^\((\d+(?:[.,]\d+)*)\)$|^(\d+(?:[.,]\d+)*)[-−–]$/;

function checkNumber(text: string, { kind, maximum = Infinity }: ReturnColumn): CheckedValue {
  if (isSymbol(text)) return FINE;
  if (/^\d+(\.\d+)?$/.test(text)) {
    if (kind === 'count' && text.includes('.')) {
      if (UNCLEAR_POINT.test(text)) return unclearPoint(text, kind);
      return bad('not-a-whole-number', { expected: String(Math.trunc(Number(text))) });
    }
    return Number(text) <= maximum
      ? FINE
      : bad('out-of-range', () => ({ expected: thousands(maximum) }));
  }
  if (/^[-−–]\s?\d+([.,]\d+)*$/.test(text)) return bad('negative-number');
  const [, inBrackets, beforeMinus = inBrackets] = IN_ACCOUNTS.exec(text) ?? [];
  if (beforeMinus !== undefined) return unclear('negative-number', beforeMinus);
  if (MISSING.test(text)) return bad('unknown-symbol');
  if (UNCLEAR_COMMA.test(text)) {
    return unclear('unclear-comma', text.replace(',', '.'), text.replace(',', ''));
  }
  return bad(isFormula(text) ? 'formula-cell' : 'not-a-number');
}

/** 2.000 can be 2 or 2000. A count such as 1.212 is not whole, so it can only be 1212. */
export function unclearPoint(text: string, kind: ReturnColumn['kind']): CheckedValue {
  const thousands = text.replace('.', '');
  const decimal = String(Number(text));
  if (decimal.includes('.') && kind === 'count') return unclear('unclear-point', thousands);
  // A fourth decimal keeps the chosen number from being asked about again.
  const isStillUnclear = UNCLEAR_POINT.test(decimal);
  return unclear('unclear-point', isStillUnclear ? `${decimal}0` : decimal, thousands);
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

/** Unknown values are kept with what they mean: in a large file the same ones come again and again. */
const MOST_KEPT = 1000;

function choiceCheck({ name, choices = [] }: ReturnColumn): ValueCheck {
  const known = new Set(choices.map(({ value }) => value));
  const unknown = new Map<string, CheckedValue>();
  const rule = UNKNOWN_CHOICE[name] ?? 'unknown-service';
  const checkUnknown = (text: string): CheckedValue => {
    const meant = unknown.size < MOST_KEPT ? nearestChoices(text, choices) : [];
    if (meant.length > 0) return unclear(rule, ...meant);
    return bad(rule, { expected: choices[0]?.value ?? '' });
  };
  return (text) => {
    if (known.has(text)) return FINE;
    const kept = unknown.get(text) ?? unfit(text) ?? checkUnknown(text);
    if (unknown.size < MOST_KEPT) unknown.set(text, kept);
    return kept;
  };
}

/** How many characters of a note are searched for personal data. A longer one is refused anyway. */
const PERSONAL_DATA_CHARS = 2000;

function checkNote(
  text: string,
  { maxLength = Infinity }: ReturnColumn,
  today: string,
): CheckedValue {
  const problems: CellProblem[] = personalData(text.slice(0, PERSONAL_DATA_CHARS), today).map(
    (params) => ({ rule: 'personal-data', params }),
  );
  problems.push(...(unfit(text)?.problems ?? []));
  if (text.length > maxLength) {
    const params = { length: String(text.length), limit: String(maxLength) };
    problems.push({ rule: 'note-too-long', params });
  }
  return { problems, valid: problems.length === 0 };
}

/** What no text may be: a formula, or a spreadsheet's error. */
function unfit(text: string): CheckedValue | undefined {
  if (isFormula(text)) return bad('formula-cell');
  return ERROR.test(text) ? bad('spreadsheet-error') : undefined;
}

/** Whether a spreadsheet would run the text, now or once it has taken the apostrophe before it away. */
function isFormula(text: string): boolean {
  return /^'*[=+\-@＝＋－＠]/.test(text) || runsAsFormula(text);
}
