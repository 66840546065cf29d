/** Whether each correction of data/corrections.csv can be applied, and was. */
import type { Dataset, Release } from '../../src/dataset/dataset.ts';
import { codesOfRow } from '../../src/dataset/figures/combined-figures.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import type { Correction } from '../../src/schemas/notes.ts';
import { REASON_BY_SYMBOL } from '../../src/schemas/symbols.ts';
import { measureOfColumn, type SourceMeasure } from '../../src/releases/source-columns.ts';

const REASONS: Readonly<Record<string, string>> = REASON_BY_SYMBOL;

/** A row of a release, as far as corrections are about it. */
type Row = Readonly<Partial<Record<SourceMeasure | 'status', unknown>>>;

/**
 * Errors for corrections whose column no release has, and for those whose figure is not the one that they say: an import
 * would have made it so.
 */
export function correctionFindings({
  corrections,
  releases,
}: Pick<Dataset, 'corrections' | 'releases'>): Finding[] {
  return corrections.flatMap((correction, index): Finding[] => {
    const message = troubleWith(correction, releases);
    if (message === undefined) return [];
    return [
      {
        code: 'correction-not-applied',
        severity: 'error',
        file: 'corrections.csv',
        row: index + 2,
        column: 'used',
        value: correction.used,
        message,
      },
    ];
  });
}

function troubleWith(correction: Correction, releases: readonly Release[]): string | undefined {
  const { importer, release, code, year, column, used } = correction;
  const measure = measureOfColumn(column);
  if (measure === undefined)
    return `No release has a column ${column}. Correct the name of the column.`;
  const found = releases.find((one) => String(one.release) === release);
  if (found === undefined)
    return `data/ has no release of ${release}. Correct the release, or remove the correction.`;
  const rows = found[importer].filter(
    (row) =>
      (year === undefined || row.year === year) &&
      code.split(' / ').some((one) => codesOfRow(row).includes(one)),
  );
  if (rows.some((row) => isUsed(row, measure, used))) return undefined;
  return `No row of ${code}${year === undefined ? '' : ` for ${year}`} has this in the release of ${release}. Import the release again with this correction, or correct it.`;
}

function isUsed(row: Row, measure: SourceMeasure, used: string): boolean {
  const value = row[measure];
  const reason = REASONS[used];
  return (
    String(value) === used ||
    value === Number(used) ||
    (reason !== undefined && row.status === reason)
  );
}
