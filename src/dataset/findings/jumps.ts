/** Changes in a year that are much larger than usual for councils of that size. */
import type { Council } from '../../schemas/council.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Release } from '../dataset.ts';
import { isFormer } from '../lineage/former-name.ts';
import { usualMovement } from '../movement/movement.ts';
import { oddJumps, type OddJump } from '../movement/odd-jumps.ts';
import { oneDecimal } from '../text/format.ts';

/** Flags odd jumps. A flag says 'ask', never 'wrong'. */
export function jumpFindings(councils: readonly Council[], release: Release): Finding[] {
  const former = new Set(councils.filter(isFormer).map(({ code }) => code));
  return oddJumps(councils, release, usualMovement(councils, release)).map((jump) => {
    const { code, year, average_caseload: average } = jump.movement.to;
    return {
      code: 'odd-jump',
      severity: 'info',
      file: `caseloads/${release.release}.csv`,
      row: release.caseloads.indexOf(jump.movement.to) + 2,
      column: 'average_caseload',
      value: String(average),
      message: messageFor(jump, former.has(code)),
      place: { code, year },
    };
  });
}

function messageFor(
  { movement: { from, to, change }, usual: { group, p90 } }: OddJump,
  former: boolean,
): string {
  const ask = former
    ? 'The work, the staff or the way of counting may have changed.'
    : 'Ask whether the work, the staff or the way of counting changed.';
  const way = change < 0 ? 'fell' : 'rose';
  return (
    `The average ${way} by ${oneDecimal(Math.abs(change))} in a year, from ${oneDecimal(from.average_caseload)} in ${from.year} ` +
    `to ${oneDecimal(to.average_caseload)}. That is more than twice ${oneDecimal(p90)}, which nine in ten councils with ` +
    `${group.label} FTE social workers with cases stay within. ${ask}`
  );
}
