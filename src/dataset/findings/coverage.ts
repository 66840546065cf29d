/** Whether each release has a row for every English council in force in each of its years. */
import type { Finding } from '../../schemas/finding.ts';
import { codeIn, type Dataset, type Release } from '../dataset.ts';
import { byPlace, inCouncil, yearsOf } from '../figures/figures.ts';
import { isEnglish } from '../lineage/english-councils.ts';

/** A warning for every English council and year for which a release has no row, not even one with a reason. */
export function coverageFindings(
  { councils }: Pick<Dataset, 'councils'>,
  release: Release,
): Finding[] {
  const tables = [
    { file: `caseloads/${release.release}.csv`, rows: release.caseloads },
    { file: `workforce/${release.release}.csv`, rows: release.workforce },
  ];
  return tables.flatMap(({ file, rows }) => {
    const found = byPlace<{ year: number; code: string; joint_with?: string | undefined }>(rows);
    return yearsOf(rows).flatMap((year) =>
      councils.filter(isEnglish).flatMap((council): Finding[] => {
        const code = codeIn(council, year);
        if (code === undefined || inCouncil(found, council, year) !== undefined) return [];
        const message = `${council.name} was in force in ${year} and has no row, not even a reason. Import the release again, whole.`;
        return [
          {
            code: 'no-row',
            severity: 'warning',
            file,
            value: code,
            message,
            place: { code, year },
          },
        ];
      }),
    );
  });
}
