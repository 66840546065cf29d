/** Whether a release has every council and area once in every year. */
import { isEnglishCode } from '../dataset/lineage/english-councils.ts';
import type { GssCode } from '../schemas/cell.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Area } from '../schemas/area.ts';
import type { PlacedRow } from './place-rows.ts';
import type { CodeBook } from './code-book.ts';
import type { PlaceColumn } from './source-columns.ts';

/** Error findings for rows that appear twice, and for councils, areas and years that are missing. */
export function completeness(
  rows: readonly PlacedRow[],
  book: CodeBook,
  areas: readonly Area[],
  file: string,
): Finding[] {
  const lines = new Map<number, Map<GssCode, number>>();
  const findings: Finding[] = [];
  for (const { year, codes, line } of rows) {
    const inYear = lines.get(year) ?? new Map<GssCode, number>();
    lines.set(year, inYear);
    for (const code of codes) {
      const before = inYear.get(code);
      if (before === undefined) inYear.set(code, line);
      else findings.push(twice(code, year, line, before, file));
    }
  }
  const years = [...lines.keys()].sort((a, b) => a - b);
  return [
    ...findings,
    ...gaps(years, file),
    ...[...lines].flatMap(([year, seen]) => {
      const before = year === years.at(-1) ? lines.get(year - 1) : undefined;
      return missing(year, { seen, before }, book, areas, file);
    }),
  ];
}

function twice(code: GssCode, year: number, row: number, before: number, file: string): Finding {
  const message = `${code} appears twice in ${year}, first in row ${before}. Remove one of them. If two councils no longer report together, end their pair in data/joint-returns.csv.`;
  return {
    code: 'twice-in-a-year',
    severity: 'error',
    file,
    row,
    column: 'new_la_code',
    value: code,
    message,
  };
}

function gaps(years: readonly number[], file: string): Finding[] {
  return years.slice(1).flatMap((year, index): Finding[] => {
    const before = years[index] ?? year;
    if (year === before + 1) return [];
    const message = `The years jump from ${before} to ${year}. Download the file again, whole.`;
    return [{ code: 'missing-year', severity: 'error', file, column: 'time_period', message }];
  });
}

/** The codes of a year's rows, and of the year before where the year is the newest. */
interface Rows {
  readonly seen: ReadonlyMap<GssCode, unknown>;
  readonly before: ReadonlyMap<GssCode, unknown> | undefined;
}

function missing(
  year: number,
  { seen, before }: Rows,
  book: CodeBook,
  areas: readonly Area[],
  file: string,
): Finding[] {
  const councils = [...book.englishIn(year)].filter(([code]) => !seen.has(code));
  const english = areas.filter(({ code }) => isEnglishCode(code) && !seen.has(code));
  return [
    ...councils.map(([code, { name }]) =>
      before?.has(code) === true && councils.length < seen.size
        ? gone(year, code, name, file)
        : missingRow(year, 'new_la_code', code, name, file),
    ),
    ...english.map(({ code, name, kind }) => {
      const column = kind === 'nation' ? 'country_code' : 'region_code';
      return missingRow(year, column, code, name, file);
    }),
  ];
}

/** A council that a file no longer has in its newest year, as most others still are there. */
function gone(year: number, value: GssCode, name: string, file: string): Finding {
  const message = `${name} has a row for ${year - 1} and none for ${year}. If it was abolished, enter its last day in data/register.csv and run npm run import:councils. If it now reports with another council, add the pair to data/joint-returns.csv. Otherwise the file is incomplete, so download it again.`;
  return { code: 'missing-row', severity: 'error', file, column: 'new_la_code', value, message };
}

function missingRow(
  year: number,
  column: PlaceColumn,
  value: GssCode,
  name: string,
  file: string,
): Finding {
  const message = `${name} has no row for ${year}. The file may be cut off, so download it again. If it reports with another council, add the pair to data/joint-returns.csv.`;
  return { code: 'missing-row', severity: 'error', file, column, value, message };
}
