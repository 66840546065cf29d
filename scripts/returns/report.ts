/** Findings as the terminal shows them: grouped by severity, one line for each kind with its first rows. */
import { capitalised } from '../../src/dataset/text/format.ts';
import type { CheckResult } from '../../src/returns/check.ts';
import { explain, type ExplainedGroup, type ExplainedPlace } from '../../src/returns/explain.ts';
import { countedRows } from '../../src/returns/receipt.ts';
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
    return [`${title}: ${counts[severity]}`, ...own.flatMap(groupLines)];
  });
  const rows = countedRows(result.rows);
  const nothing = groups.length === 0 ? ['Nothing was found.'] : [];
  return [`${file}: ${rows}, SHA-256 ${result.sha256 ?? ''}`, ...nothing, ...lines];
}

function groupLines({ line, rule, fix, places, count }: ExplainedGroup): string[] {
  const shown = places.slice(0, SHOWN).map((place) => `      ${placeLine(place)}`);
  const rest = count - Math.min(count, SHOWN);
  const more = rest > 0 ? [`      and ${rest} more`] : [];
  return [`  ${line} (${rule})`, ...shown, ...more, `      To mend: ${fix}`];
}

function placeLine({ row, column, message, fix }: ExplainedPlace): string {
  const where = [row === undefined ? '' : `row ${row}`, column ?? ''].filter((part) => part !== '');
  const after = fix === undefined ? '' : ` Safe mend: ‘${fix.before}’ -> ‘${fix.after}’.`;
  return `${where.length === 0 ? '' : `${where.join(', ')}: `}${message}${after}`;
}
