/** What each table may have: its own rows, no other columns, and no cell with more or less in it. */
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../scripts/shared/data-folder.ts';
import { caseloadLimit } from '../../src/schemas/limit.ts';
import { council } from '../../src/schemas/council.ts';
import { workerReport } from '../../src/schemas/worker-report.ts';
import { TABLES, type Table } from '../../src/tables/catalogue.ts';
import { readCsv } from '../../src/tables/table.ts';

type Cells = Readonly<Record<string, string>>;

const FILES = dataFiles();
const NEWEST = FILES.list('caseloads').at(-1) ?? '';

/** The rows of a table of data/; of the newest release where it has one for each. */
function rowsOf({ path }: Pick<Table, 'path'>): Cells[] {
  const file = path.replace('<release>.csv', NEWEST);
  return readCsv(FILES.read(file) ?? '', file).rows.map(({ cells }) => cells);
}

const WITH_ROWS = Object.entries<Table>(TABLES).filter(([, table]) => rowsOf(table).length > 0);

describe.each(WITH_ROWS)('a row of %s', (_name, table) => {
  const [first = {}] = rowsOf(table);
  const takes = (cells: Cells): boolean => table.schema.safeParse(cells).success;

  test('is taken as it is in data/', () => {
    expect(
      rowsOf(table)
        .slice(0, 200)
        .filter((cells) => !takes(cells)),
    ).toEqual([]);
  });

  test('has no column more, and none less', () => {
    expect(takes({ ...first, another: '' })).toBe(false);
    const without = (name: string): Cells =>
      Object.fromEntries(Object.entries(first).filter(([key]) => key !== name));
    expect(table.columns.filter((name) => takes(without(name)))).toEqual([]);
  });
});

/** A table, a column, what may be in it and what may not. */
const CELLS: readonly (readonly [
  keyof typeof TABLES,
  string,
  readonly string[],
  readonly string[],
])[] = [
  ['councils', 'dfe_code', ['350', ''], ['35', '3500', 'a350', '350a', '35a']],
  [
    'councils',
    'old_codes',
    ['E08000016 to 2025-03-31', ''],
    [
      'E08000016',
      'xE08000016 to 2025-03-31',
      'E08000016 to 2025-03-311',
      'E0800001 to 2025-03-31',
      'K08000016 to 2025-03-31',
      'E08000016 to 225-03-31',
      'E08000016 to 2025-3-31',
      'E08000016 to 2025-03-1',
    ],
  ],
  [
    'councils',
    'latitude',
    ['53.57769', '53.5'],
    ['3.57769', '153.57769', '53', '53.', '53.577691', '-53.5', '53x5', 'x53.5', '53.5x'],
  ],
  [
    'councils',
    'longitude',
    ['-2.42972', '0.1'],
    ['12.4', '2', '2.', '2.429721', '--2.4', '2x4', 'x2.4', '2.4x'],
  ],
  [
    'councils',
    'slug',
    ['bolton', 'bath-and-north-east-somerset', 'a1'],
    ['', 'Bolton', '-bolton', 'bolton-', 'a--b', 'a b', ' bolton', 'bolton.'],
  ],
  ['councils', 'in_force_from', ['', '2019-04-01'], ['2019-4-1', '2019-02-30', '01-04-2019']],
  ['districts', 'first_year', ['2019', ''], ['1919', '20190', '20 19', 'x2019', '201']],
  [
    'caseloads',
    'average_caseload',
    ['0', '0.5', '20.8', '12345678.99'],
    ['', '.5', '020.8', '00', '123456789', '20.888', '20.', '-1', 'x1', '1x', '1,2'],
  ],
  [
    'caseloads',
    'cases',
    ['0', '2711', '12345678'],
    ['', '01', '123456789', '2.5', '-1', 'x1', '1x'],
  ],
  [
    'workforce',
    'agency_rate',
    ['x', 'u', 'c', 'z', 'low', '0', '12.5'],
    ['', 'k', 'X', '012', 'x1', '1x', '1.234'],
  ],
  ['lines', 'line', ['1', '9', '120'], ['', '0', '012', '1.5', 'x1', '1x']],
  ['hexes', 'q', ['0', '-3', '12'], ['', '1.5', '--3', 'x1', '1x', '+1']],
  ['neighbours', 'rank', ['1', '9', '10'], ['', '0', '11', '100', '01', '1x', 'x1']],
  ['postcodeAreas', 'area', ['B', 'CB'], ['', 'cb', 'CBA', 'C1', ' C', 'C ']],
  ['postcodeAreas', 'postcodes', ['0', '12'], ['', '1.5', '-1', 'x1', '1x']],
  ['spread', 'from', ['05', '25'], ['', '5', '055', 'x5', '5x']],
  ['spread', 'share', ['20', '20.02'], ['', '20.', '.5', '-1', 'x1', '1x', '1 0']],
  ['limitEvents', 'order', ['01'], ['1', '001', 'x1', '1x', 'x01', '01x']],
  ['arguments', 'order', ['01'], ['1', '001', 'x01', '01x']],
  ['publication', 'order', ['01'], ['1', '001', 'x01', '01x']],
  [
    'publication',
    'columns',
    ['', 'cases', 'cases; agency_fte'],
    ['case', 'cases;agency_fte', 'cases; '],
  ],
  ['workerReports', 'order', ['01'], ['1', '001', 'x01', '01x']],
  [
    'workerReports',
    'survey',
    ['2018-04'],
    ['1918-04', '2018-4', '2018-044', 'x2018-04', '2018-04x', '2018'],
  ],
  [
    'localLimits',
    'role',
    ['newly_qualified', 'other'],
    ['', 'Other', '_other', 'other_', 'a__b', 'a b', 'a1'],
  ],
  [
    'log',
    'page',
    ['', '/', '/changes/', '/cap/elsewhere/'],
    ['changes', '/changes', 'https://a.b/', '/Changes/', 'x/', '/a/ '],
  ],
  ['errata', 'id', ['two-medians', 'a-b2'], ['', 'Two', '-two', 'two-', '2-two', 'a b']],
  ['errata', 'page', ['/', '/changes/'], ['', 'changes', '/changes', 'x/', '/a/ ']],
  [
    'sources',
    'sha256',
    ['0'.repeat(64), 'abcdef09'.repeat(8)],
    ['', '0'.repeat(63), '0'.repeat(65), 'G'.repeat(64), 'A'.repeat(64)],
  ],
  ['sources', 'rows', ['0', '120'], ['', '1.5', '-1', 'x1', '1x']],
  [
    'facts',
    'link',
    ['https://www.gov.uk/', 'http://a.b.uk/c?d=e'],
    [
      '',
      'www.gov.uk/',
      'https://gov/',
      'https://www.gov.uk',
      'ftp://www.gov.uk/',
      ' https://www.gov.uk/',
      'https://www.gov.uk/a b',
    ],
  ],
  ['facts', 'text', ['a', 'a b'], ['', ' a', 'a ', ' ']],
  [
    'inspections',
    'report_url',
    ['https://reports.ofsted.gov.uk/1'],
    ['', 'http://reports.ofsted.gov.uk/1', 'reports.ofsted.gov.uk'],
  ],
  ['combinedAreas', 'codes', ['E08000001; E08000002'], ['', 'E08000001', 'E08000001; x']],
];

test.each(CELLS)('%s: %s', (name, column, good, bad) => {
  const table: Table = TABLES[name];
  const rows = rowsOf(table);
  // A row with the column filled in, which for a figure is one that was published.
  const row = rows.find((cells) => cells.status === 'published') ?? rows[0] ?? {};
  const takes = (cell: string): boolean => {
    const result = table.schema.safeParse({ ...row, [column]: cell });
    return result.success || result.error.issues.every(({ path }) => path[0] !== column);
  };
  expect(good.filter((cell) => !takes(cell))).toEqual([]);
  expect(bad.filter(takes)).toEqual([]);
});

describe('cells that belong together', () => {
  const first = ({ path }: Pick<Table, 'path'>): Cells => rowsOf({ path })[0] ?? {};

  test('a council begins before it ends', () => {
    const row = first(TABLES.councils);
    const takes = (from: string, to: string): boolean =>
      council.safeParse({ ...row, in_force_from: from, in_force_to: to }).success;
    expect(takes('2019-04-01', '2023-03-31')).toBe(true);
    expect(takes('2019-04-01', '2019-04-01')).toBe(false);
    expect(takes('2023-04-01', '2023-03-31')).toBe(false);
    expect([takes('', '2023-03-31'), takes('2019-04-01', ''), takes('', '')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('a limit has a number, whose it is, what is counted and since when, or none of them', () => {
    const row = {
      ...first(TABLES.limits),
      number: '20',
      per: 'worker',
      counted: 'children',
      since: '2016',
    };
    const takes = (changes: Cells): boolean =>
      caseloadLimit.safeParse({ ...row, ...changes }).success;
    const none = { number: '', per: '', counted: '', since: '' };
    expect([takes({ force: 'law' }), takes({ ...none, force: 'none' })]).toEqual([true, true]);
    expect([takes({ force: 'none' }), takes({ ...none, force: 'law' })]).toEqual([false, false]);
    for (const name of Object.keys(none)) expect(takes({ force: 'law', [name]: '' })).toBe(false);
  });

  test('a share of social workers with so many cases has the fewest of them, and nothing else has', () => {
    const row = { ...first(TABLES.workerReports), to: '' };
    const takes = (measure: string, from: string): boolean =>
      workerReport.safeParse({ ...row, measure, from }).success;
    expect([takes('share', '20'), takes('mean', '')]).toEqual([true, true]);
    expect([takes('share', ''), takes('mean', '20')]).toEqual([false, false]);
    expect(workerReport.parse({ ...row, measure: 'mean', from: '', drawn: 'yes' }).drawn).toBe(
      true,
    );
    expect(workerReport.parse({ ...row, measure: 'mean', from: '', drawn: 'no' }).drawn).toBe(
      false,
    );
  });
});
