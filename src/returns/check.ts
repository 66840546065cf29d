/** Checks a return: bytes in, findings out. It is the same in the browser, on the command line and for what is published. */
import {
  RunningCheck,
  type CheckOptions,
  type CheckResult,
  type Covered,
} from './check/running-check.ts';
import type { ReturnContext } from './context.ts';
import { textOf } from './read/file-text.ts';
import type { GrowingHash, ReturnSource } from './read/source.ts';
import type { RuleId } from './rules/catalogue.ts';

export type { CheckOptions, CheckResult, Covered };

/** How a file is read. */
export interface ReadOptions {
  /** Called after each chunk with how many bytes and rows were read. */
  readonly progress?: (bytes: number, rows: number) => void;
  /** Asks for the check to stop. */
  readonly signal?: { readonly aborted: boolean };
  /** Grows with the file. Without it, the result has no SHA-256. */
  readonly hash?: GrowingHash;
}

/** Whether anything must be fixed before the return can be accepted. */
export function mustBeFixed({
  findings,
  catalogue,
}: Pick<CheckResult, 'findings' | 'catalogue'>): boolean {
  return findings.some(({ rule }) => catalogue[rule].severity === 'must fix');
}

/** After these there is no text to be checked. */
const ENDS_READING: ReadonlySet<RuleId> = new Set<RuleId>([
  'not-csv',
  'unreadable-workbook',
  'file-too-large',
]);

/** Checks a file as it is read. */
export async function checkReturn(
  source: ReturnSource,
  context: ReturnContext,
  options: CheckOptions & ReadOptions = {},
): Promise<CheckResult> {
  const { signal, hash } = options;
  const check = new RunningCheck(context, options);
  const hasText = await readInto(check, source, context, options);
  const cancelled = signal?.aborted === true;
  const isUnreadable = check.findings.groups().some(({ rule }) => ENDS_READING.has(rule));
  if (!cancelled && (hasText || !isUnreadable)) check.end();
  return {
    ...check.result(),
    cancelled,
    ...(hash === undefined ? {} : { sha256: await hash.hex() }),
  };
}

/** Reads a file into a check, and gives back whether it has any text. */
async function readInto(
  check: RunningCheck,
  source: ReturnSource,
  { format }: ReturnContext,
  { signal, hash, progress }: ReadOptions,
): Promise<boolean> {
  const text = textOf(source, {
    format,
    problem: check.findings.report,
    progress: (bytes) => progress?.(bytes, check.rows),
    ...(signal === undefined ? {} : { signal }),
    ...(hash === undefined ? {} : { hash }),
  });
  let hasText = false;
  for await (const chunk of text) {
    hasText = true;
    check.push(chunk);
  }
  return hasText;
}

/** Checks text that is at hand, such as what is published. */
export function checkText(
  text: string,
  context: ReturnContext,
  options: CheckOptions = {},
): CheckResult {
  const check = new RunningCheck(context, options);
  check.push(text.replace(/^\ufeff/, ''));
  check.end();
  return check.result();
}
