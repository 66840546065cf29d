/** Whether each release still has the years of the releases beside it: a file without its oldest years looks complete. */
import type { Finding } from '../../schemas/finding.ts';
import type { MissingYear } from '../../schemas/missing-year.ts';
import type { Dataset } from '../dataset.ts';
import { yearsOf } from '../figures/figures.ts';
import { listed } from '../text/format.ts';

/** The years of one release of one importer's table. */
export interface ReleaseYears {
  readonly importer: string;
  readonly release: number;
  readonly years: readonly number[];
}

/**
 * Years up to a release that others have and it has not, oldest first. A year that a maintainer allowed to be missing
 * from this release, or from one before it, is not among them.
 */
export function yearsLeftOut(
  { importer, release, years }: ReleaseYears,
  others: readonly (readonly number[])[],
  allowed: readonly Omit<MissingYear, 'allowed'>[],
): number[] {
  const known = new Set(
    allowed
      .filter((row) => row.importer === importer && row.release <= release)
      .map(({ year }) => year),
  );
  return [...new Set(others.flat())]
    .filter((year) => year <= release && !years.includes(year) && !known.has(year))
    .sort((a, b) => a - b);
}

/** An error for each table of a release without years that another release has. */
export function missingYearFindings({
  releases,
  missingYears,
}: Pick<Dataset, 'releases' | 'missingYears'>): Finding[] {
  return (['caseloads', 'workforce'] as const).flatMap((importer) => {
    const tables = releases.map((one) => ({
      importer,
      release: one.release,
      years: yearsOf(one[importer]),
    }));
    return tables.flatMap((table): Finding[] => {
      const left = yearsLeftOut(
        table,
        tables.map(({ years }) => years),
        missingYears,
      );
      return left.length === 0 ? [] : [missing(table, left)];
    });
  });
}

function missing({ importer, release }: ReleaseYears, years: readonly number[]): Finding {
  return {
    code: 'missing-year',
    severity: 'error',
    file: `${importer}/${release}.csv`,
    column: 'year',
    value: years.join(', '),
    message: `There is no row for ${listed(years.map(String))}, which another release has. Import the release again, whole. If the publisher no longer gives these years, import it with --allow-missing-years.`,
  };
}
