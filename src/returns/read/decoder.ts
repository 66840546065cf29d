/** Turns bytes into text as they come in. Text that is not UTF-8 is read as Windows-1252, which Excel writes by default. */
import { joinBytes } from './bytes.ts';
import type { Encoding } from './file-kind.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The encoding the text really was in. */
type FoundEncoding = Encoding | 'windows-1252';

export interface Decoder {
  /** The text of the next bytes. Bytes of an unfinished character or line wait for the rest. */
  push(bytes: Uint8Array): string;
  /** The text of what was left. */
  end(): string;
  /** As far as it is known by now. */
  readonly encoding: FoundEncoding;
  /** The first characters that were read as Windows-1252. */
  readonly guessed: string;
}

/** A decoder for text in the given encoding, without its byte order mark. */
export function createDecoder(encoding: Encoding): Decoder {
  return encoding === 'utf-8' ? new Utf8OrWindowsDecoder() : utf16Decoder(encoding);
}

function utf16Decoder(encoding: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    encoding,
    guessed: '',
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/** How many characters that were read as Windows-1252 are kept as an example. */
const GUESSED_CHARS = 12;

/**
 * Reads UTF-8 until a byte cannot be UTF-8. If nothing but ASCII came before it, the rest is Windows-1252.
 * If UTF-8 characters came before it, the odd bytes are lost characters.
 */
class Utf8OrWindowsDecoder implements Decoder {
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  #encoding: FoundEncoding = 'utf-8';
  #guessed = '';
  /** Whether a character beyond ASCII has come that was UTF-8. */
  #sawUtf8 = false;
  #rest: Uint8Array = new Uint8Array(0);

  get encoding(): FoundEncoding {
    return this.#encoding;
  }

  get guessed(): string {
    return this.#guessed;
  }

  push(bytes: Uint8Array): string {
    const all = this.#rest.length === 0 ? bytes : joinBytes([this.#rest, bytes]);
    const whole = wholeLines(all) || all.length - unfinishedCharacter(all);
    // Copied, since the caller may use its buffer again.
    this.#rest = all.slice(whole);
    return this.#decode(all.subarray(0, whole));
  }

  end(): string {
    return this.#decode(this.#rest);
  }

  #decode(bytes: Uint8Array): string {
    if (this.#encoding === 'windows-1252') return this.#windows(bytes);
    const text = decodeOrNothing(this.#strict, bytes);
    if (text === undefined) return this.#decodeBroken(bytes);
    this.#sawUtf8 ||= text.length !== bytes.length;
    return text;
  }

  #decodeBroken(bytes: Uint8Array): string {
    const forgiven = this.#lenient.decode(bytes);
    this.#sawUtf8 ||= /[^\0-\x7f\ufffd]/.test(forgiven);
    if (this.#sawUtf8) return forgiven;
    this.#encoding = 'windows-1252';
    return this.#windows(bytes);
  }

  #windows(bytes: Uint8Array): string {
    const text = decodeWindows1252(bytes);
    if (this.#guessed.length < GUESSED_CHARS) {
      this.#guessed += (text.match(/[^\0-\x7f]/g) ?? []).join('').slice(0, GUESSED_CHARS);
    }
    return text;
  }
}

function decodeOrNothing(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes make whole lines: the tokeniser is fastest when no line is cut. A line feed is one byte in both encodings. */
function wholeLines(bytes: Uint8Array): number {
  return bytes.lastIndexOf(LF) + 1;
}

const LF = 10;

/** How many bytes at the end begin a UTF-8 character that is not whole yet: 0 to 3. */
function unfinishedCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? back : 0;
    }
  }
  return 0;
}
