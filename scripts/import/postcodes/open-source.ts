/** A postcode source on disk, as a list of files to be read one after another: a zip, a folder or one CSV. */
import { createReadStream, readdirSync, statSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { Failure } from '../../shared/failure.ts';
import { refuseOddName } from '../../shared/odd-name.ts';
import { openZip } from './open-zip.ts';

/** One file of the source. */
export interface SourceEntry {
  /** Path inside the source, with `/` between folders. */
  readonly path: string;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly stream: () => Promise<Readable>;
}

export interface PostcodeSource {
  /** Name of the zip, folder or file, without folders around it. */
  readonly name: string;
  /** Sorted by path. */
  readonly entries: readonly SourceEntry[];
  /** Files on disk that it consists of, in order: what a checksum is made of. */
  readonly files: readonly string[];
  readonly close: () => void;
}

const ZIP_SIGNATURE = 'PK\u0003\u0004';

/**
 * Opens what is named on the command line.
 * @throws Failure if it is missing, empty, or a zip that is cut off, dangerous or not one at all
 */
export async function openSource(path: string): Promise<PostcodeSource> {
  refuseOddName(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new Failure(`${path}: there is no such file or folder. Check its name.`);
  }
  const name = basename(path);
  if (stat.isDirectory()) return openFolder(path, name);
  if (!stat.isFile())
    throw new Failure(`${path}: this is a device or a pipe. Save the file first, and name it.`);
  if (stat.size === 0) throw new Failure(`${name}: the file is empty. Download it again.`);
  if ((await startOf(path)) === ZIP_SIGNATURE) {
    const { entries, close } = await openZip(path);
    return { name, entries: sortedByPath(entries), files: [path], close };
  }
  if (/\.zip$/i.test(name)) {
    throw new Failure(
      `${name}: this is not a zip, though its name says so; it may be a page that says why there is no file. Download it again.`,
    );
  }
  return { name, entries: [fileEntry(path, name, stat)], files: [path], close: nothing };
}

function openFolder(folder: string, name: string): PostcodeSource {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const entries = sortedByPath(
    files.map((file) =>
      fileEntry(file, relative(folder, file).split(sep).join('/'), statSync(file)),
    ),
  );
  return { name, entries, files: entries.map(({ path }) => join(folder, path)), close: nothing };
}

function fileEntry(file: string, path: string, { size }: Stats): SourceEntry {
  return { path, size, stream: () => Promise.resolve(createReadStream(file)) };
}

async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function sortedByPath(entries: readonly SourceEntry[]): SourceEntry[] {
  return [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function nothing(): void {
  // A folder or file holds nothing open between reads.
}

/** Text of a small file of the source, such as its metadata. */
export async function smallText(entry: SourceEntry): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await entry.stream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
