/** Whether a release holds every council and area once in every year. */
import type { GssCode } from '../../../src/schemas/cell.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { Area } from '../../../src/schemas/area.ts';
import type { PlacedRow } from './place.ts';
import type { CodeBook } from './register.ts';

/** Error findings for rows that stand twice, and for councils, areas and years that are missing. */
export function completeness(
  rows: readonly PlacedRow[],
  book: CodeBook,
  areas: readonly Area[],
  file: string,
): Finding[] {
  const byYear = Map.groupBy(rows, ({ year }) => year);
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return [
    ...repeated(rows, file),
    ...gaps(years, file),
    ...years.flatMap((year) => {
      const seen = new Set((byYear.get(year) ?? []).flatMap(({ codes }) => codes));
      return missing(year, seen, book, areas, file);
    }),
  ];
}

function repeated(rows: readonly PlacedRow[], file: string): Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ codes, year, line }) =>
    codes.flatMap((code): Finding[] => {
      const before = first.get(`${code} ${year}`);
      if (before === undefined) {
        first.set(`${code} ${year}`, line);
        return [];
      }
      const message = `${code} stands twice in ${year}, first in row ${before}. Remove one of them; if two councils no longer answer jointly, end their return in data/joint-returns.csv.`;
      return [
        {
          code: 'twice-in-a-year',
          severity: 'error',
          file,
          row: line,
          column: 'new_la_code',
          value: code,
          message,
        },
      ];
    }),
  );
}

function gaps(years: readonly number[], file: string): Finding[] {
  return years.slice(1).flatMap((year, index): Finding[] => {
    const before = years[index] ?? year;
    if (year === before + 1) return [];
    const message = `The years jump from ${before} to ${year}. Download the file again, whole.`;
    return [{ code: 'missing-year', severity: 'error', file, column: 'time_period', message }];
  });
}

function missing(
  year: number,
  seen: ReadonlySet<GssCode>,
  book: CodeBook,
  areas: readonly Area[],
  file: string,
): Finding[] {
  const expected = [
    ...[...book.englishIn(year)].map(([code, { name }]) => ({ code, name })),
    ...areas.filter(({ code }) => code.startsWith('E')),
  ];
  return expected
    .filter(({ code }) => !seen.has(code))
    .map(({ code, name }) => ({
      code: 'missing-row',
      severity: 'error',
      file,
      column: 'new_la_code',
      value: code,
      message: `${name} has no row for ${year}. The file may be cut off: download it again. If it answered with another council, add the pair to data/joint-returns.csv.`,
    }));
}
