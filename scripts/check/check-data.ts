/** The check of all of data/, apart from the command line. */
import type { ReportedFinding, Severity } from '../../src/schemas/finding.ts';
import { allFindings } from '../../src/dataset/findings/index.ts';
import { assemble, type DataFiles } from '../../src/tables/assemble.ts';
import { within } from '../../src/tables/returns.ts';
import { checkPublishedReplies } from '../returns/published-replies.ts';
import { checkPublishedReturns } from '../returns/published.ts';
import { correctionFindings } from './corrections.ts';
import { otherFileFindings } from './other-files.ts';
import { findingLine } from '../shared/report.ts';

/**
 * Reads and checks every table, then asks what is odd with the data as a whole.
 * Tables that cannot be read would only seem to lack what they hold, so the second part waits until they can.
 * @param today YYYY-MM-DD: a return cannot be for a quarter that has not ended
 */
export function checkData(files: DataFiles, today: string): ReportedFinding[] {
  const { dataset, findings: invalid } = assemble(files);
  const findings = [...invalid, ...otherFileFindings(files)];
  if (dataset === undefined || invalid.length > 0) return findings;
  const returns = checkPublishedReturns(within(files, 'returns/'), dataset, today);
  const replies = checkPublishedReplies(within(files, 'replies/'), dataset, today);
  return [
    ...findings,
    ...allFindings(dataset),
    ...correctionFindings(dataset),
    ...returns,
    ...replies,
  ];
}

/**
 * The report: each error and each warning; of infos only how many of each kind, unless all are asked for.
 */
export function checkReport(findings: readonly ReportedFinding[], all = false): string[] {
  const of = (severity: Severity): ReportedFinding[] =>
    findings.filter((finding) => finding.severity === severity);
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  return [
    ...listed('Errors', errors),
    ...listed('Warnings', warnings),
    ...(all ? listed('For readers to know', infos) : counted('For readers to know', infos)),
    `${errors.length} errors, ${warnings.length} warnings, ${infos.length} notes for readers`,
  ];
}

function listed(title: string, findings: readonly ReportedFinding[]): string[] {
  if (findings.length === 0) return [];
  return [title, ...findings.map((finding) => `  ${findingLine(finding)}`)];
}

function counted(title: string, findings: readonly ReportedFinding[]): string[] {
  if (findings.length === 0) return [];
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const lines = [...byCode].map(([code, group]) => `  ${code}: ${group.length}`);
  return [`${title} (--all lists them)`, ...lines];
}
