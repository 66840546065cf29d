/** Whether every vintage says where it came from. */
import type { Finding } from '../../schemas/finding.ts';
import type { Dataset } from '../dataset.ts';

/** Tables of figures that have one release at a time. */
const YEARLY = {
  childrenInNeed: 'children-in-need.csv',
  referrals: 'referrals.csv',
  childPopulation: 'child-population.csv',
  socialWorkerChanges: 'social-worker-changes.csv',
} as const;

/** Errors for tables of figures without a row in sources.csv: a figure must be traceable to a file. */
export function sourceFindings({
  releases,
  sources,
  ...dataset
}: Pick<Dataset, 'releases' | 'sources' | keyof typeof YEARLY>): Finding[] {
  const known = new Set(sources.map(({ table }) => table));
  const tables = releases.flatMap(({ release }) => [
    `caseloads/${release}.csv`,
    `workforce/${release}.csv`,
  ]);
  const yearly = Object.entries(YEARLY).filter(([table]) => {
    return dataset[table as keyof typeof YEARLY].length > 0;
  });
  return [...tables, ...yearly.map(([, file]) => file)]
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
