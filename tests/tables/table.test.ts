import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, parseTable, readCells, readCsv } from '../../src/tables/table.ts';

const AREAS = 'code,slug,name,kind,parent\n';

describe('reading CSV', () => {
  test('gives each row the line it stood on, blank lines counted and passed over', () => {
    const { rows } = readCsv('a,b\n1,2\n\n3,4\n', 'x.csv');
    expect(rows).toEqual([
      { line: 2, cells: { a: '1', b: '2' } },
      { line: 4, cells: { a: '3', b: '4' } },
    ]);
  });

  test('takes a byte order mark, Windows line ends and quoted commas', () => {
    const { header, rows } = readCells('\uFEFFa,b\r\n1,"2, or so"\r\n', 'x.csv');
    expect(header).toEqual(['a', 'b']);
    expect(rows).toEqual([{ line: 2, cells: ['1', '2, or so'] }]);
  });

  test('has no columns where there is no text', () => {
    expect(readCells('', 'x.csv')).toMatchObject({ header: [], rows: [] });
  });

  test('names the row that is cut off or too long', () => {
    expect(readCsv('a,b\n1\n1,2,3\n', 'x.csv').findings).toMatchObject([
      { code: 'ragged-row', severity: 'error', file: 'x.csv', row: 2 },
      { code: 'ragged-row', severity: 'error', file: 'x.csv', row: 3 },
    ]);
  });

  test('names the row in which a quote never closes', () => {
    const { findings } = readCsv('a,b\n1,2\n3,"four\n', 'x.csv');
    expect(findings).toMatchObject([{ code: 'not-csv', row: 3 }]);
  });
});

describe('reading a table', () => {
  test('refuses other columns, and says which were expected', () => {
    const { rows, findings } = parseTable(TABLES.areas, 'code,name\n', 'areas.csv');
    expect(rows).toEqual([]);
    expect(findings[0]?.message).toBe(
      'Expected the columns code, slug, name, kind, parent; found code, name.',
    );
  });

  test('names file, row, column and value of a wrong cell, and keeps the others', () => {
    const csv = `${AREAS}E12000001,north-east,North East,region,E92000001\nE1200000X,x,X,region,\n`;
    const { rows, findings } = parseTable(TABLES.areas, csv, 'areas.csv');
    expect(rows).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: 'invalid-cell', file: 'areas.csv', row: 3, column: 'code', value: 'E1200000X' },
    ]);
  });

  test('refuses a row that stands twice and one out of order', () => {
    const row = (code: string): string => `${code},a,A,region,\n`;
    const csv = AREAS + row('E12000002') + row('E12000002') + row('E12000001');
    const { findings } = parseTable(TABLES.areas, csv, 'areas.csv');
    expect(findings.map(({ code, row: line }) => [code, line])).toEqual([
      ['duplicate-key', 3],
      ['unsorted', 4],
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'code appear twice, and each row must be the only one. Remove one of them.',
      'Rows must be sorted by code. Move this row up.',
    ]);
  });
});

describe('writing a table', () => {
  const row = fc.record({
    code: fc.stringMatching(/^E[0-9]{8}$/),
    slug: fc.stringMatching(/^[a-z]{1,8}$/),
    name: fc
      .string({ minLength: 1 })
      .map((name) => name.trim())
      .filter((name) => name !== '' && !/[\r\n\uFEFF]/.test(name)),
    kind: fc.constant('region'),
    parent: fc.constantFrom('', 'E92000001'),
  });
  const rows = fc.uniqueArray(row, { selector: ({ code }) => code });

  test('and reading it again gives the same rows, whatever is in a cell', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const text = formatTable(TABLES.areas, given);
        const { rows: read, findings } = parseTable(TABLES.areas, text, 'areas.csv');
        const names = new Map(given.map(({ code, name }) => [code, name]));
        expect(findings).toEqual([]);
        expect(new Map(read.map(({ code, name }) => [code, name]))).toEqual(names);
      }),
    );
  });

  test('gives the same bytes in whatever order rows come', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(formatTable(TABLES.areas, given.toReversed())).toBe(
          formatTable(TABLES.areas, given),
        );
      }),
    );
  });

  test('gives the same bytes where a key is there twice', () => {
    const rows = ['E06000003', 'E06000002', 'E06000004'].map((neighbour) => ({
      ...{ code: 'E06000001', rank: '1', neighbour },
    }));
    const sorted =
      'code,rank,neighbour,closeness\nE06000001,1,E06000002,\nE06000001,1,E06000003,\nE06000001,1,E06000004,\n';
    expect(formatTable(TABLES.neighbours, rows)).toBe(sorted);
    expect(formatTable(TABLES.neighbours, rows.toReversed())).toBe(sorted);
  });

  test('sorts whole numbers by size and all else by code unit', () => {
    const neighbours = ['10', '9', '1'].map((rank) => ({ code: 'E06000001', rank }));
    expect(formatTable(TABLES.neighbours, neighbours)).toBe(
      'code,rank,neighbour,closeness\nE06000001,1,,\nE06000001,9,,\nE06000001,10,,\n',
    );
  });
});
