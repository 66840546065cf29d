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

  test('with empty cells too many is read, since they can be nothing else', () => {
    const { findings, rows } = checkText(`${HEADER}\n${GOOD_ROW},,\n`, CONTEXT);
    expect([rows, ...findings.map(({ rule }) => rule)]).toEqual([1, 'extra-empty-cells']);
  });

  test('that ends early is read if its numbers confirm that nothing has moved', () => {
    const short = GOOD_ROW.replace(/24.*$/, '24');
    const { findings, rows } = checkText(`${HEADER}\n${short}\n`, CONTEXT);
    expect([rows, ...findings.map(({ rule }) => rule)]).toEqual([1, 'short-row']);
  });
});

test('a hundred thousand rows with too many cells are counted without looking for a reading of each', () => {
  const line = `${GOOD_ROW.replace('9.5', '9,5')}\n`;
  const { findings } = checkText(`${HEADER}\n${line.repeat(100_000)}`, CONTEXT);
  expect(findings[0]).toMatchObject({ rule: 'shifted-row', count: 100_000 });
}, 10_000);
