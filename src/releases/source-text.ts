/** The bytes of a publisher's file to its text. */
import { kindOfFile } from './file-kind.ts';

/** Why a file has no text that can be read: what is wrong, and what to do. */
export interface TextTrouble {
  /** The first line that is wrong, where it is one. */
  readonly row?: number;
  readonly message: string;
}

/** Reads UTF-8, without a byte order mark. Another kind of file and another encoding are named. */
export function sourceText(bytes: Uint8Array): string | TextTrouble {
  const kind = kindOfFile(bytes);
  if (kind !== undefined) return { message: kind };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return encodingTrouble(bytes);
  }
}

const AGAIN = 'Save or download it again as UTF-8.';

function encodingTrouble(bytes: Uint8Array): TextTrouble {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16) return { message: `the file is in UTF-16, not UTF-8. ${AGAIN}` };
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  const row = lines.findIndex((line) => line.includes('\uFFFD')) + 1;
  return { row, message: `this line is not UTF-8. The file may be in Windows-1252. ${AGAIN}` };
}
