/** Rows whose cells a comma without quotation marks has moved, made from returns in which nothing is wrong. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText, mustBeFixed } from '../../../src/returns/check.ts';
import { explain } from '../../../src/returns/explain.ts';
import { csvLine } from '../../../src/returns/read/csv-line.ts';
import type { ReturnColumnName } from '../../../src/schemas/return.ts';
import { at, goodReturn, type Rows } from '../arbitraries.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';

const AMOUNTS = [
  'case_holders_fte',
  'average_caseload',
  'over_limit_fte',
  'covering_vacancies_fte',
  'vacancies_fte',
  'agency_fte',
] as const satisfies readonly ReturnColumnName[];

/** A line of CSV with one value whose comma is not quoted. */
function lineWith(cells: readonly string[], column: number, value: string, isCut: boolean): string {
  const placeholder = 'VALUE';
  const line = csvLine(cells.with(column, placeholder)).replace(placeholder, value);
  return isCut ? line.replace(/,+\r\n$/, '\r\n') : line;
}

function withLine(rows: Rows, row: number, line: string): string {
  const lines = rows.map((cells, index) => (index === row ? line : csvLine(cells)));
  return `${HEADER}\r\n${lines.join('')}`;
}

/** What is said of a row by the rule about moved cells. */
function saidOf(csv: string, row: number) {
  const result = checkText(csv, CONTEXT);
  const places = explain(result).groups.flatMap(({ rule, places: own }) =>
    rule === 'shifted-row' ? own : [],
  );
  return { result, place: places.find((place) => place.row === row) };
}

const shift = fc.record({
  rows: goodReturn,
  pick: fc.nat(),
  column: fc.constantFrom(...AMOUNTS),
  isCut: fc.boolean(),
  /** Columns at the end that are empty, as they are in many returns. */
  empty: fc.integer({ min: 0, max: 6 }),
});

describe('a decimal comma without quotation marks', () => {
  test('is never accepted, and the row with its cells put together is offered', () => {
    fc.assert(
      fc.property(shift, ({ rows, pick, column, isCut, empty }) => {
        const row = pick % rows.length;
        const last = Math.max(at('note') - empty, at(column));
        const cells = (rows[row] ?? []).map((cell, index) => (index > last ? '' : cell));
        const value = (cells[at(column)] ?? '').replace('.', ',');
        const csv = withLine(rows, row, lineWith(cells, at(column), value, isCut));
        const { result, place } = saidOf(csv, row + 2);
        expect(mustBeFixed(result)).toBe(true);
        expect(place?.readings).toContainEqual({ cells: [...cells] });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a comma between thousands without quotation marks', () => {
  test('is never accepted, and the row with its cells put together is offered', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.boolean(),
        fc.boolean(),
        (cases, hasSymbols, isCut) => {
          const good = GOOD_ROW.split(',');
          const average = (cases / 80.8).toFixed(1);
          const numbers = hasSymbols ? ['x', 'x', 'x'] : ['80.8', average, ''];
          const cells = [...good.slice(0, 6), String(cases), ...numbers, '', '', '', '', '', ''];
          const value = String(cases).replace(/(\d{3})$/, ',$1');
          const csv = withLine([cells], 0, lineWith(cells, at('cases'), value, isCut));
          const { result, place } = saidOf(csv, 2);
          expect(mustBeFixed(result)).toBe(true);
          expect(place?.readings?.[0]).toEqual({ cells });
        },
      ),
    );
  });
});

describe('a row', () => {
  test('with a name or a note that has a comma is offered with them put together', () => {
    const cells = GOOD_ROW.split(',').with(-1, 'Two teams merged, one is left');
    const { place } = saidOf(`${HEADER}\n${cells.join(',')}\n`, 2);
    expect(place?.readings).toEqual([{ cells }, { removed: true }]);
  });

  test('with cells that fit nowhere is refused without an offer', () => {
    const { result, place } = saidOf(`${HEADER}\n${GOOD_ROW},x7\n`, 2);
    expect(mustBeFixed(result)).toBe(true);
    expect(place?.message).not.toContain('Put together');
  });

  test('with empty cells too many is not read until somebody has said that no cell has moved', () => {
    const result = checkText(`${HEADER}\n${GOOD_ROW},,\n`, CONTEXT);
    expect([result.rows, mustBeFixed(result)]).toEqual([0, true]);
    const [group] = explain(result).groups;
    expect(group).toMatchObject({ rule: 'extra-empty-cells', count: 1 });
    expect(group?.places[0]?.readings).toEqual([{ cells: GOOD_ROW.split(',') }, { removed: true }]);
  });

  test('that ends early is read if its numbers confirm that nothing has moved', () => {
    const short = GOOD_ROW.replace(/24.*$/, '24');
    const { findings, rows } = checkText(`${HEADER}\n${short}\n`, CONTEXT);
    expect([rows, ...findings.map(({ rule }) => rule)]).toEqual([1, 'short-row']);
  });
});

describe('a comma in any number of a return without a column of notes', () => {
  /** The numbers of a row as they were checked, with how the file was found. */
  function numbersOf(csv: string): { readonly rows: string[]; readonly isSilent: boolean } {
    const rows: string[] = [];
    const result = checkText(csv, CONTEXT, {
      onRecord: ({ kind, cells }) => {
        if (kind === 'row') rows.push(cells.slice(6, 15).map(plain).join());
      },
    });
    const words = explain(result).groups.map(({ rule, severity }) => ({ rule, severity }));
    // What says that an optional column is missing says nothing of the numbers.
    return { rows, isSilent: words.every(({ severity }) => severity === 'for information') };
  }

  const plain = (cell: string): string => (cell === '' ? '' : String(Number(cell)));
  const NUMBERS = ['cases', ...AMOUNTS] as const;
  const commas = fc.record({
    rows: goodReturn,
    pick: fc.nat(),
    column: fc.constantFrom(...NUMBERS),
    /** How many columns the file has: from the average on, any but the note. */
    width: fc.integer({ min: 9, max: 15 }),
    isCut: fc.boolean(),
    /** Empty cells that a spreadsheet may add. */
    added: fc.integer({ min: 0, max: 2 }),
    empty: fc.integer({ min: 0, max: 6 }),
  });

  test('never gives other numbers in silence, however long the row is', () => {
    fc.assert(
      fc.property(commas, ({ rows, pick, column, width, isCut, added, empty }) => {
        fc.pre(at(column) < width);
        const row = pick % rows.length;
        const last = Math.max(width - 1 - empty, at(column));
        const shown = rows.map((cells) =>
          cells.slice(0, width).map((cell, index) => (index > last ? '' : cell)),
        );
        const cells = shown[row] ?? [];
        const was = cells[at(column)] ?? '';
        const value = column === 'cases' ? was.replace(/(?=\d{3}$)/, ',') : was.replace('.', ',');
        fc.pre(/\d,\d/.test(value));
        const line = lineWith(cells, at(column), value, isCut).replace(
          '\r',
          `${','.repeat(added)}\r`,
        );
        const lines = shown.map((own, index) => (index === row ? line : csvLine(own)));
        const header = HEADER.split(',').slice(0, width).join();
        const { rows: read, isSilent } = numbersOf(`${header}\r\n${lines.join('')}`);
        const right = shown.map((own) => own.slice(6).map(plain).join());
        const same = read.every(
          (one, index) => one.replace(/,*$/, '') === right[index]?.replace(/,*$/, ''),
        );
        expect(isSilent && !(same && read.length === right.length)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('a row with more cells than its header is never accepted, whatever they are', () => {
    fc.assert(
      fc.property(commas, fc.constantFrom('', ' ', '0', '5', 'x', 'Two'), (shift, more) => {
        const { rows, width, added } = shift;
        const header = HEADER.split(',').slice(0, width).join();
        const [first, ...others] = rows.map((cells) => csvLine(cells.slice(0, width)).trimEnd());
        const long = `${first ?? ''},${more}${','.repeat(added)}`;
        const csv = [header, long, ...others, ''].join('\r\n');
        expect(mustBeFixed(checkText(csv, CONTEXT))).toBe(true);
      }),
    );
  });
});

test('a hundred thousand rows with too many cells are counted without looking for a reading of each', () => {
  const line = `${GOOD_ROW.replace('9.5', '9,5')}\n`;
  const { findings } = checkText(`${HEADER}\n${line.repeat(100_000)}`, CONTEXT);
  expect(findings[0]).toMatchObject({ rule: 'shifted-row', count: 100_000 });
});
