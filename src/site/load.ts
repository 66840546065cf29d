/** The only place where the site reads data/. Stops the build when anything in it is wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset/dataset.ts';
import { assemble } from '../tables/assemble.ts';

const DATA_FOLDER = join(process.cwd(), 'data');

/**
 * Reads the dataset from the data/ folder of the project being built.
 * @throws if any table fails its schema; the message lists every finding
 */
export function loadDataset(folder: string = DATA_FOLDER): Dataset {
  const { dataset, findings } = assemble({
    read: (path) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined,
    list: (sub) => readdirSync(join(folder, sub)).sort(),
  });
  if (dataset !== undefined && findings.length === 0) return dataset;
  const lines = findings.map(
    ({ file, row, column, message }) => `data/${file}:${row ?? ''} ${column ?? ''} ${message}`,
  );
  throw new Error(`data/ cannot be used:\n${lines.join('\n')}\nRun npm run check for the details.`);
}

/**
 * Reads a shard of the postcode index as it is kept.
 * @param area letters of an area that the dataset lists
 */
export function loadShardText(area: string, folder: string = DATA_FOLDER): string {
  return readFileSync(join(folder, 'postcodes', 'areas', `${area.toLowerCase()}.txt`), 'utf8');
}
