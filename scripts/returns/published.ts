/** Checks what is already published by the rules for returns. `npm run check` calls this. */
import { checkText } from '../../src/returns/check.ts';
import type { FindingPlace } from '../../src/returns/check/findings.ts';
import type { ReturnContext } from '../../src/returns/context.ts';
import {
  earlierReturns,
  returnContext,
  type ContextData,
} from '../../src/returns/context-from-data.ts';
import { messageOf } from '../../src/returns/explain.ts';
import { RULES, type RuleId } from '../../src/returns/rules/catalogue.ts';
import { RULES_VERSION } from '../../src/returns/rules/version.ts';
import type { ReturnSeverity } from '../../src/returns/rules/rule.ts';
import type { Finding, ReportedFinding, Severity } from '../../src/schemas/finding.ts';
import type { ReceiptRow } from '../../src/schemas/receipt.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import {
  archivePath,
  returnFiles,
  returnPath,
  type AcceptedReturns,
} from '../../src/tables/returns.ts';
import { readCsv } from '../../src/tables/table.ts';
import { JOURNAL } from '../../src/tables/data-paths.ts';
import { rowsHash } from './rows-hash.ts';
import { earlierOf, storeOf, type Way } from './setting.ts';

/** Rules for what is submitted, which say nothing about what is published. */
const ONLY_ON_SUBMISSION: ReadonlySet<RuleId> = new Set<RuleId>([
  'long-past-period',
  'replaces-earlier-return',
  'several-councils',
]);

/**
 * Checks every published return with the rules of today, and that rows and receipts belong together.
 * @param files the folder of returns
 * @param today YYYY-MM-DD
 * @returns findings with files relative to data/
 */
export function checkPublishedReturns(
  files: DataFiles,
  data: ContextData,
  today: string,
): ReportedFinding[] {
  const context = returnContext(data, today, []);
  const findings = [
    ...unfinished(files),
    ...checkStore(files, 'sent', context),
    ...checkStore(files, 'obtained', context),
  ];
  return findings.map((finding) => ({ ...finding, file: `returns/${finding.file}` }));
}

/** Checks what came in one way. */
function checkStore(folder: DataFiles, way: Way, context: ReturnContext): ReportedFinding[] {
  const { accepted, files, within } = storeOf(folder, way);
  const other = earlierOf(folder, way).filter(({ otherWay }) => otherWay);
  const findings = [
    ...otherRows(files, accepted),
    ...returnFiles(files).flatMap((path) => checkFile(path, files, accepted, context, other)),
  ];
  return [
    ...accepted.findings,
    ...findings.map((one) => ({ ...one, file: `${within}${one.file}` })),
  ];
}

/** Says that an acceptance was ended halfway in a folder, which the next one finishes. */
export function unfinished(files: DataFiles): Finding[] {
  if (files.read(JOURNAL) === undefined) return [];
  const message = 'An acceptance was ended halfway. Run npm run returns -- repair to finish it.';
  return [{ code: 'unfinished-acceptance', severity: 'error', file: JOURNAL, message }];
}

/** Rows in force and rows in the archive that are not those of their receipt. */
function otherRows(files: DataFiles, { returns }: AcceptedReturns): Finding[] {
  return returns.flatMap(({ council, periodEnd, receipt, earlier }) => [
    ...changedRows(returnPath(council, periodEnd), receipt, files),
    ...earlier.flatMap((one) => changedRows(archivePath(one), one, files)),
  ]);
}

function changedRows(file: string, receipt: ReceiptRow, files: DataFiles): Finding[] {
  const { council, period_end: end, version } = receipt;
  const text = files.read(file);
  if (text === undefined) return [];
  const rows = readCsv(text, file).rows.map(({ cells }) => cells);
  const own = rows.filter((row) => row.period_end === end);
  if (rowsHash(own) === receipt.rows_sha256) return [];
  const value = `${council} ${end} ${version}`;
  const message = `The rows for ${end} are not those that were accepted. Restore the file from git.`;
  return [{ code: 'rows-not-of-receipt', severity: 'error', file, value, message }];
}

function checkFile(
  path: string,
  files: DataFiles,
  accepted: AcceptedReturns,
  context: ReturnContext,
  otherWay: ReturnContext['earlier'],
): ReportedFinding[] {
  const [year = '', file = ''] = path.split('/');
  const council = file.replace(/\.csv$/, '');
  const own = accepted.returns.filter(
    (one) => one.council === council && one.periodEnd.startsWith(year),
  );
  const others = accepted.returns.filter((one) => !own.includes(one));
  const isOld = own.some(({ receipt }) => receipt.rules !== RULES_VERSION);
  const text = files.read(path) ?? '';
  const { findings } = checkText(text, {
    ...context,
    earlier: [...earlierReturns(others), ...otherWay],
  });
  return findings
    .filter(({ rule }) => !ONLY_ON_SUBMISSION.has(rule))
    .flatMap(({ rule, places }) => places.map((place) => asFinding(rule, place, path, isOld)));
}

function asFinding(
  rule: RuleId,
  place: FindingPlace,
  file: string,
  isOld: boolean,
): ReportedFinding {
  const { row, column, value } = place;
  return {
    code: rule,
    severity: severityOf(RULES[rule].severity, isOld),
    file,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(value === undefined ? {} : { value }),
    message: messageOf(RULES[rule], place),
  };
}

/** What was accepted under earlier rules is not refused by new ones, but somebody should look at it. */
function severityOf(severity: ReturnSeverity, isOld: boolean): Severity {
  if (severity === 'must fix') return isOld ? 'warning' : 'error';
  return severity === 'should fix' ? 'warning' : 'info';
}
