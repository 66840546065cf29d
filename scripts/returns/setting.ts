/** What every part of `npm run returns` works with: the context, the accepted returns, files from disk. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { GrowingHash, ReturnSource } from '../../src/returns/read/source.ts';
import type { ReturnContext } from '../../src/returns/context.ts';
import { earlierReturns, returnContext } from '../../src/returns/context-from-data.ts';
import { assemble, type DataFiles } from '../../src/tables/assemble.ts';
import { assembleReturns, type AcceptedReturns } from '../../src/tables/returns.ts';
import { DATA_FOLDER, dataFiles } from '../shared/data-folder.ts';
import { Failure } from '../shared/failure.ts';

/** Data as the commands need it. */
export interface Setting {
  readonly context: ReturnContext;
  readonly accepted: AcceptedReturns;
  /** The folder of returns. */
  readonly folder: string;
  readonly files: DataFiles;
}

/** The folder of returns: that of a data folder, or the one that RETURNS_DIR names, as for the build of the site. */
export function returnsFolderOf(data: string | undefined, named: string | undefined): string {
  if (data !== undefined || named === undefined) return join(data ?? DATA_FOLDER, 'returns');
  return resolve(named);
}

/**
 * Reads the data folder.
 * @param today YYYY-MM-DD
 * @param folder the folder of returns
 * @throws Failure if the project's own data cannot be read
 */
export function readSetting(
  dataFolder: string,
  today: string,
  folder = join(dataFolder, 'returns'),
): Setting {
  const { dataset, findings } = assemble(dataFiles(dataFolder));
  if (dataset === undefined) {
    const [first] = findings;
    throw new Failure(`The data cannot be read: ${first?.file ?? ''}: ${first?.message ?? ''}`);
  }
  const files = dataFiles(folder);
  const accepted = assembleReturns(files);
  const context = returnContext(dataset, today, earlierReturns(accepted.returns));
  return { context, accepted, folder, files };
}

/**
 * A file on disk, read as a stream.
 * @throws Failure if there is none
 */
export function fileSource(path: string): ReturnSource {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new Failure(`There is no file ${path}. Check the path.`);
  }
  return { name: basename(path), open: () => createReadStream(path, { highWaterMark: 1 << 18 }) };
}

/** SHA-256 by the platform. */
export function platformHash(): GrowingHash {
  const hash = createHash('sha256');
  return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') };
}
