/** Zips made for tests, also such as no honest tool would make. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the zip says of the unpacked size; the truth if left out. */
  readonly declaredSize?: number;
  /** What the zip says of the checksum; the truth if left out. */
  readonly declaredSum?: number;
}

/** A zip of the given members, deflated. The layout is that of the format's public description (APPNOTE 6.3). */
export function zipOf(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const packed = deflateRawSync(member.bytes);
    const name = Buffer.from(member.path);
    const facts = factsOf(member, packed.length, name.length);
    const local = Buffer.concat([uint32(0x04034b50), uint16(20), facts, uint16(0), name, packed]);
    directory.push(
      Buffer.concat([
        ...[uint32(0x02014b50), uint16(20), uint16(20), facts],
        ...[0, 0, 0, 0].map(uint16),
        ...[uint32(0), uint32(offset), name],
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = [
    uint32(0x06054b50),
    ...[0, 0, members.length, members.length].map(uint16),
    ...[uint32(listed.length), uint32(offset), uint16(0)],
  ];
  return Buffer.concat([...locals, listed, ...end]);
}

/** Flags, method, time, day, checksum, sizes and the length of the name, as they stand in both headers. */
function factsOf(member: ZipMember, packedSize: number, nameLength: number): Buffer {
  const { bytes, declaredSize = bytes.length, declaredSum = crc32(bytes) } = member;
  return Buffer.concat([
    ...[0x0800, 8, 0, 0x21].map(uint16),
    ...[declaredSum, packedSize, declaredSize].map(uint32),
    uint16(nameLength),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
