/** Weighs the files of a built site on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TABLES, type Table } from '../../../src/tables/catalogue.ts';
import { parseTable } from '../../../src/tables/table.ts';
import { kindOf, weightsByKind, type KindWeight, type Weighed } from './weights.ts';

/** Files that are compressed already are weighed as they are. */
const COMPRESSED = /\.(png|woff2|xlsx|parquet|zip)$/;

/**
 * Weighs a site.
 * @param dist its folder
 * @param data the folder of the data that it was built from, for the names of councils and areas
 */
export function weighSite(dist: string, data: string): KindWeight[] {
  const slugs = (table: Table): Set<string> => {
    const { rows } = parseTable(table, readFileSync(join(data, table.path), 'utf8'), table.path);
    return new Set(rows.map((row) => (row as { slug: string }).slug));
  };
  const [councils, areas] = [slugs(TABLES.councils), slugs(TABLES.areas)];
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => weigh(dist, join(entry.parentPath, entry.name)));
  return weightsByKind(files, (path) => kindOf(path, councils, areas));
}

function weigh(dist: string, file: string): Weighed {
  const bytes = readFileSync(file);
  const compressed = COMPRESSED.test(file) ? bytes.length : gzipSync(bytes).length;
  return { path: relative(dist, file).split(sep).join('/'), bytes: bytes.length, compressed };
}
