/** Imports how many children were in need at 31 March: `npm run import:children-in-need -- FILE`. */
import type { Reason } from '../../src/schemas/absence.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { REASON_BY_SYMBOL } from '../../src/schemas/symbols.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, type CellRow } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, InputFile } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import { readSourceCsv } from '../shared/source-csv.ts';
import { completeness } from './dfe/completeness.ts';
import { placeRow, type PlacedRow, type Placer } from './dfe/place-rows.ts';
import { codeBook, readRegister } from './dfe/register.ts';
import { PLACE_COLUMNS } from './dfe/source-columns.ts';
import { cellAt } from './dfe/source-table.ts';

/** The column with the children in need at 31 March. */
const CHILDREN = 'At31_episodes';
const COLUMNS = [...PLACE_COLUMNS, CHILDREN] as const;
const MARCH = { monthAndDay: '03-31', name: '31 March' };
/** The first year of caseloads. Children in need of the years before it are left out. */
const FIRST_YEAR = 2017;
/** Where in a row each column is, once the columns that nobody reads are left out. */
const AT = {
  time_period: COLUMNS.indexOf('time_period'),
  time_identifier: COLUMNS.indexOf('time_identifier'),
  geographic_level: COLUMNS.indexOf('geographic_level'),
  country_code: COLUMNS.indexOf('country_code'),
  region_code: COLUMNS.indexOf('region_code'),
  new_la_code: COLUMNS.indexOf('new_la_code'),
  la_name: COLUMNS.indexOf('la_name'),
  children: COLUMNS.indexOf(CHILDREN),
};
const REASONS = new Map<string, Reason>(Object.entries(REASON_BY_SYMBOL));

/** `npm run import:children-in-need`. */
export const childrenInNeed: Importer = {
  name: 'children-in-need',
  help: [
    'Reads the children in need at 31 March of each year, from 2017, into data/children-in-need.csv.',
    "On the release's page choose 'Data catalogue' or 'Explore and download data', then the data set with the",
    'number of children in need by local authority, and unpack the CSV file.',
  ].join('\n'),
  provenance: {
    publisher: 'Department for Education',
    title: 'Children in need',
    licence: 'Open Government Licence v3.0',
    address: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need',
  },
  files: ['FILE.csv'],
  read: ([source], data) => {
    if (source === undefined) throw new Error('an import without a file');
    return read(source, data);
  },
};

function read(source: InputFile, data: DataFiles): ImportResult {
  const { rows: all, findings: broken } = readSourceCsv(source, COLUMNS);
  const rows = all.map(({ line, cells }): CellRow => {
    return { line, cells: COLUMNS.map((column) => cells[column] ?? '') };
  });
  const { placed, findings } = place(rows.filter(isWanted), data, source.name);
  const release = String(Math.max(0, ...placed.map(({ year }) => year)));
  return {
    tables: [
      {
        path: TABLES.childrenInNeed.path,
        text: formatTable(TABLES.childrenInNeed, placed.map(tableCells)),
        release,
        vintage: `At 31 March of each year, reporting year ${release}`,
      },
    ],
    rowsRead: rows.length,
    rowsKept: placed.length,
    findings: [
      ...broken,
      ...findings,
      ...placed.flatMap((row) => (isUsable(row) ? [] : [unusable(row, source.name)])),
    ],
  };
}

/** Whether a row is of a year that has caseloads. One whose year cannot be read is for placing to refuse. */
function isWanted(row: CellRow): boolean {
  const period = cellAt(row, AT.time_period);
  return !/^20\d\d$/.test(period) || Number(period) >= FIRST_YEAR;
}

function place(
  rows: readonly CellRow[],
  data: DataFiles,
  file: string,
): { placed: PlacedRow[]; findings: Finding[] } {
  const register = readRegister(data);
  const book = codeBook(register, MARCH);
  const findings: Finding[] = [];
  const placer: Placer = { book, file, at: AT, report: (finding) => void findings.push(finding) };
  const placed = rows.flatMap((row) => placeRow(row, placer));
  const gaps = rows.length === 0 ? [] : completeness(placed, book, register.areas, file);
  return { placed, findings: [...findings, ...gaps] };
}

function tableCells(row: PlacedRow): Record<string, string> {
  const cell = cellAt(row, AT.children);
  const status = REASONS.get(cell);
  const key = { year: String(row.year), code: row.codes[0] };
  return status === undefined
    ? { ...key, status: 'published', children: cell }
    : { ...key, status };
}

function isUsable(row: PlacedRow): boolean {
  const cell = cellAt(row, AT.children);
  return row.codes.length === 1 && (/^\d+$/.test(cell) || REASONS.has(cell));
}

function unusable(row: PlacedRow, file: string): Finding {
  const [code, other] = row.codes;
  const found =
    other === undefined
      ? { column: CHILDREN, value: cellAt(row, AT.children) }
      : { column: 'new_la_code', value: `${code} / ${other}` };
  return {
    code: 'not-a-number',
    severity: 'error',
    file,
    row: row.line,
    ...found,
    message:
      'Expected a whole number of children such as 321, or one of the symbols x, u, c, z, for one council. Look the row up at the publisher.',
    place: { code, year: row.year },
  };
}

if (import.meta.main) {
  await run(() => {
    runImporter(childrenInNeed, process.argv.slice(2));
  });
}
