/** What is in the folder of a yearly update. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../shared/failure.ts';
import { kindOfFile } from '../../src/releases/file-kind.ts';
import type { InputFile } from '../shared/importer.ts';
import { otherFormat } from '../../src/releases/other-format.ts';
import { readSource } from '../shared/read-sources.ts';
import { columnsOf, kindOfText, type SourceKind } from './source-kinds.ts';

/** A source that was found. Postcodes are not read: their import reads them piece by piece. */
export interface FoundSource {
  readonly path: string;
  readonly name: string;
  readonly file: InputFile | undefined;
}

export interface FoundSources {
  readonly sources: ReadonlyMap<SourceKind, FoundSource>;
  /** A line for each file that is not used, with the reason. */
  readonly unused: readonly string[];
}

/** As much of a file as is looked at to recognise it. */
const BEGINNING = 65_536;

/**
 * Recognises the files of a folder. Of several releases of one source the newest is taken.
 * @throws Failure if there is no such folder, or two files are the same source and neither is newer
 */
export function findSources(folder: string): FoundSources {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`${folder}: there is no such folder. Name the folder with the new files.`);
  }
  const sources = new Map<SourceKind, FoundSource>();
  const unused: string[] = [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  for (const name of names) {
    const path = join(folder, name);
    const { kind, why } = recognise(path);
    if (kind === undefined) {
      unused.push(`${name}: ${why}`);
      continue;
    }
    const found = { path, name, file: kind === 'postcodes' ? undefined : readSource(path) };
    const { used, left } = newer(sources.get(kind), found);
    sources.set(kind, used);
    if (left !== undefined)
      unused.push(`${left.name}: ${used.name} is a newer release of the same.`);
  }
  return { sources, unused };
}

function recognise(path: string): { kind?: SourceKind; why: string } {
  const bytes = beginningOf(path);
  if (bytes.length === 0) return { why: 'The file is empty. Download it again.' };
  const archive = kindOfFile(bytes);
  if (archive !== undefined) {
    const isPostcodes = /Code-Point_Open|ONSPD|Data\/CSV\/[a-z]{1,2}\.csv/i.test(
      Buffer.from(bytes).toString('latin1'),
    );
    return isPostcodes ? { kind: 'postcodes', why: '' } : { why: archive };
  }
  const text = new TextDecoder().decode(bytes);
  const kind = kindOfText(text);
  if (kind !== undefined) return { kind, why: '' };
  const other = otherFormat(text, '');
  if (other !== undefined) return { why: other.message };
  const columns = columnsOf(text).slice(0, 6).join(', ').slice(0, 100);
  return { why: `No import reads a file that begins with ${columns}.` };
}

function beginningOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(BEGINNING);
    return bytes.subarray(0, readSync(file, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}

/** The newer of two files of one source, by the newest reporting year in it. */
function newer(
  before: FoundSource | undefined,
  found: FoundSource,
): { used: FoundSource; left?: FoundSource } {
  if (before === undefined) return { used: found };
  const [one, other] = [newestYear(before), newestYear(found)];
  if (one === other) {
    throw new Failure(
      `${before.name} and ${found.name} are the same source, and neither is newer. Leave one of them in the folder.`,
    );
  }
  return one < other ? { used: found, left: before } : { used: before, left: found };
}

/** The newest year with which a row begins; 0 for files without years. */
function newestYear({ file }: FoundSource): number {
  const text = new TextDecoder().decode(file?.bytes);
  const years = text.match(/^20\d\d(?=,)/gm) ?? [];
  return Math.max(0, ...new Set(years.map(Number)));
}
