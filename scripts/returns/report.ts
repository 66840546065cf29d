/** Findings as the terminal shows them: grouped by severity, one line for each kind with its first rows. */
import { counted } from '../../src/dataset/text/counted.ts';
import { capitalised, thousands } from '../../src/dataset/text/format.ts';
import type { CheckResult } from '../../src/returns/check.ts';
import {
  explain,
  locatedMessage,
  type ExplainedGroup,
  type ExplainedPlace,
} from '../../src/returns/explain.ts';
import { SEVERITIES } from '../../src/returns/rules/rule.ts';

/** How many places of each kind are listed. */
const SHOWN = 3;

/** The lines for one file. */
export function reportLines(file: string, result: CheckResult): string[] {
  const { groups, counts } = explain(result);
  const lines = SEVERITIES.flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity);
    if (own.length === 0) return [];
    const title = capitalised(severity);
    return [`${title}: ${thousands(counts[severity])}`, ...own.flatMap(groupLines)];
  });
  const rows = counted(result.rows, 'row');
  const nothing = groups.length === 0 ? ['Nothing was found.'] : [];
  return [`${file}: ${rows}, SHA-256 ${result.sha256 ?? ''}`, ...nothing, ...lines];
}

function groupLines({ line, rule, fix, places, count }: ExplainedGroup): string[] {
  const shown = places.slice(0, SHOWN).map((place) => `      ${placeLine(place)}`);
  const rest = count - Math.min(count, SHOWN);
  const more = rest > 0 ? [`      and ${thousands(rest)} more`] : [];
  return [`  ${line} (${rule})`, ...shown, ...more, `      How to fix: ${fix}`];
}

function placeLine(place: ExplainedPlace): string {
  const { fix } = place;
  const after = fix === undefined ? '' : ` The automatic fix writes ‘${fix.after}’.`;
  return `${locatedMessage(place)}${after}`;
}
