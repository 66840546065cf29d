/** The receipt: what was checked, by which rules, with what outcome. It goes into the email with which a return is submitted. */
import { counted } from '../dataset/text/counted.ts';
import { capitalised, longDate, thousands } from '../dataset/text/format.ts';
import type { CheckResult, Covered } from './check.ts';
import type { ReturnContext } from './context.ts';
import { explain, type SeverityCounts } from './explain.ts';
import { SEVERITIES } from './rules/rule.ts';

/** A receipt for one file. */
export interface Receipt {
  readonly file: string;
  /** SHA-256 of the file as checked, lower-case hexadecimal. */
  readonly sha256: string;
  readonly covers: readonly Covered[];
  readonly rows: number;
  /** How many findings of each severity. */
  readonly counts: SeverityCounts;
  /** Version of the rules. */
  readonly rules: string;
  /** Version of the format. */
  readonly format: number;
  /** Day of the check, YYYY-MM-DD. */
  readonly checked: string;
  /** Whether it could be accepted as it is. */
  readonly acceptable: boolean;
}

/** Makes the receipt of a finished check. */
export function receiptOf(
  file: string,
  result: CheckResult,
  { format, today }: Pick<ReturnContext, 'format' | 'today'>,
): Receipt {
  const { counts } = explain(result);
  return {
    file,
    sha256: result.sha256 ?? '',
    covers: result.covers,
    rows: result.rows,
    counts,
    rules: result.rules,
    format: format.version,
    checked: today,
    acceptable: counts['must fix'] === 0 && !result.cancelled && result.rows > 0,
  };
}

/** The receipt as plain text, for print, for an email and for the terminal. */
export function receiptText(receipt: Receipt): string {
  const { file, sha256, covers, rows, counts, rules, format, checked, acceptable } = receipt;
  return [
    'Caseload Watch: receipt for a return',
    '',
    ...covers.map(
      ({ name, periodEnd, rows: own }) =>
        `Council and quarter: ${name}, to ${longDate(periodEnd)} (${counted(own, 'row')})`,
    ),
    `File: ${file}`,
    `SHA-256: ${sha256}`,
    `Rows: ${thousands(rows)}`,
    ...SEVERITIES.map((severity) => `${capitalised(severity)}: ${thousands(counts[severity])}`),
    `Checked on ${longDate(checked)} with rules ${rules}, format ${format}`,
    acceptable
      ? 'Nothing in the return has to be fixed.'
      : 'The return cannot be accepted until everything that must be fixed is fixed.',
    '',
  ].join('\n');
}
