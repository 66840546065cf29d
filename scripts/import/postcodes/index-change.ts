/** The whole index replaced at once, together with the row that says where it came from. */
import type { DataFiles } from '../../../src/tables/assemble.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import type { DataChange } from '../../shared/change-data.ts';
import type { NewFile } from '../../shared/new-file.ts';
import { sourcesWith, type IndexRecord } from './index-record.ts';

/**
 * What changes in data/ with a new index.
 * @param index files below data/postcodes/; shards of the old index that are not among them go
 * @param today YYYY-MM-DD
 */
export function indexChange(
  index: readonly NewFile[],
  record: IndexRecord,
  data: DataFiles,
  today: string,
): DataChange {
  const paths = new Set(index.map(({ path }) => path));
  const before = data.list('postcodes/areas').map((name) => `postcodes/areas/${name}`);
  return {
    files: [...index, sourcesWith(record, data.read(TABLES.sources.path), today)],
    removed: before.filter((path) => !paths.has(path)),
  };
}
