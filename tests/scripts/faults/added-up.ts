/** Excerpts of a publisher's file with totals that are those of the excerpt, as whole files have the totals of all councils. */
import Papa from 'papaparse';

/** Regions of the fixtures that councils lie in, London as a whole. */
const LONDON = 'E12000007';

/**
 * An excerpt in which each region and England have the sums of the councils that are in it.
 * @param columns those with numbers that add up
 */
export function addedUp(csv: string, columns: readonly string[]): string {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true });
  const regionOf = ({ region_code: code = '' }: Record<string, string>): string =>
    code.startsWith('E13') ? LONDON : code;
  const councils = data.filter((row) => row.geographic_level === 'Local authority');
  for (const row of data.filter((one) => one.geographic_level !== 'Local authority')) {
    const isNation = row.geographic_level === 'National';
    const parts = councils.filter(
      (one) => kindOf(one) === kindOf(row) && (isNation || regionOf(one) === regionOf(row)),
    );
    for (const column of columns) row[column] = sumOf(parts.map((one) => one[column] ?? ''));
  }
  return `${Papa.unparse(data, { columns: meta.fields ?? [], newline: '\n' })}\n`;
}

/** What a row counts, besides where: its year, and its group where the file has several. */
function kindOf({ time_period: year, sw_stability: group = '' }: Record<string, string>): string {
  return `${year ?? ''} ${group}`;
}

/** Exact for counts and for tenths. */
function sumOf(cells: readonly string[]): string {
  const tenths = cells.reduce((sum, cell) => sum + Math.round(10 * (Number(cell) || 0)), 0);
  return String(tenths / 10);
}
