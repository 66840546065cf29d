/** Imports the context of the caseload, vacancies, agency staff, turnover and absence: `npm run import:workforce -- FILE`. */
import { valueOrSymbol } from '../../src/schemas/absence.ts';
import { AMOUNT } from '../../src/schemas/amount.ts';
import { fromHundredths, hundredthsOf } from '../../src/dataset/decimals/decimal.ts';
import { rateFindings } from '../../src/dataset/findings/rates.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { WORKFORCE_MEASURES } from '../../src/schemas/workforce-measures.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, parseTable } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, TableText } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import type { PlacedRow } from '../../src/releases/place-rows.ts';
import { troubleWith } from '../../src/releases/number-trouble.ts';
import { addingUp } from './dfe/adding-up.ts';
import { absence, rowFindings, share, type RowCheck } from './dfe/row-checks.ts';
import { DFE_WORKFORCE, HOW_TO_GET, vintageOf } from './dfe/provenance.ts';
import { cellAt, type ColumnIndex } from '../../src/releases/source-table.ts';
import { readRegister } from './dfe/register.ts';
import { readRelease, type SourceRelease } from './dfe/read-release.ts';

export const workforce: Importer = {
  name: 'workforce',
  help: `Reads vacancy, agency, turnover and absence figures into data/workforce/, from the same file as the caseloads.\n${HOW_TO_GET}`,
  provenance: DFE_WORKFORCE,
  files: ['FILE.csv'],
  read: ([source], data) => {
    if (source === undefined) throw new Error('an import without a file');
    return toTable(readRelease(source, data, 'workforce'), source.name);
  },
  review: ([table], data) => (table === undefined ? [] : review(table, data)),
};

/** Rates that do not agree with the numbers beside them, as `npm run check` finds them. */
function review({ release, text, path }: TableText, data: DataFiles): Finding[] {
  const { rows } = parseTable(TABLES.workforce, text, path);
  return rateFindings(readRegister(data), { release: Number(release), workforce: rows });
}

function toTable(source: SourceRelease, file: string): ImportResult {
  const table = {
    path: `workforce/${source.release}.csv`,
    text: formatTable(
      TABLES.workforce,
      source.rows.map((row) => contextCells(row, source.at)),
    ),
    release: String(source.release),
    vintage: vintageOf(source.release),
  };
  return {
    tables: [table],
    rowsRead: source.rowsRead,
    rowsKept: source.rows.length,
    findings: [
      ...source.findings,
      ...source.rows.flatMap((row) => unusableCells(row, source, file)),
      ...beside(source, file),
    ],
  };
}

/** Leavers of either shape of the file, who make the turnover of a council. */
const LEAVERS = ['leavers_fte', 'leaver_fte'];
/** FTE of councils that add up to those of areas. */
const ADDED = ['in_post_fte', 'vacancy_fte', 'agency_fte'] as const;
/** Turnover of areas may have leavers of a council without a number: as far as it was off in the releases of 2022 to 2025, in tenths. */
const AREAS_OFF = 15;
/** How far rounding takes an FTE from what it was. */
const HALF_TENTH_FTE = 0.05;
/** The same in hundredths. */
const HALF_TENTH = 5;

/** What the other numbers of the file show of those that are taken. */
function beside({ rows, at, columnOf, header, register }: SourceRelease, file: string): Finding[] {
  const checks: RowCheck[] = LEAVERS.map((part) =>
    share({
      percent: columnOf.turnover_rate,
      part,
      whole: columnOf.in_post_fte,
      roundedBy: HALF_TENTH_FTE,
      areasOff: AREAS_OFF,
    }),
  );
  checks.push(
    absence(columnOf.absence_rate, 'working_days_lost_fte', columnOf.in_post_fte, HALF_TENTH_FTE),
  );
  const checked = rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  }));
  const totals = ADDED.flatMap((name) => {
    const amountOf = (row: PlacedRow): number | undefined => {
      const cell = cellAt(row, at[name]);
      return AMOUNT.test(cell) ? hundredthsOf(Number(cell)) : undefined;
    };
    const column = {
      name: columnOf[name],
      amountOf,
      written: (hundredths: number) => String(fromHundredths(hundredths)),
      roundedBy: HALF_TENTH,
      areasRoundedBy: HALF_TENTH,
    };
    return addingUp(rows, column, register, file);
  });
  return [...rowFindings(checked, checks, header, file), ...totals];
}

function contextCells(row: PlacedRow, at: ColumnIndex): Record<string, string> {
  const values = Object.fromEntries(
    WORKFORCE_MEASURES.map((name) => [name, cellAt(row, at[name])]),
  );
  return { year: String(row.year), code: row.codes[0], joint_with: row.codes[1] ?? '', ...values };
}

function unusableCells(row: PlacedRow, { at, columnOf }: SourceRelease, file: string): Finding[] {
  return WORKFORCE_MEASURES.filter(
    (name) => !valueOrSymbol.safeParse(cellAt(row, at[name])).success,
  ).map((name) => ({
    code: 'not-a-number',
    severity: 'error',
    file,
    row: row.line,
    column: columnOf[name],
    value: cellAt(row, at[name]),
    message: `${troubleWith(cellAt(row, at[name]))}Expected a number such as 12.5 or one of the symbols x, u, c, z, low. Correct the cell, or record the change in data/corrections.csv.`,
    place: { code: row.codes[0], year: row.year },
  }));
}

if (import.meta.main) {
  await run(() => {
    runImporter(workforce, process.argv.slice(2));
  });
}
