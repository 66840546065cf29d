/** Bytes to text, as they come. Text that is not UTF-8 is read as Windows-1252, which Excel writes by default. */
import type { Encoding } from './kind.ts';

/** The encoding text was really in. */
export type FoundEncoding = Encoding | 'windows-1252';

export interface Decoder {
  /** Text of the next bytes; bytes of a half character wait for the rest. */
  push(bytes: Uint8Array): string;
  /** What was left. */
  end(): string;
  /** As far as it is known by now. */
  readonly encoding: FoundEncoding;
  /** The first characters that were read as Windows-1252. */
  readonly guessed: string;
}

/** A decoder for text in the given encoding, byte order mark already taken off. */
export function createDecoder(encoding: Encoding): Decoder {
  return encoding === 'utf-8' ? utf8OrWindows() : utf16(encoding);
}

function utf16(encoding: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    encoding,
    guessed: '',
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/**
 * UTF-8 until a byte says otherwise. If nothing but ASCII came before, the rest is Windows-1252;
 * if UTF-8 characters came before, the odd bytes are lost characters.
 */
function utf8OrWindows(): Decoder {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let encoding: FoundEncoding = 'utf-8';
  let guessed = '';
  let sawUtf8 = false;
  let rest: Uint8Array = new Uint8Array(0);

  function windows(bytes: Uint8Array): string {
    const text = decodeWindows1252(bytes);
    if (guessed.length < 12) guessed += (text.match(/[^\0-\x7f]/g) ?? []).join('').slice(0, 12);
    return text;
  }

  function decode(bytes: Uint8Array): string {
    if (encoding === 'windows-1252') return windows(bytes);
    const text = decodeOrNothing(strict, bytes);
    if (text !== undefined) {
      sawUtf8 ||= text.length !== bytes.length;
      return text;
    }
    const forgiven = lenient.decode(bytes);
    sawUtf8 ||= /[^\0-\x7f\ufffd]/.test(forgiven);
    if (sawUtf8) return forgiven;
    encoding = 'windows-1252';
    return windows(bytes);
  }

  return {
    get encoding() {
      return encoding;
    },
    get guessed() {
      return guessed;
    },
    push(bytes) {
      const all = rest.length === 0 ? bytes : joined(rest, bytes);
      const whole = wholeLines(all) || all.length - halfCharacter(all);
      // Copied, since the caller may use its buffer again.
      rest = all.slice(whole);
      return decode(all.subarray(0, whole));
    },
    end: () => decode(rest),
  };
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
function halfCharacter(bytes: Uint8Array): number {
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

/** What Windows-1252 has at 0x80 to 0x9F; the five it leaves open stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Written out, because runtimes differ in what they call Windows-1252. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new Array<string>(bytes.length);
  bytes.forEach((byte, index) => {
    const odd = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80] : undefined;
    latin1[index] = odd ?? String.fromCharCode(byte);
  });
  return latin1.join('');
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
