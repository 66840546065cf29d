/** Imports how many children in care had three or more social workers in a year: `npm run import:social-worker-changes -- FILE`. */
import type { Reason } from '../../src/schemas/absence.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { REASON_BY_SYMBOL } from '../../src/schemas/symbols.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, InputFile } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import { readSourceCsv } from '../shared/source-csv.ts';
import { addingUp } from './dfe/adding-up.ts';
import { readRegister } from './dfe/register.ts';
import { placeCounts } from './dfe/place-counts.ts';
import type { PlacedRow } from '../../src/releases/place-rows.ts';
import { MARCH } from '../../src/releases/code-book.ts';
import { PLACE_COLUMNS } from '../../src/releases/source-columns.ts';
import { cellAt } from '../../src/releases/source-table.ts';

const COLUMNS = [...PLACE_COLUMNS, 'cla_group', 'sw_stability', 'number', 'percentage'] as const;
const [GROUP_AT, MEASURE_AT, NUMBER_AT, SHARE_AT] = [
  COLUMNS.indexOf('cla_group'),
  COLUMNS.indexOf('sw_stability'),
  COLUMNS.indexOf('number'),
  COLUMNS.indexOf('percentage'),
];
const GROUP = 'CLA on 31 March';
const ALL = 'Total children';
const THREE_OR_MORE = '3 or more social workers during the year';
const REASONS = new Map<string, Reason>(Object.entries(REASON_BY_SYMBOL));
const WHOLE = /^(0|[1-9]\d{0,8})$/;
/** The publisher rounds the percentage to a whole number. */
const ROUNDING = 0.5;

/** Children of councils are counted, those of areas rounded to tens. */
const CHILDREN = {
  name: 'number',
  amountOf: (row: PlacedRow) => {
    const cell = cellAt(row, NUMBER_AT);
    return WHOLE.test(cell) ? Number(cell) : undefined;
  },
  roundedBy: 0,
};

/** `npm run import:social-worker-changes`. */
export const socialWorkerChanges: Importer = {
  name: 'social-worker-changes',
  help: [
    'Reads how many children in care on 31 March had three or more social workers during the year, into',
    'data/social-worker-changes.csv. The file of one year replaces the one before it.',
    "On the release's page choose 'Data catalogue', then the data set with the stability of social workers.",
  ].join('\n'),
  provenance: {
    publisher: 'Department for Education',
    title: 'Stability measures for children looked after in England',
    licence: 'Open Government Licence v3.0',
    address:
      'https://explore-education-statistics.service.gov.uk/find-statistics/stability-measures-for-children-looked-after-in-england',
  },
  files: ['FILE.csv'],
  read: ([source], data) => {
    if (source === undefined) throw new Error('an import without a file');
    return read(source, data);
  },
};

/** The two rows of a place: all children, and those with three or more social workers. */
interface Pair {
  readonly all: PlacedRow;
  readonly some: PlacedRow;
}

function read(source: InputFile, data: DataFiles): ImportResult {
  const { rows: raw, findings: broken } = readSourceCsv(source, COLUMNS);
  const rows = raw.map(({ line, cells }) => ({
    line,
    cells: COLUMNS.map((column) => cells[column] ?? ''),
  }));
  const of = (measure: string): ReturnType<typeof placeCounts> =>
    placeCounts(
      rows.filter((row) => cellAt(row, GROUP_AT) === GROUP && cellAt(row, MEASURE_AT) === measure),
      { day: MARCH, data, file: source.name },
    );
  const [all, some] = [of(ALL), of(THREE_OR_MORE)];
  const byPlace = new Map(all.placed.map((row) => [placeKey(row), row]));
  const pairs = some.placed.flatMap((row): Pair[] => {
    const whole = byPlace.get(placeKey(row));
    return whole === undefined ? [] : [{ all: whole, some: row }];
  });
  const release = String(Math.max(0, ...pairs.map(({ some: { year } }) => year)));
  return {
    tables: [
      {
        path: TABLES.socialWorkerChanges.path,
        text: formatTable(TABLES.socialWorkerChanges, pairs.map(tableCells)),
        release,
        vintage: `Children in care on 31 March ${release}`,
      },
    ],
    rowsRead: rows.length,
    rowsKept: pairs.length,
    findings: [
      ...broken,
      ...(broken.length === 0 ? [...all.findings, ...some.findings] : []),
      ...pairs.flatMap((pair) => unusable(pair, source.name)),
      ...[all, some].flatMap(({ placed }) =>
        addingUp(placed, CHILDREN, readRegister(data), source.name),
      ),
    ],
  };
}

function placeKey({ year, codes }: PlacedRow): string {
  return `${year} ${codes.join(' ')}`;
}

function tableCells({ all, some }: Pair): Record<string, string> {
  const cell = cellAt(some, NUMBER_AT);
  const status = REASONS.get(cell);
  const key = { year: String(some.year), code: some.codes[0] };
  if (status !== undefined) return { ...key, status };
  const children = cellAt(all, NUMBER_AT);
  return {
    ...key,
    status: 'published',
    children,
    three_or_more: cell,
    share: cellAt(some, SHARE_AT),
  };
}

function unusable({ all, some }: Pair, file: string): Finding[] {
  const [children, number, share] = [
    cellAt(all, NUMBER_AT),
    cellAt(some, NUMBER_AT),
    cellAt(some, SHARE_AT),
  ];
  if (REASONS.has(number)) return [];
  const at = (row: PlacedRow, column: string, value: string, message: string): Finding => ({
    code: 'not-a-number',
    severity: 'error',
    file,
    row: row.line,
    column,
    value,
    message,
    place: { code: row.codes[0], year: row.year },
  });
  const expected =
    'Expected a whole number such as 321, or one of the symbols x, u, c, z. Look the row up at the publisher.';
  const unread = [
    ...(WHOLE.test(children) ? [] : [at(all, 'number', children, expected)]),
    ...(WHOLE.test(number) ? [] : [at(some, 'number', number, expected)]),
    ...(WHOLE.test(share) ? [] : [at(some, 'percentage', share, expected)]),
  ];
  if (unread.length > 0 || agree(Number(children), Number(number), Number(share))) return unread;
  const message = `${number} of ${children} children are not ${share}%. Look the rows up at the publisher.`;
  return [at(some, 'percentage', share, message)];
}

/** Whether a whole percentage is that of a part of a whole, within its rounding. */
function agree(whole: number, part: number, share: number): boolean {
  return Math.abs(100 * part - share * whole) <= ROUNDING * whole;
}

if (import.meta.main) {
  await run(() => {
    runImporter(socialWorkerChanges, process.argv.slice(2));
  });
}
