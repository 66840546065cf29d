/** Whether every vintage says where it came from. */
import type { Finding } from '../../schemas/finding.ts';
import type { Dataset } from '../dataset.ts';

/** Errors for tables of figures without a row in sources.csv: a figure must be traceable to a file. */
export function sourceFindings({
  releases,
  childrenInNeed,
  sources,
}: Pick<Dataset, 'releases' | 'childrenInNeed' | 'sources'>): Finding[] {
  const known = new Set(sources.map(({ table }) => table));
  const tables = releases.flatMap(({ release }) => [
    `caseloads/${release}.csv`,
    `workforce/${release}.csv`,
  ]);
  return [...tables, ...(childrenInNeed.length > 0 ? ['children-in-need.csv'] : [])]
    .filter((table) => !known.has(table))
    .map((table) => ({
      code: 'no-source',
      severity: 'error',
      file: 'sources.csv',
      column: 'table',
      value: table,
      message:
        'No row says where this table came from. Import it again instead of adding it by hand.',
    }));
}
