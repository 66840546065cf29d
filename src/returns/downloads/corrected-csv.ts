/** The corrected file. */
import type { ReturnContext } from '../context.ts';
import { CorrectedWriter } from '../fix/corrected-writer.ts';
import { CsvReader } from '../read/csv-reader.ts';
import { textOf } from '../read/file-text.ts';
import type { ColumnMapping } from '../read/header.ts';
import type { ReturnSource } from '../read/source.ts';
import type { RuleId } from '../rules/catalogue.ts';

/** Text is passed on once there is this much of it, in characters. */
export const CHUNK_CHARS = 1 << 16;

const ignored = (): void => undefined;

/**
 * Reads a file again from its beginning and gives back its corrected text piece by piece.
 * @param allowed rules whose findings are fixed
 */
export async function* correctedCsv(
  source: ReturnSource,
  context: ReturnContext,
  allowed: ReadonlySet<RuleId>,
  mapping?: ColumnMapping,
): AsyncGenerator<string> {
  let corrected = '';
  const writer = new CorrectedWriter(context, allowed, () => reader.delimiter);
  const reader = new CsvReader(
    context.format,
    {
      problem: ignored,
      header: (header) => (corrected += writer.header(header)),
      record: (record) => (corrected += writer.write(record)),
    },
    mapping,
  );
  for await (const text of textOf(source, { problem: ignored })) {
    reader.push(text);
    if (corrected.length < CHUNK_CHARS) continue;
    yield corrected;
    corrected = '';
  }
  reader.end();
  if (corrected !== '') yield corrected;
}
