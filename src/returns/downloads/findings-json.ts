/** Findings as JSON: what the checker's page downloads and `npm run returns -- check --json` prints. Its keys never change. */
import type { CheckResult } from '../check.ts';
import { explain, type ExplainedGroup, type ExplainedPlace } from '../explain.ts';

/** All findings of a file with what was checked and by which rules, ready for JSON. */
export function findingsData(file: string, result: CheckResult): object {
  const { sha256, rules, rows, covers } = result;
  const { counts, groups } = explain(result);
  return { file, sha256, rules, rows, covers, counts, findings: groups.map(groupData) };
}

/** The same as the text of a file. */
export function findingsJson(file: string, result: CheckResult): string {
  return `${JSON.stringify(findingsData(file, result), undefined, 2)}\n`;
}

/** `mend` is the published name of what is called a fix everywhere else. */
function groupData({ fix, address, places, ...group }: ExplainedGroup): object {
  return { ...group, mend: fix, address, places: places.map(placeData) };
}

function placeData({ fix, ...place }: ExplainedPlace): object {
  return { ...place, mend: fix };
}
