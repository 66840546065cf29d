/** Changes in a year that are much larger than usual for councils of that size. */
import type { Council } from '../../schemas/council.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Release } from '../dataset.ts';
import { oneDecimal } from '../text/format.ts';
import {
  movements,
  sizeGroup,
  usualMovement,
  type Movement,
  type UsualMovement,
} from '../movement/movement.ts';

/**
 * How many times the usual a change must be to get a flag: more than twice what nine in ten councils of that size
 * stay within. This is easy to explain, comes from the data itself, and is high enough that a flag is rare (about one
 * change in a hundred), so that it is worth asking about.
 */
export const ODD_TIMES = 2;

/** Flags odd jumps. Small councils are included, because their usual movement is larger. A flag says 'ask', never 'wrong'. */
export function jumpFindings(councils: readonly Council[], release: Release): Finding[] {
  const usual = new Map(usualMovement(councils, release).map((entry) => [entry.group, entry]));
  return movements(councils, release).flatMap((movement): Finding[] => {
    const entry = usual.get(sizeGroup(movement.from.case_holders_fte));
    if (entry === undefined || Math.abs(movement.change) <= ODD_TIMES * entry.p90) return [];
    const { code, year } = movement.to;
    return [
      {
        code: 'odd-jump',
        severity: 'info',
        file: `caseloads/${release.release}.csv`,
        row: release.caseloads.indexOf(movement.to) + 2,
        column: 'average_caseload',
        value: String(movement.to.average_caseload),
        message: messageFor(movement, entry),
        place: { code, year },
      },
    ];
  });
}

function messageFor({ from, to, change }: Movement, { group, p90 }: UsualMovement): string {
  const way = change < 0 ? 'Fell' : 'Rose';
  return (
    `${way} by ${oneDecimal(Math.abs(change))} in a year, from ${oneDecimal(from.average_caseload)} in ${from.year} ` +
    `to ${oneDecimal(to.average_caseload)}. Nine in ten councils with ${group.label} FTE case holders move by ` +
    `${oneDecimal(p90)} or less. Ask what changed: the work, the staff, or how cases are counted.`
  );
}
