/** Findings as annotations of a pipeline: the commands that GitHub Actions reads from a log. */
import { relative, resolve } from 'node:path';
import type { CheckResult } from '../../src/returns/check.ts';
import { explain, locatedMessage } from '../../src/returns/explain.ts';
import type { ReturnSeverity } from '../../src/returns/rules/rule.ts';

/** How many places of each kind are annotated. A pipeline shows ten at most. */
const SHOWN = 10;

const KINDS: Readonly<Record<ReturnSeverity, 'error' | 'warning' | 'notice'>> = {
  'must fix': 'error',
  'please confirm': 'warning',
  'should fix': 'warning',
  'for information': 'notice',
};

/**
 * One line for each place: `::error file=bolton.csv,line=2,title=…::Row 2, …`.
 * @param workspace the folder that paths are relative to
 */
export function annotationLines(file: string, result: CheckResult, workspace: string): string[] {
  const path = relative(workspace, resolve(file));
  return explain(result).groups.flatMap(({ severity, line, places }) =>
    places.slice(0, SHOWN).map((place) => {
      const row = place.row === undefined ? [] : [`line=${place.row}`];
      const where = [`file=${property(path)}`, ...row, `title=${property(line)}`].join(',');
      return `::${KINDS[severity]} ${where}::${data(locatedMessage(place))}`;
    }),
  );
}

/** A text that cannot end its line, so that nothing in a file is read as a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
