/** The parts of a zip archive, unpacked piece by piece (APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
import { Inflate } from 'fflate';
import { DamagedWorkbook, type Budget } from './limits.ts';

/** A part as the directory of the archive has it. */
interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  /** Where its own header begins. */
  readonly at: number;
}

const LOCAL_ENTRY = 0x04034b50;
const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** How much is unpacked at a time: a piece can become a thousand times as large. */
const PIECE = 4096;

export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #budget: Budget;
  readonly #entries = new Map<string, Entry>();

  /** @throws DamagedWorkbook if it has no directory, or two parts of one name */
  constructor(bytes: Uint8Array, budget: Budget) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#budget = budget;
    this.#readDirectory();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * The text of a part, piece by piece.
   * @throws DamagedWorkbook or TooLarge
   */
  *text(name: string): Generator<string> {
    let decoder: TextDecoder | undefined;
    for (const piece of this.#pieces(name)) {
      decoder ??= new TextDecoder(encodingOf(piece));
      yield decoder.decode(piece, { stream: true });
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  }

  *#pieces(name: string): Generator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new DamagedWorkbook(`there is no ${name}`);
    if ((entry.flags & ENCRYPTED) !== 0) throw new DamagedWorkbook(`${name} is encrypted`);
    const packed = this.#packedBytes(entry);
    if (entry.method === STORED) {
      this.#budget.takeBytes(packed.length);
      yield packed;
    } else if (entry.method === DEFLATED) yield* this.#inflated(packed);
    else throw new DamagedWorkbook(`${name} is packed in an unknown way`);
  }

  *#inflated(packed: Uint8Array): Generator<Uint8Array> {
    let ready: Uint8Array[] = [];
    const inflate = new Inflate((piece) => ready.push(piece));
    for (let at = 0; at < packed.length; at += PIECE) {
      push(inflate, packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      for (const piece of ready) {
        this.#budget.takeBytes(piece.length);
        if (piece.length > 0) yield piece;
      }
      ready = [];
    }
  }

  #packedBytes({ at, packed }: Entry): Uint8Array {
    if (this.#uint32(at) !== LOCAL_ENTRY)
      throw new DamagedWorkbook('a part is not where it should be');
    const from = at + 30 + this.#uint16(at + 26) + this.#uint16(at + 28);
    if (from + packed > this.#bytes.length) throw new DamagedWorkbook('a part is cut off');
    return this.#bytes.subarray(from, from + packed);
  }

  #readDirectory(): void {
    const end = this.#endOfDirectory();
    const entries = this.#uint16(end + 10);
    let at = this.#uint32(end + 16);
    for (let entry = 0; entry < entries; entry += 1) {
      if (this.#uint32(at) !== CENTRAL_ENTRY) throw new DamagedWorkbook('the directory is damaged');
      const nameLength = this.#uint16(at + 28);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      if (this.#entries.has(name)) throw new DamagedWorkbook(`there are two parts ${name}`);
      this.#entries.set(name, {
        flags: this.#uint16(at + 8),
        method: this.#uint16(at + 10),
        packed: this.#uint32(at + 20),
        at: this.#uint32(at + 42),
      });
      at += 46 + nameLength + this.#uint16(at + 30) + this.#uint16(at + 32);
    }
  }

  /** The end of the directory is within the last 64 KB and 22 bytes. */
  #endOfDirectory(): number {
    const first = Math.max(0, this.#bytes.length - 65_557);
    for (let at = this.#bytes.length - 22; at >= first; at -= 1) {
      if (this.#uint32(at) === END_OF_DIRECTORY) return at;
    }
    throw new DamagedWorkbook('there is no directory');
  }

  #uint16(at: number): number {
    if (at + 2 > this.#bytes.length) throw new DamagedWorkbook('the directory is cut off');
    return this.#view.getUint16(at, true);
  }

  #uint32(at: number): number {
    if (at + 4 > this.#bytes.length) throw new DamagedWorkbook('the directory is cut off');
    return this.#view.getUint32(at, true);
  }
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch (error) {
    throw new DamagedWorkbook(error instanceof Error ? error.message : String(error));
  }
}

/** UTF-8 is what all programs write, though the standard allows UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
