/** Years that data/ has and a new table has not: found before anything is written, and recorded where they are allowed. */
import { yearsLeftOut } from '../../src/dataset/findings/missing-years.ts';
import { listed } from '../../src/dataset/text/format.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, parseTable, readCsv } from '../../src/tables/table.ts';
import type { ImportResult, TableText } from './importer.ts';

/** Years that one import leaves out of its tables. */
export interface LeftOut {
  readonly importer: string;
  readonly release: string;
  /** Oldest first. */
  readonly years: readonly number[];
}

/**
 * The years up to the newest one of an import that data/ has from this importer and the new tables have not.
 * Those recorded in data/missing-years.csv are not among them.
 */
export function leftOutBy(importer: string, { tables }: ImportResult, data: DataFiles): LeftOut {
  const allowed = parseTable(TABLES.missingYears, text(data), TABLES.missingYears.path).rows;
  const years = tables.filter(isByYear).flatMap((table) => {
    const own = yearsIn(table.text);
    const release = Math.max(0, ...own);
    return yearsLeftOut({ importer, release, years: own }, yearsBeside(table, data), allowed);
  });
  return {
    importer,
    release: tables[0]?.release ?? '',
    years: [...new Set(years)].sort((a, b) => a - b),
  };
}

/** The finding that stops such an import. */
export function leftOutFinding({ years }: LeftOut, file: string): Finding {
  return {
    code: 'missing-year',
    severity: 'error',
    file,
    value: years.join(', '),
    message: `The file has no row for ${listed(years.map(String))}, which data/ has. Download it again, whole. If the publisher no longer gives these years, add --allow-missing-years, which records them in data/missing-years.csv.`,
  };
}

/** The whole new text of data/missing-years.csv with the years that were just allowed. */
export function nextMissingYears(left: LeftOut, data: DataFiles, today: string): string {
  const { path } = TABLES.missingYears;
  const old = readCsv(text(data), path).rows.map(({ cells }) => cells);
  const { importer, release } = left;
  const fresh = left.years.map((year) => ({
    importer,
    release,
    year: String(year),
    allowed: today,
  }));
  return formatTable(TABLES.missingYears, [...old, ...fresh]);
}

function text(data: DataFiles): string {
  const { path, columns } = TABLES.missingYears;
  return data.read(path) ?? `${columns.join(',')}\n`;
}

function isByYear({ text: csv }: TableText): boolean {
  return csv.startsWith('year,');
}

/** Years of the table as data/ has it, and of its other releases. */
function yearsBeside({ path }: TableText, data: DataFiles): number[][] {
  const [folder = '', name] = path.split('/');
  const paths = name === undefined ? [path] : data.list(folder).map((file) => `${folder}/${file}`);
  return [...new Set([path, ...paths])].map((file) => yearsIn(data.read(file) ?? ''));
}

/** The first cells of a table whose first column is the year. */
function yearsIn(csv: string): number[] {
  return [...new Set(csv.match(/^20\d\d(?=,)/gm))].map(Number);
}
