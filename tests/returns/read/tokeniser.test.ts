import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LONGEST_CELL, readQuotedRecord } from '../../../src/returns/read/quoted-record.ts';
import { Tokeniser } from '../../../src/returns/read/tokeniser.ts';
import { csvLine } from '../../../src/returns/read/csv-line.ts';

interface TokenisedRecord {
  cells: string[];
  row: number;
  problem?: string;
}

function tokens(text: string, cuts: readonly number[] = []): TokenisedRecord[] {
  const records: TokenisedRecord[] = [];
  const tokeniser = new Tokeniser(',', (cells, row, problem) => {
    records.push({ cells, row, ...(problem === undefined ? {} : { problem }) });
  });
  const ends = [...cuts].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, text.length]) {
    tokeniser.push(text.slice(from, end));
    from = end;
  }
  tokeniser.end();
  return records;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', ',', ';', '"', '\n', '\r') });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 });
const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') });

describe('the tokeniser', () => {
  test('reads what is written as CSV back as it was', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat()), (rows, cuts) => {
        const csv = rows.map((row) => csvLine(row)).join('');
        expect(tokens(csv, cuts).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test('agrees with Papa Parse on whatever that finds no fault with', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const csv = rows.map((row) => csvLine(row, newline)).join('');
        const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline });
        fc.pre(errors.length === 0);
        expect([...tokens(csv).map(({ cells }) => cells), ['']]).toEqual(data);
      }),
    );
  });

  test('finds the same records wherever the text is cut', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 8 }), (csv, cuts) => {
        expect(tokens(csv, cuts)).toEqual(tokens(csv));
      }),
      { numRuns: 1000 },
    );
  });

  test('names the row where an unclosed quotation mark opened, and reads on below it', () => {
    expect(tokens('a,b\n1,"open\n2,shut\n"3",4\n')).toEqual([
      { cells: ['a', 'b'], row: 1 },
      { cells: ['1', '"open'], row: 2, problem: 'unclosed-quote' },
      { cells: ['2', 'shut'], row: 3 },
      { cells: ['3', '4'], row: 4 },
    ]);
  });

  test('takes a quotation mark for unclosed once its cell is longer than a spreadsheet’s can be', () => {
    const rows = tokens(`"open,1\n${'2,3\n'.repeat(LONGEST_CELL)}`, [100]);
    expect(rows[0]).toEqual({ cells: ['"open', '1'], row: 1, problem: 'unclosed-quote' });
    expect(rows).toHaveLength(LONGEST_CELL + 1);
  });

  test('finds text after a closing quotation mark', () => {
    expect(tokens('"The "old" team",1\n2,3')).toEqual([
      { cells: ['"The "old" team"', '1'], row: 1, problem: 'stray-quote' },
      { cells: ['2', '3'], row: 2 },
    ]);
  });

  test('hands a record on as soon as its line end has come, and not before', () => {
    const read = (part: string) => readQuotedRecord(part, 0, ',', false);
    expect(read('"a",b\n1')).toEqual({ cells: ['a', 'b'], end: 5, hasBreaks: false });
    expect(read('"a\nb",c\n1')).toEqual({ cells: ['a\nb', 'c'], end: 7, hasBreaks: true });
    expect(read('"a",b\n')).toMatchObject({ end: 5 });
    // A line feed may follow the carriage return.
    for (const part of ['"a",b', '"a",b\r', '"a', '"a"', '"a",'])
      expect(read(part)).toBeUndefined();
    expect(readQuotedRecord('"a",b', 0, ',', true)).toMatchObject({ cells: ['a', 'b'], end: 5 });
  });

  test('counts line ends of every kind', () => {
    const tokeniser = new Tokeniser(',', () => undefined);
    tokeniser.push('a\r\nb\nc\rd');
    tokeniser.end();
    expect(tokeniser.lineEnds).toEqual({ crlf: 1, lf: 1, cr: 1 });
  });
});
