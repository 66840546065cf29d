/** Whether every district belongs to a council of today. */
import type { Finding } from '../../schemas/finding.ts';
import type { Dataset } from '../dataset.ts';

/** Errors for districts whose council is unknown or no longer in force: a search for them would find nothing. */
export function districtFindings({
  councils,
  districts,
}: Pick<Dataset, 'councils' | 'districts'>): Finding[] {
  const current = new Set(
    councils.filter(({ in_force_to: to }) => to === undefined).map(({ slug }) => slug),
  );
  return districts.flatMap(({ name, council }, index): Finding[] => {
    if (current.has(council)) return [];
    const message = `${name} leads to no council in force today. Correct the register and import the councils again.`;
    return [
      {
        code: 'unknown-council',
        severity: 'error',
        file: 'districts.csv',
        row: index + 2,
        column: 'council',
        value: council,
        message,
      },
    ];
  });
}
