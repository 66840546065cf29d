/** Two tables in one file, and rows that are not where they belong. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText, mustBeFixed } from '../../../src/returns/check.ts';
import { correctedCsv } from '../../../src/returns/downloads/corrected-csv.ts';
import { ALL_FIXES } from '../../../src/returns/fix/fixable-rules.ts';
import { csvLine } from '../../../src/returns/read/csv-line.ts';
import { goodReturn, type Rows } from '../arbitraries.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';
import { textSource } from '../fixtures.ts';

const COLUMNS = HEADER.split(',');
/** Columns up to the average are required. */
const REQUIRED = COLUMNS.slice(0, 9);

/** A table with some of the optional columns, all columns in any order. */
function tableOf(rows: Rows, columns: readonly string[]): string {
  const lines = [COLUMNS, ...rows].map((cells) =>
    csvLine(columns.map((name) => cells[COLUMNS.indexOf(name)] ?? '')),
  );
  return lines.join('');
}

const columns = fc
  .subarray(COLUMNS.slice(9))
  .chain((optional) =>
    fc.shuffledSubarray([...REQUIRED, ...optional], { minLength: 9 + optional.length }),
  );

async function corrected(csv: string): Promise<string> {
  let text = '';
  for await (const piece of correctedCsv(textSource(csv), CONTEXT, ALL_FIXES)) text += piece;
  return text;
}

describe('two tables under each other', () => {
  test('are both read, the second under its own header, and both headers are named', () => {
    fc.assert(
      fc.property(goodReturn, goodReturn, columns, columns, fc.boolean(), (one, two, a, b, gap) => {
        const csv = `${tableOf(one, a)}${gap ? ',,\r\n' : ''}${tableOf(two, b)}`;
        const result = checkText(csv, CONTEXT);
        expect(result.rows).toBe(one.length + two.length);
        const places = result.findings.find(({ rule }) => rule === 'second-header')?.places;
        expect(places).toMatchObject([
          { row: one.length + 2 + (gap ? 1 : 0), params: { first: '1' } },
        ]);
        expect(mustBeFixed(result)).toBe(true);
      }),
    );
  });

  test('are put below one header in the corrected copy', async () => {
    const [one, two] = [
      GOOD_ROW,
      GOOD_ROW.replace('children_all', 'children_in_need').replace('1212,80.8', '600,40.0'),
    ];
    const copy = await corrected(`${HEADER}\n${one}\n\ufeff${HEADER}\n${two}\n`);
    expect(copy).toBe(`${HEADER}\r\n${one}\r\n${two}\r\n`);
  });

  test('are kept apart in the corrected copy where the second has columns that the first lacks', async () => {
    const bands = ',under_5,5_to_10';
    const two = GOOD_ROW.replace('children_all', 'children_in_need');
    const csv = `${HEADER}\r\n${GOOD_ROW}\r\n${HEADER}${bands}\r\n${two},40.0,c\r\n`;
    expect(await corrected(csv)).toBe(csv);
  });

  test('in their thousands are refused without reading each again', () => {
    const csv = `${HEADER}\n${GOOD_ROW}\n${`${HEADER},x\n${HEADER}\n`.repeat(5000)}${GOOD_ROW}\n`;
    const { findings, rows } = checkText(csv, CONTEXT);
    expect(findings.find(({ rule }) => rule === 'second-header')?.count).toBeGreaterThan(19);
    expect(rows).toBe(1);
  });

  test('a value of a column that the second table lacks is not taken over from the first', () => {
    const without = COLUMNS.filter((name) => name !== 'caseload_limit');
    const good = GOOD_ROW.split(',');
    const two = good.with(3, 'children_in_need').with(6, '600').with(7, '40.0');
    const { findings } = checkText(tableOf([good], COLUMNS) + tableOf([two], without), CONTEXT);
    expect(findings.map(({ rule }) => rule)).toContain('over-limit-without-limit');
  });
});

describe('above the header', () => {
  test('a row is never taken for a title', () => {
    fc.assert(
      fc.property(goodReturn, (rows) => {
        const [first = [], ...others] = rows;
        const result = checkText(`${csvLine(first)}${tableOf(others, COLUMNS)}`, CONTEXT);
        const found = result.findings.find(({ rule }) => rule === 'row-above-header');
        expect(found?.places).toMatchObject([{ row: 1, cells: first }]);
        expect(mustBeFixed(result)).toBe(true);
      }),
    );
  });
});

describe('a quotation mark that is closed rows too late', () => {
  test('is found, whichever rows are between', () => {
    fc.assert(
      fc.property(
        goodReturn,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', 'Merged'),
        (rows, a, b, note) => {
          fc.pre(rows.length > 1);
          const from = a % (rows.length - 1);
          const to = from + 1 + (b % (rows.length - 1 - from));
          // A name between quotation marks would close the cell earlier, which other rules report.
          const lines = rows.map((cells) => csvLine(cells.with(1, 'BCP').with(-1, '')).trimEnd());
          const quoted = lines.map((line, row) => {
            if (row === from) return `${line}"${note}`;
            return row === to ? `${line}"` : line;
          });
          const result = checkText(`${HEADER}\r\n${quoted.join('\r\n')}\r\n`, CONTEXT);
          const found = result.findings.find(({ rule }) => rule === 'swallowed-rows');
          expect(found?.places).toMatchObject([{ row: from + 2 }]);
          expect(mustBeFixed(result)).toBe(true);
        },
      ),
    );
  });

  test('is found where it begins in the header, which lost rows to it', () => {
    const header = HEADER.replace(',note', ',"note');
    const result = checkText(`${header}\r\n${GOOD_ROW}"\r\n${GOOD_ROW}\r\n`, CONTEXT);
    const found = result.findings.find(({ rule }) => rule === 'swallowed-rows');
    expect(found?.places).toMatchObject([{ row: 1, params: { lines: '2' } }]);
    expect([result.rows, mustBeFixed(result)]).toEqual([1, true]);
  });

  test('leaves the name of a column that has two lines alone', () => {
    const header = HEADER.replace(',note', ',"note\n(if any)"');
    const { findings } = checkText(`${header}\n${GOOD_ROW}\n`, CONTEXT);
    expect(findings.map(({ rule }) => rule)).not.toContain('swallowed-rows');
  });

  test('leaves a note of two lines alone', () => {
    const { findings } = checkText(`${HEADER}\n${GOOD_ROW}"Two teams,\nmerged"\n`, CONTEXT);
    expect(findings.map(({ rule }) => rule)).toEqual(['line-break']);
  });
});
