/** Whether the combined figures of a release are those that data/joint-returns.csv names. */
import type { Finding } from '../../schemas/finding.ts';
import type { JointReturn } from '../../schemas/notes.ts';
import { jointReturnIn } from '../figures/combined-figures.ts';
import type { Release } from '../dataset.ts';

/** Warnings for combined figures that the table does not name, and for figures of one council where it names a pair. */
export function combinedFigureFindings(
  jointReturns: readonly JointReturn[],
  release: Release,
): Finding[] {
  return release.caseloads.flatMap(({ code, joint_with: partner, year }, index): Finding[] => {
    const known = jointReturnIn(jointReturns, code, year);
    if (known?.joint_with === partner && (partner === undefined || known?.code === code)) return [];
    const message =
      partner === undefined
        ? 'joint-returns.csv names a partner for this year, and the figure does not. End the pair in joint-returns.csv, or import the release again.'
        : `This figure is also ${partner}'s, which joint-returns.csv does not say. Add the pair and its first year.`;
    return [
      {
        code: 'joint-return-unknown',
        severity: 'warning',
        file: `caseloads/${release.release}.csv`,
        row: index + 2,
        column: 'joint_with',
        value: partner ?? '',
        message,
        place: { code, year },
      },
    ];
  });
}
