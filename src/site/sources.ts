/** The publishers' files behind data/, each once with the tables made from it. */
import type { Dataset } from '../dataset/dataset.ts';
import { longDate } from '../dataset/text/format.ts';
import type { Source } from '../schemas/source.ts';

export interface SourceFile extends Source {
  /** Tables of data/ that were made from the file, in alphabetical order. */
  readonly tables: readonly string[];
  /** Day of the import in words. */
  readonly importedOn: string;
}

/** One entry for each file that was imported, by publisher and title; a file is identified by its checksum. */
export function sourceFiles({ sources }: Pick<Dataset, 'sources'>): SourceFile[] {
  return [...Map.groupBy(sources, ({ sha256 }) => sha256).values()]
    .flatMap((rows) => {
      const [first] = rows;
      const tables = [...new Set(rows.map(({ table }) => table))].sort();
      return first === undefined
        ? []
        : [{ ...first, tables, importedOn: longDate(first.imported) }];
    })
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en-GB'));
}

function sortKey({ publisher, title, release }: Source): string {
  return `${publisher} ${title} ${release}`;
}
