/** The corrected file. */
import type { ReturnContext } from '../context.ts';
import { CorrectedWriter } from '../fix/corrected-writer.ts';
import { CsvReader } from '../read/csv-reader.ts';
import { textOf } from '../read/file-text.ts';
import type { Corrections } from '../read/corrections.ts';
import type { ColumnMapping } from '../read/header.ts';
import type { ReturnSource } from '../read/source.ts';
import type { RuleId } from '../rules/catalogue.ts';

/** Text is passed on once there is this much of it, in characters. */
export const CHUNK_CHARS = 1 << 16;

const ignored = (): void => undefined;

/** What is corrected besides the fixes that are allowed. */
export interface CorrectedOptions {
  /** What somebody chose for the columns. */
  readonly mapping?: ColumnMapping;
  readonly corrections?: Corrections;
  /** Called with each row of the file that the copy does not have. */
  readonly onLeftOut?: (row: number) => void;
}

/**
 * Reads a file again from its beginning and gives back its corrected text piece by piece.
 * @param allowed rules whose findings are fixed
 */
export async function* correctedCsv(
  source: ReturnSource,
  context: ReturnContext,
  allowed: ReadonlySet<RuleId>,
  { mapping, corrections, onLeftOut = ignored }: CorrectedOptions = {},
): AsyncGenerator<string> {
  let corrected = '';
  const writer = new CorrectedWriter(context, allowed, () => reader.delimiter);
  const reader = new CsvReader(
    context.format,
    {
      problem: ignored,
      header: (header) => (corrected += writer.header(header)),
      record: (record) => {
        const line = writer.write(record);
        if (line !== '') corrected += line;
        else if (record.kind !== 'header') onLeftOut(record.row);
      },
    },
    mapping,
    corrections,
  );
  for await (const text of textOf(source, { format: context.format, problem: ignored })) {
    reader.push(text);
    if (corrected.length < CHUNK_CHARS) continue;
    yield corrected;
    corrected = '';
  }
  reader.end();
  if (corrected !== '') yield corrected;
}
