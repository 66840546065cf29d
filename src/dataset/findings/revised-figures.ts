/** Figures that a later release gives differently. */
import type { Finding } from '../../schemas/finding.ts';
import type { Release } from '../dataset.ts';
import { oneDecimal } from '../text/format.ts';
import { revisions, type Vintage } from '../revisions/revisions.ts';

/** One finding for each revision, placed where the later figure is. */
export function revisedFindings(releases: readonly Release[]): Finding[] {
  return revisions(releases).map(({ code, year, from, to }) => ({
    code: 'revised',
    severity: 'info',
    file: `caseloads/${to.release}.csv`,
    column: 'average_caseload',
    value: words(to),
    message: `The ${from.release} release gave ${words(from)}, and the ${to.release} release gives ${words(to)}.`,
    place: { code, year },
  }));
}

function words({ value }: Vintage): string {
  return typeof value === 'number' ? oneDecimal(value) : value.replaceAll('_', ' ');
}
