/** A stream of CSV bytes as blocks of whole rows, so that a file of any size needs little memory. */
import type { Readable } from 'node:stream';
import Papa from 'papaparse';
import { Failure } from '../../shared/failure.ts';

export interface Block {
  /** Line of the first row, the file's first being 1. */
  readonly line: number;
  readonly rows: readonly (readonly string[])[];
  /** Bytes of the file read so far. */
  readonly bytesRead: number;
}

/** Characters gathered before they are parsed: enough for the parser's start to cost little, few enough to be forgotten soon. */
const ENOUGH = 1 << 17;

/**
 * Parses a stream of CSV. No cell of these sources holds a line break, so a line is a row.
 * @param name shown in failures
 * @throws Failure if it is not UTF-8 text in lines, or its last line has no end
 */
export async function* csvBlocks(stream: Readable, name: string): AsyncGenerator<Block> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [waiting, bytesRead, line] = ['', 0, 1];
  for await (const chunk of stream) {
    // A stream of a file or a zip's entry without an encoding gives buffers.
    const bytes = chunk as Buffer;
    bytesRead += bytes.length;
    waiting += decode(decoder, bytes, name);
    if (waiting.length < ENOUGH) continue;
    const end = waiting.lastIndexOf('\n') + 1;
    if (end === 0) throw new Failure(notCsv(name));
    const rows = parse(waiting.slice(0, end));
    waiting = waiting.slice(end);
    yield { line, rows, bytesRead };
    line += rows.length;
  }
  if (waiting === '') return;
  if (!waiting.endsWith('\n')) {
    throw new Failure(
      `${name}: the last line has no end, so the file is cut off. Download it again.`,
    );
  }
  yield { line, rows: parse(waiting), bytesRead };
}

function decode(decoder: TextDecoder, bytes: Buffer, name: string): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new Failure(notCsv(name));
  }
}

function notCsv(name: string): string {
  return `${name}: this is not a CSV in UTF-8. Check that it is the right file.`;
}

/**
 * Postcodes, codes and numbers hold no comma, quote or line break, so quotes say nothing here, and without them rows are
 * parsed three times as fast. A comma in a cell would give its row one cell too many, which readers refuse.
 */
function parse(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replaceAll('"', ''), {
    delimiter: ',',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    fastMode: true,
  });
  // The line break at the end of a block is read as one more row with one empty cell.
  data.pop();
  return data;
}
