/** The checker as a library: the bytes of a file in, findings in words out. It touches no file, no network and no clock. */
import { checkReturn as checkFile, mustBeFixed, type Covered } from './check.ts';
import type { ReturnContext } from './context.ts';
import { explain, type ExplainedGroup, type SeverityCounts } from './explain.ts';
import { growingSha256 } from './sha256.ts';

export type { ReturnContext };

/** What a check found. */
export interface CheckedReturn {
  /** Whether the file can be accepted as it is: there are rows, and nothing must be fixed. */
  readonly acceptable: boolean;
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256: string;
  /** Version of the rules. */
  readonly rules: string;
  readonly rows: number;
  /** Councils and quarters that the file is about. */
  readonly covers: readonly Covered[];
  readonly counts: SeverityCounts;
  /** Worst first, each with its places in the file and how to fix it. */
  readonly findings: readonly ExplainedGroup[];
}

/**
 * Checks a return by the rules of the checker’s page.
 * @param bytes a CSV or an Excel workbook
 * @param context what the rules know besides the file, with the day of the check
 * @param name of the file, for messages
 */
export async function checkReturn(
  bytes: Uint8Array,
  context: ReturnContext,
  name = 'return.csv',
): Promise<CheckedReturn> {
  const source = {
    name,
    async *open() {
      yield await Promise.resolve(bytes);
    },
  };
  const result = await checkFile(source, context, { hash: growingSha256() });
  const { sha256 = '', rules, rows, covers } = result;
  const { counts, groups } = explain(result);
  const acceptable = rows > 0 && !mustBeFixed(result);
  return { acceptable, sha256, rules, rows, covers, counts, findings: groups };
}
