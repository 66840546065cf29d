/**
 * Which units of a sector a council has, as a short text. The first letter of a unit is its row, a capital;
 * the second a small letter.
 *
 *     A       every unit in row A          Aj      AJ            A-r     AA to AR
 *     A-F     every unit in rows A to F    Ajlp    AJ, AL, AP    Aj-     AJ to the end of row A
 *                                          Aj-r    AJ to AR
 */
import { UNIT_LETTERS } from './postcode.ts';
import { rowOf, type UnitGrid } from './unit-grid.ts';

const ROW_RULE = /([A-Z])-([A-Z])|([A-Z])([a-z-]*)/g;
const COLUMN_RULE = /([a-z]?)-([a-z]?)|([a-z])/g;

/** Whether a rule covers a unit such as `AJ`. */
export function covers(rule: string, unit: string): boolean {
  const row = unit.charAt(0);
  const column = unit.charAt(1).toLowerCase();
  return [...rule.matchAll(ROW_RULE)].some(([, from = '', to = '', only = '', columns = '']) =>
    only === ''
      ? from <= row && row <= to
      : only === row && (columns === '' || coversColumn(columns, column)),
  );
}

function coversColumn(columns: string, column: string): boolean {
  return [...columns.matchAll(COLUMN_RULE)].some(([, from = '', to = '', only = '']) =>
    only === '' ? from <= column && (to === '' || column <= to) : only === column,
  );
}

/**
 * The rule for one council's units. A unit that is not in use may be covered or not, whichever is shorter.
 * @param council 1 + the number of the council, as in the grid
 */
export function unitRule(grid: UnitGrid, council: number): string {
  const rows = UNIT_LETTERS.map((_, index) => rowRule(rowOf(grid, index), council));
  let rule = '';
  for (let row = 0; row < rows.length; row += 1) {
    const letter = letterAt(row);
    const columns = rows[row];
    if (columns !== 'all') {
      rule += columns === 'none' || columns === 'unused' ? '' : letter + (columns ?? '');
      continue;
    }
    const wholeRows = wholeRowsFrom(rows, row);
    const last = wholeRows.at(-1) ?? row;
    rule +=
      wholeRows.length > 2
        ? `${letter}-${letterAt(last)}`
        : wholeRows.map((index) => letterAt(index)).join('');
    row = last;
  }
  return rule;
}

/** Rows that are wholly the council's, from one on until one that is not; unused rows between are skipped. */
function wholeRowsFrom(rows: readonly string[], start: number): number[] {
  const whole: number[] = [];
  for (let row = start; rows[row] === 'all' || rows[row] === 'unused'; row += 1) {
    if (rows[row] === 'all') whole.push(row);
  }
  return whole;
}

/** The columns of a row that are the council's: `all`, `none`, `unused`, or their rule. */
function rowRule(row: UnitGrid, council: number): string {
  const used = Array.from(row, (owner, column) => ({ owner, column })).filter(
    ({ owner }) => owner !== 0,
  );
  if (used.length === 0) return 'unused';
  if (used.every(({ owner }) => owner === council)) return 'all';
  if (used.every(({ owner }) => owner !== council)) return 'none';
  const letters = used.map(({ column }) => letterAt(column).toLowerCase());
  return runs(used.map(({ owner }) => owner === council))
    .map(([from, to]) => runText(letters, from, to))
    .join('');
}

function letterAt(index: number): string {
  return UNIT_LETTERS[index] ?? '';
}

/** First and last index of each run of true. */
function runs(flags: readonly boolean[]): [number, number][] {
  return flags.flatMap((flag, from): [number, number][] => {
    if (!flag || flags[from - 1] === true) return [];
    const end = flags.indexOf(false, from);
    return [[from, end === -1 ? flags.length - 1 : end - 1]];
  });
}

function runText(letters: readonly string[], from: number, to: number): string {
  const [first = '', last = ''] = [letters[from], letters[to]];
  if (from === to) return first;
  if (from === 0) return `-${last}`;
  if (to === letters.length - 1) return `${first}-`;
  return to === from + 1 ? first + last : `${first}-${last}`;
}
