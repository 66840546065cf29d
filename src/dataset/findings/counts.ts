/** Counts that do not look like those of the year before or of other councils. */
import { kindOf, type Finding } from '../../schemas/finding.ts';
import type { Release } from '../dataset.ts';
import { countChecks, flagsOf, type CountGround } from '../quality/count-checks.ts';
import type { Flag } from '../quality/flag.ts';
import { isFormer } from '../lineage/former-name.ts';
import { flagReason } from '../quality/flag-wording.ts';

/** One finding for each flag, apart from odd jumps of the average, which have findings of their own. */
export function countFindings(ground: CountGround, release: Release): Finding[] {
  const rows = new Map(
    release.caseloads.map(({ code, year }, index) => [`${code} ${year}`, index + 2]),
  );
  const former = new Set(ground.councils.filter(isFormer).map(({ code }) => code));
  return flagsOf(countChecks(ground, release)).flatMap((flag): Finding[] => {
    if (flag.kind === 'average-jump') return [];
    return [
      {
        ...kindOf(flag.kind),
        file: `caseloads/${release.release}.csv`,
        row: rows.get(`${flag.code} ${flag.year}`) ?? 1,
        column:
          flag.kind === 'cases-jump' || flag.kind === 'cases-share' ? 'cases' : 'case_holders_fte',
        value: String(flag.value),
        message: messageFor(flag, former.has(flag.code)),
        place: { code: flag.code, year: flag.year },
      },
    ];
  });
}

/** @param former whether nobody can ask the council, because it was abolished */
function messageFor(flag: Flag, former: boolean): string {
  return former ? flagReason(flag) : `${flagReason(flag)} Ask the council why.`;
}
