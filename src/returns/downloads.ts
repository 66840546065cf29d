/** What can be downloaded after a check: the mended file, the original with its findings, the findings as JSON. */
import type { ReturnContext } from './context.ts';
import type { CheckOptions, CheckResult } from './check.ts';
import type { Place } from './check/findings.ts';
import { explain, messageOf, type Explained } from './explain.ts';
import { createMendedWriter } from './fix/fix-rows.ts';
import { csvLine } from './read/csv-line.ts';
import { CsvReader } from './read/csv-reader.ts';
import type { FileRecord, RecordSink } from './read/record-sorter.ts';
import type { ColumnMapping } from './read/header.ts';
import { textOf } from './read/file-text.ts';
import type { ReturnSource } from './read/source.ts';
import { ruleOf, type RuleId } from './rules/catalogue.ts';
import { checkReturn } from './check.ts';

/** Chunks of text are handed on once they are this long. */
const CHUNK = 1 << 16;

/**
 * The mended file, as it is read again from the beginning.
 * @param allowed rules whose mends are to be done
 */
export async function* mendedCsv(
  source: ReturnSource,
  context: ReturnContext,
  allowed: ReadonlySet<RuleId>,
  mapping?: ColumnMapping,
): AsyncGenerator<string> {
  let out = '';
  const writer = createMendedWriter(context, allowed, () => reader.delimiter);
  const sink: RecordSink = {
    problem: () => undefined,
    header: () => (out += writer.header),
    record: (record) => (out += writer.write(record)),
  };
  const reader = new CsvReader(context.format, sink, mapping);
  for await (const text of textOf(source, { problem: () => undefined })) {
    reader.push(text);
    if (out.length < CHUNK) continue;
    yield out;
    out = '';
  }
  reader.end();
  if (out !== '') yield out;
}

/** Name of the column of findings. */
const FINDINGS_COLUMN = 'findings';

/**
 * The original with a last column that says what was found in each row.
 * What is found about several rows stands beside the first of them; what is about the file, beside the header.
 * @param write takes the text piece by piece
 */
export async function annotatedCsv(
  source: ReturnSource,
  context: ReturnContext,
  write: (text: string) => void,
  options: Pick<CheckOptions, 'mapping'> = {},
): Promise<void> {
  const late = await lateFindings(source, context, options);
  let out = '';
  let record: FileRecord | undefined;
  let said: string[] = [];

  function finish(): void {
    if (record === undefined) return;
    const { row, found, kind } = record;
    const isHeader = kind === 'header';
    const ofFile = isHeader ? (late.get(0) ?? []) : [];
    const about = [...said, ...(late.get(row) ?? []), ...ofFile];
    const first = isHeader ? [FINDINGS_COLUMN] : [];
    out += csvLine([...found.map(harmless), [...first, ...about].join(' ')]);
    record = undefined;
    said = [];
    if (out.length < CHUNK) return;
    write(out);
    out = '';
  }

  await checkReturn(source, context, {
    ...options,
    keep: { limit: 0 },
    onRecord(next) {
      finish();
      record = next;
    },
    onFinding(rule, place) {
      if (record !== undefined && place.row === record.row) said.push(sentence(rule, place));
    },
  });
  finish();
  write(out);
}

/** Findings that are known only once later rows were read, by row; 0 for the file as a whole. */
async function lateFindings(
  source: ReturnSource,
  context: ReturnContext,
  options: Pick<CheckOptions, 'mapping'>,
): Promise<Map<number, string[]>> {
  const late = new Map<number, string[]>();
  let row = 0;
  await checkReturn(source, context, {
    ...options,
    keep: { limit: 0 },
    onRecord: (record) => (row = record.row),
    onFinding(rule, place) {
      if (place.row === row) return;
      const at = place.row ?? 0;
      late.set(at, [...(late.get(at) ?? []), sentence(rule, place)]);
    },
  });
  return late;
}

function sentence(rule: RuleId, place: Place): string {
  const where = place.column === undefined ? '' : `${place.column}: `;
  return `[${ruleOf(rule).severity}] ${where}${messageOf(rule, place)}`;
}

/** The file is opened in a spreadsheet next: what it would run is put behind an apostrophe, in this download alone. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^-?\d/.test(cell) ? `'${cell}` : cell;
}

/** All findings as JSON, with what was checked and by which rules. */
export function findingsJson(file: string, result: CheckResult, words = explain(result)): string {
  const { rules, rows, sha256, covers } = result;
  const { counts, groups }: Explained = words;
  return `${JSON.stringify({ file, sha256, rules, rows, covers, counts, findings: groups }, undefined, 2)}\n`;
}
