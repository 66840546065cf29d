/** Runs importers over fixtures, without a data folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../scripts/shared/failure.ts';
import type { Importer, ImportResult, InputFile } from '../../../scripts/shared/importer.ts';
import type { DataFiles } from '../../../src/tables/assemble.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');

/** The text of a fixture. */
export function fixture(path: string): string {
  return readFileSync(join(FIXTURES, path), 'utf8');
}

/** A source as the command line would hand it over. */
export function source(name: string, text: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A data folder that holds the given files only. */
export function folder(files: Readonly<Record<string, string>>): DataFiles {
  return { read: (path) => files[path], list: () => [] };
}

/** Rows of a table an import made, as text without the header; empty if it made none. */
export function linesOf({ tables }: ImportResult, path: string): string[] {
  const text = tables.find((table) => table.path === path)?.text ?? '';
  return text.split('\n').slice(1, -1);
}

/** What an import refuses: each error as `row column value code`, or the message of its failure. */
export function refusals(
  importer: Importer,
  sources: readonly InputFile[],
  data: DataFiles,
): string[] {
  try {
    return importer
      .read(sources, data)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ row, column, value, code }) =>
        [row, column, value, code].filter((part) => part !== undefined).join(' '),
      );
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}
