/** A zip from a publisher, not trusted: nothing in it is unpacked to disk, and no file of it may be more than it says. */
import { basename } from 'node:path';
import { pipeline, Transform, type Readable, type TransformCallback } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../../shared/failure.ts';
import type { SourceEntry } from './open-source.ts';

/** What a zip may hold. Code-Point Open unpacks to 0.16 GB at 10:1, the ONS Postcode Directory to 3 GB at 8:1. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for each packed one, in a file above a megabyte. */
  readonly ratio: number;
}

const ZIP_LIMITS: ZipLimits = { files: 5_000, unpacked: 6e9, ratio: 60 };

const MEGABYTE = 1e6;

/** Compression method 8 of the zip format. */
const DEFLATED = 8;

/** Bytes unpacked at a time. */
const PIECE = 1 << 18;

/** Bytes unpacked ahead of the parser, so that it seldom waits. */
const AHEAD = 4 * MEGABYTE;

/**
 * Opens a zip and lists its files.
 * @throws Failure if it is cut off or damaged, if a path in it leads out of it, or if it would unpack to too much
 */
export async function openZip(
  path: string,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<{ entries: SourceEntry[]; close: () => void }> {
  const name = basename(path);
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(
    (error: unknown) => refuse(name, error),
  );
  try {
    const entries = await listEntries(zip, name);
    checkLimits(entries, name, limits);
    return {
      entries: entries.map((entry) => sourceEntry(zip, entry, name)),
      close: () => {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function listEntries(zip: ZipFile, name: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) entries.push(entry);
    }
  } catch (error) {
    refuse(name, error);
  }
  return entries;
}

function checkLimits(entries: readonly Entry[], name: string, limits: ZipLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const dense = entries.find(
    ({ uncompressedSize, compressedSize }) =>
      uncompressedSize > MEGABYTE && uncompressedSize > limits.ratio * compressedSize,
  );
  if (entries.length > limits.files) {
    throw new Failure(`${name}: ${entries.length} files, more than a publisher’s zip has.`);
  }
  if (unpacked > limits.unpacked) {
    throw new Failure(
      `${name}: it would unpack to ${unpacked} bytes, which is more than the importer reads.`,
    );
  }
  if (dense !== undefined) {
    throw new Failure(
      `${name}: ${dense.fileName} would unpack to more than ${limits.ratio} times its size. It is refused as a zip bomb.`,
    );
  }
}

function sourceEntry(zip: ZipFile, entry: Entry, name: string): SourceEntry {
  return {
    path: entry.fileName,
    size: entry.uncompressedSize,
    stream: async () => {
      if (!entry.canDecodeFileData()) {
        refuse(name, new Error(`${entry.fileName} is encrypted or packed in an unusual way`));
      }
      const packed = await zip
        .openReadStreamPromise(entry, { decodeFileData: false })
        .catch((error: unknown) => refuse(name, error));
      return unpack(packed, entry, name);
    },
  };
}

/** Unpacks in large pieces, several times as fast as in the zip reader's own. */
function unpack(packed: Readable, entry: Entry, name: string): Readable {
  const checked = checkedBytes(entry, name);
  const stages =
    entry.compressionMethod === DEFLATED
      ? [packed, createInflateRaw({ chunkSize: PIECE }), checked]
      : [packed, checked];
  // What goes wrong in an earlier stage is passed to the last one, which the reader listens to.
  pipeline(stages, (error) => {
    if (error) checked.destroy(asFailure(name, error));
  });
  return checked;
}

/** Passes bytes on; fails once they are more than the zip says, or at the end if they are fewer or others. */
function checkedBytes({ fileName, uncompressedSize, crc32: sum }: Entry, name: string): Transform {
  let [bytes, found] = [0, 0];
  const damaged = (): Failure => asFailure(name, new Error(`${fileName} is not what was packed`));
  return new Transform({
    highWaterMark: AHEAD,
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      bytes += chunk.length;
      found = crc32(chunk, found);
      if (bytes > uncompressedSize) done(damaged());
      else done(null, chunk);
    },
    flush(done: TransformCallback) {
      done(bytes === uncompressedSize && found === sum ? null : damaged());
    },
  });
}

function refuse(name: string, error: unknown): never {
  throw asFailure(name, error);
}

function asFailure(name: string, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const isPath = /relative path|absolute path|invalid characters/.test(reason);
  if (error instanceof Failure) return error;
  return new Failure(
    isPath
      ? `${name}: a path in it leads out of it (${reason}). It is refused.`
      : `${name}: the zip is cut off or damaged (${reason}). Download it again.`,
  );
}
