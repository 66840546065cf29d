/** What every part of `npm run returns` works with: the context, the accepted returns, files from disk. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { GrowingHash, ReturnSource } from '../../src/returns/read/source.ts';
import type { ReturnContext } from '../../src/returns/context.ts';
import { earlierReturns, returnContext } from '../../src/returns/context-from-data.ts';
import { assemble, type DataFiles } from '../../src/tables/assemble.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { EarlierReturn } from '../../src/returns/context.ts';
import type { Table } from '../../src/tables/catalogue.ts';
import {
  assembleObtained,
  assembleReturns,
  OBTAINED_FOLDER,
  OBTAINED_RECEIPTS_TABLE,
  RECEIPTS_TABLE,
  within,
  type AcceptedReturns,
} from '../../src/tables/returns.ts';
import { DATA_FOLDER, dataFiles } from '../shared/data-folder.ts';
import { Failure } from '../shared/failure.ts';
import { refuseOddName } from '../shared/odd-name.ts';

/** In which way returns come: a council sends them, or answers a request under freedom of information. */
export type Way = 'sent' | 'obtained';

/** The part of the folder of returns for one way, so that one never replaces or corrects the other. */
interface Store {
  /** Its folder within that of returns: empty, or a name with a slash at the end. */
  readonly within: '' | typeof OBTAINED_FOLDER;
  readonly receiptsTable: Table;
  readonly accepted: AcceptedReturns;
  readonly files: DataFiles;
}

/** Data as the commands need it. */
export interface Setting extends Store {
  readonly context: ReturnContext;
}

/** The folder of returns: that of a data folder, or the one that RETURNS_DIR names, as for the build of the site. */
export function returnsFolderOf(data: string | undefined, named: string | undefined): string {
  if (data !== undefined || named === undefined) return join(data ?? DATA_FOLDER, 'returns');
  return resolve(named);
}

/** The part of a folder of returns for one way. */
export function storeOf(folder: DataFiles, way: Way): Store {
  if (way === 'sent') {
    const accepted = assembleReturns(folder);
    return { within: '', receiptsTable: RECEIPTS_TABLE, accepted, files: folder };
  }
  return {
    within: OBTAINED_FOLDER,
    receiptsTable: OBTAINED_RECEIPTS_TABLE,
    accepted: assembleObtained(folder),
    files: within(folder, OBTAINED_FOLDER),
  };
}

/**
 * What a return that was obtained is compared with: earlier ones, and what councils sent only so that the combined
 * figure of two councils is not given twice. A council that sends a return answers for nothing that others obtained.
 */
export function earlierOf(folder: DataFiles, way: Way): EarlierReturn[] {
  const own = earlierReturns(storeOf(folder, way).accepted.returns);
  if (way === 'sent') return own;
  const sent = earlierReturns(storeOf(folder, 'sent').accepted.returns);
  return [...own, ...sent.map((one) => ({ ...one, otherWay: true as const }))];
}

/** The folder of replies: that of a data folder, or the one that REPLIES_DIR names, as for the build of the site. */
export function repliesFolderOf(data: string | undefined, named: string | undefined): string {
  if (data !== undefined || named === undefined) return join(data ?? DATA_FOLDER, 'replies');
  return resolve(named);
}

/**
 * Reads the folder of returns beside a dataset.
 * @param today YYYY-MM-DD
 * @param folder the folder of returns
 * @param way in which way the return comes that is checked or accepted
 */
export function settingOf(
  dataset: Dataset,
  today: string,
  folder: string,
  way: Way = 'sent',
): Setting {
  const files = dataFiles(folder);
  return {
    ...storeOf(files, way),
    context: returnContext(dataset, today, earlierOf(files, way)),
  };
}

/**
 * Reads the tables of a data folder, without what councils sent.
 * @throws Failure if they cannot be read
 */
export function readDataset(dataFolder: string): Dataset {
  const { dataset, findings } = assemble(dataFiles(dataFolder));
  if (dataset !== undefined) return dataset;
  const [first] = findings;
  throw new Failure(`The data cannot be read: ${first?.file ?? ''}: ${first?.message ?? ''}`);
}

/**
 * A file on disk, read as a stream.
 * @throws Failure if there is none
 */
export function fileSource(path: string): ReturnSource {
  refuseOddName(path);
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
