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

/** Characters gathered before they are parsed: enough for the parser's start to cost nothing. */
const ENOUGH = 1 << 20;

/**
 * Parses a stream of CSV. No cell of these sources holds a line break, so a line is a row.
 * @param name shown in failures
 * @throws Failure if it is not UTF-8 text, its quotes do not close, or its last line has no end
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
    const rows = parse(waiting.slice(0, end), name, line);
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
  yield { line, rows: parse(waiting, name, line), bytesRead };
}

function decode(decoder: TextDecoder, bytes: Buffer, name: string): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new Failure(`${name}: this is not a CSV in UTF-8. Check that it is the right file.`);
  }
}

function parse(text: string, name: string, line: number): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  });
  const [error] = errors;
  if (error !== undefined) {
    throw new Failure(`${name}:${line + (error.row ?? 0)}: ${error.message}. Download it again.`);
  }
  // The line break at the end of a block is read as one more row with one empty cell.
  data.pop();
  return data;
}
