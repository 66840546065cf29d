/** Reads the XML of a workbook's parts: elements as they come, nothing kept. */
import { SaxesParser } from 'saxes';
import { DamagedWorkbook, DEEPEST, type Budget } from './limits.ts';

/** Attributes of an element by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What is done with a part. Names of elements are without their prefix. */
export interface PartReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Whether the rest of the part need not be read. */
  readonly isDone?: () => boolean;
}

/** Reads a part piece by piece, and gives back control after each. */
export function* readPieces(
  pieces: Iterable<string>,
  budget: Budget,
  { open, close, text, isDone }: PartReader,
): Generator<void> {
  const xml = new SaxesParser();
  let depth = 0;
  xml.on('error', ({ message }) => {
    throw new DamagedWorkbook(message);
  });
  // A workbook never has one, and it could define entities that grow.
  xml.on('doctype', () => {
    throw new DamagedWorkbook('there is a DOCTYPE');
  });
  xml.on('opentag', ({ name, attributes }) => {
    budget.takeElement();
    depth += 1;
    if (depth > DEEPEST) throw new DamagedWorkbook('elements are too deep');
    open?.(localName(name), attributes);
  });
  xml.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text !== undefined) {
    xml.on('text', text);
    xml.on('cdata', text);
  }
  for (const piece of pieces) {
    xml.write(piece);
    yield;
    if (isDone?.() === true) return;
  }
  xml.close();
}

/** Reads a whole part at once. */
export function readPart(pieces: Iterable<string>, budget: Budget, reader: PartReader): void {
  const reading = readPieces(pieces, budget, reader);
  while (reading.next().done !== true);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Text with the characters that XML cannot have, which workbooks write as _x000D_ (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
